import type { EntryBody } from "../log/index.ts";
import type { SampleRule } from "./declaration.ts";
import type { MonthEntry } from "./month-view.ts";

/** What a sender did because of a hold, and not past it. */
const obeyed: readonly string[] = ["changed", "recipient-taken-off", "history-cut", "taken-out"];

/** Why an entry is in the sample; each has `month-cause-<code>`. All but `chance` are always in. */
export type Cause =
  | "unreviewed"
  | "doubtful"
  | "override"
  | "hold-lifted"
  | "signed-off"
  | "protected"
  | "emergency"
  | "always"
  | "chance";

/** Why a supervisor looks at an entry whatever chance says; empty where chance decides. */
export function causesOf(
  { body, outcome, doubtful }: Pick<MonthEntry, "body" | "outcome" | "doubtful">,
  rule: SampleRule,
): readonly Cause[] {
  const isEmergency =
    body.sampled.includes("emergency") ||
    body.reviewAfter !== null ||
    body.permissions.some(({ kind }) => kind === "emergency");
  const causes: readonly (readonly [Cause, boolean])[] = [
    ["unreviewed", body.kind === "unreviewed" || outcome?.outcome === "unreviewed"],
    ["doubtful", doubtful],
    ["override", body.overrides.length > 0],
    ["hold-lifted", body.holds.some(isLifted)],
    ["signed-off", body.signOff !== undefined],
    ["protected", leftIn(body).some(({ field }) => rule.protected.includes(field))],
    ["emergency", isEmergency],
  ];
  const found = causes.flatMap(([cause, holds]) => (holds ? [cause] : []));
  return found.length === 0 && body.sampled.length > 0 ? ["always"] : found;
}

const leftIn = ({ included, reduced, flagged }: EntryBody) => [...included, ...reduced, ...flagged];

/** To say what a message is for is no way past a hold, where nothing else was asked. */
function isLifted({ code, how }: EntryBody["holds"][number]): boolean {
  return !obeyed.includes(how) && !(code === "no-bundle" && how === "bundle-chosen");
}
