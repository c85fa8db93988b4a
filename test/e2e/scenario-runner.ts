import type { Locator } from "playwright-core";
import type { EntryBody, LogLine, OutcomeBody } from "../../core/log/index.ts";
import type { Sheet } from "../hosts/sheet.ts";
import { type Shown, shownIn } from "../hosts/sheet-shown.ts";
import type { Scenario } from "../scenarios.ts";
import { plainWay, take, type Way } from "./scenario-ways.ts";

/** A message in one shape, whatever mailbox it left from. */
export interface PlainLetter {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** A practice mailbox with the product in it: one message at a time is written there. */
export interface ScenarioHost {
  open(scenario: Scenario): Promise<void>;
  /** Presses Send, and follows what holds the message to the sheet; where nothing is to be pressed there, on to Send. */
  send(): Promise<"sent" | "sheet">;
  sheet(): Sheet;
  /** Presses the sheet's main button, and whatever this host asks for after it, until the message left. */
  main(): Promise<void>;
  /** Everything in the compose window, to see whether it stays. */
  written(): Promise<string>;
  sentCount(): Promise<number>;
  lastSent(): Promise<PlainLetter>;
  /** How often the host itself has stopped a message with a dialog. */
  alerts(): Promise<number>;
  /** The whole log, as its page gives it out as a file. */
  log(): Promise<readonly LogLine[]>;
  stop(): Promise<void>;
}

/** What came of one scenario in one host. */
export interface Ran {
  readonly led: "sent" | "sheet";
  /** Null where no sheet was shown. */
  readonly shown: Shown | null;
  readonly alerts: number;
  /** How often it left, and as what. */
  readonly sent: number;
  readonly left: PlainLetter | null;
  /** What the log gained. */
  readonly entries: readonly EntryBody[];
  readonly outcomes: readonly OutcomeBody["outcome"][];
  /** Of a message that was held: whether the way back led to it as it was written. */
  readonly isAsWritten: boolean | null;
}

/** How many lines the log had when it was read last. */
const linesRead = new WeakMap<ScenarioHost, number>();

/** Presses Send, chooses in the sheet what the scenario says, and takes the way to its end. */
export async function runScenario(
  host: ScenarioHost,
  scenario: Scenario,
  way: Way = plainWay(scenario),
): Promise<Ran> {
  await host.open(scenario);
  const written = await host.written();
  const before = { sent: await host.sentCount(), alerts: await host.alerts() };
  const led = await host.send();
  const alerts = (await host.alerts()) - before.alerts;
  const shown = led === "sheet" ? await review(host.sheet(), scenario, way) : null;
  const isHeld = led === "sheet" && way.ends === "back";
  if (isHeld) await goBack(host.sheet());
  else if (led === "sheet") await host.main();
  const isAsWritten = isHeld ? (await host.written()) === written : null;
  const sent = (await host.sentCount()) - before.sent;
  // The log is opened where it should have gained: a line of any other message would stand in the next one's share.
  const logs = way.steps.length > 0 || (sent > 0 && scenario.expect.verdict !== "pass");
  const gained = logs ? await gainedIn(host) : [];
  return {
    led,
    shown,
    alerts,
    sent,
    left: sent > 0 ? await host.lastSent() : null,
    entries: gained.flatMap((line) => (line.kind === "entry" ? [line.body] : [])),
    outcomes: gained.flatMap((line) => (line.kind === "outcome" ? [line.body.outcome] : [])),
    isAsWritten,
  };
}

/** Lines that the log has and had not when it was read last. */
export async function gainedIn(host: ScenarioHost): Promise<readonly LogLine[]> {
  const lines = await host.log();
  const gained = lines.slice(linesRead.get(host) ?? 0);
  linesRead.set(host, lines.length);
  return gained;
}

async function review(sheet: Sheet, { bundle, participant }: Scenario, { steps }: Way): Promise<Shown> {
  if (bundle) await sheet.choose("purpose", bundle);
  if (participant) await sheet.choose("person", participant);
  await take(steps, sheet);
  return await shownIn(sheet.dialog);
}

async function goBack({ dialog }: Sheet): Promise<void> {
  await wayBack(dialog).click();
  await dialog.waitFor({ state: "hidden" });
}

/** "Back to my message", or "Back to change the address". */
export const wayBack = (dialog: Locator) =>
  dialog.locator("footer").getByRole("button", { name: /^Back to / });
