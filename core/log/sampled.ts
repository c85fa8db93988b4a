import type { Choices, Decision } from "../decide/index.ts";
import type { Consent } from "../policy/index.ts";
import type { EntryBody } from "./entry.ts";

/**
 * Why a supervisor always looks at an entry, whatever chance would have drawn. `known`: the consents of the policy,
 * among them those that staff recorded on this device.
 */
export function sampleCauses(
  kind: EntryBody["kind"],
  decision: Decision,
  choices: Choices,
  known: readonly Consent[],
): string[] {
  const used = new Set(decision.items.flatMap(({ permissions }) => permissions.map(({ id }) => id)));
  const answers = decision.items.map((item) => item.answer);
  const causes: readonly (readonly [string, boolean])[] = [
    ["unreviewed", kind === "unreviewed"],
    ["misread", answers.includes("misread")],
    ["not-a-participant", answers.includes("not-a-participant")],
    ["needed-for-safety", answers.includes("needed-for-safety")],
    [
      "permission-recorded",
      choices.recorded.length > 0 || known.some((one) => used.has(one.id) && one.evidence !== undefined),
    ],
    ["need-recorded", choices.internalNeed !== null],
    ["said-nothing-about", choices.nothingAbout.length > 0],
    ["emergency", choices.emergency !== null],
  ];
  return causes.flatMap(([cause, holds]) => (holds ? [cause] : []));
}
