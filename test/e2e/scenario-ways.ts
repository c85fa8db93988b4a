import type { Locator } from "playwright-core";
import { until } from "../hosts/ports.ts";
import { type Sheet, sheetIn } from "../hosts/sheet.ts";
import type { Scenario } from "../scenarios.ts";

/** A button by its name, or a field of a form and what is typed there. */
type Step = string | { readonly field: string; readonly text: string };

/** What the sender does in the sheet, and how it ends: by its main button, or by the way back. */
export interface Way {
  readonly steps: readonly Step[];
  readonly ends: "main" | "back";
}

/** With no answer but to what is asked of a message that may go; what is held goes back to its sender. */
export const plainWay = ({ expect: { verdict, asks = [] } }: Scenario): Way => ({
  steps: asks.includes("emergency")
    ? [
        { field: "what", text: "He may jump" },
        { field: "who", text: "Dispatch" },
      ]
    : [],
  ends: verdict === "hold" ? "back" : "main",
});

/** Ways out of a hold, by scenario. */
export const waysOut: readonly (readonly [string, Way])[] = [
  ["bcc-personal", { steps: ["Take this address off"], ends: "main" }],
  ["attachment-locked", { steps: ["Take the file out"], ends: "main" }],
  ["attachment-locked", { steps: ["It says nothing about a participant"], ends: "main" }],
  ["flag-number", { steps: ["Yes, take it out"], ends: "main" }],
  ["flag-number", { steps: ["It is not about a participant"], ends: "main" }],
  ["two-with-permission", { steps: ["Take out Grace Will’s part"], ends: "main" }],
  [
    "consent-expired",
    {
      steps: [
        "Record a permission",
        { field: "words", text: "Signed today, in his file" },
        "Save this permission",
      ],
      ends: "main",
    },
  ],
  ["legal-demand", { steps: ["Log the demand, send nothing"], ends: "back" }],
];

/** Goes through the steps, each time until the sheet has checked anew. */
export async function take(steps: readonly Step[], { dialog }: Sheet): Promise<void> {
  for (const step of steps)
    if (typeof step === "string") await press(dialog, step);
    else await dialog.locator(`[name=${step.field}]`).fill(step.text);
}

/** Whatever is pressed, the sheet says something else afterwards; a button may come back under the same name. */
async function press(dialog: Locator, name: string): Promise<void> {
  const before = await dialog.textContent();
  await dialog.getByRole("button", { name, exact: true }).click();
  await until("the sheet’s answer", async () => (await dialog.textContent()) !== before);
  await sheetIn(dialog).ready();
}
