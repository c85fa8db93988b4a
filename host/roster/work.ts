import { noChoices, type SignedOff } from "../../core/decide/index.ts";
import { compile } from "../../core/detect/index.ts";
import { type Context, type Prepared, prepare, type Stamp } from "../../core/disclose/index.ts";
import type { BundleId, FieldId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type GivenTable, type Roster, roster, totals } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import { type MadeRoster, speaker } from "../../ui/index.ts";

/** The table that is made, for whom and on which day. */
export interface RosterTask {
  readonly policy: Policy;
  readonly table: GivenTable;
  readonly columns: readonly (FieldId | null)[];
  readonly addressed: Pick<OutgoingMessage, "sender" | "recipients" | "channel">;
  readonly bundle: BundleId;
  readonly mode: "people" | "totals";
  readonly now: Instant;
  readonly language: Language;
}

/** What is asked of the worker: a table first, then what its files need, as often as they are saved. A stamp of another day has the table judged again. */
export type RosterAsk =
  | { readonly kind: "make"; readonly task: RosterTask }
  | { readonly kind: "prepare"; readonly stamp: Stamp; readonly signOff: SignedOff | null };

/** `changed`: another day has begun, and other lines may leave or something else is needed first. `failed`: the check found something new in the table each time, so nothing may leave. */
export type RosterTold =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "made"; readonly made: MadeRoster }
  | { readonly kind: "changed"; readonly made: MadeRoster }
  | { readonly kind: "prepared"; readonly prepared: Pick<Prepared, "coverSheet" | "entry" | "approval"> }
  | { readonly kind: "failed" };

type Ready = Extract<Roster, { kind: "ready" }>;

interface Done {
  readonly task: RosterTask;
  readonly context: Context;
  readonly made: Ready;
}

/** The work on one table, apart from the page: whoever stops it loses nothing but time. */
export function rosterWork(tell: (told: RosterTold) => void): (ask: RosterAsk) => void {
  let last: Done | null = null;
  return (ask) => {
    if (ask.kind === "make") {
      last = judged(ask.task, (done) => tell({ kind: "progress", done }));
      return tell(last === null ? { kind: "failed" } : { kind: "made", made: shown(last.made) });
    }
    const before = last;
    if (before === null) return;
    const { stamp } = ask;
    const isSameDay = dayOf(stamp.now) === dayOf(before.task.now);
    last = isSameDay ? before : judged({ ...before.task, now: stamp.now }, () => {});
    if (last === null) return tell({ kind: "failed" });
    if (!isSameDay && whatLeaves(last) !== whatLeaves(before))
      return tell({ kind: "changed", made: shown(last.made) });
    tell({ kind: "prepared", prepared: prepared(last, ask) });
  };
}

/** Null where the check never found it safe. */
function judged(task: RosterTask, progress: (done: number) => void): Done | null {
  const { policy, bundle, now, language, mode, ...given } = task;
  const index = indexPolicy(policy);
  const choices = { ...noChoices, bundle };
  const context: Context = { policy: index, knowledge: compile(index), now, choices };
  const work = mode === "totals" ? totals : roster;
  const made = work({ ...given, context, language, say: speaker(language), tell: progress });
  return made.kind === "failed" ? null : { task, context, made };
}

/** All that whoever saves or signs has looked at. */
const whatLeaves = ({ made: { message, check } }: Done): string =>
  JSON.stringify([message, check.decision.holds]);

/** What the page shows of it: the check's places and layouts stay where they are. */
function shown({ check, rows, fates, exceptions, given, going, message }: Ready): MadeRoster {
  const { decision, verdict } = check;
  const leaving = decision.items.filter(({ outcome }) => outcome === "include" || outcome === "reduce");
  return {
    rows,
    fates,
    exceptions,
    given,
    going,
    message,
    verdict,
    people: decision.leaving.length,
    fields: [...new Set(leaving.map(({ field }) => field))],
    decision: { ...decision, items: [] },
  };
}

function prepared(
  { task: { mode }, context, made }: Done,
  { stamp, signOff }: Extract<RosterAsk, { kind: "prepare" }>,
): Pick<Prepared, "coverSheet" | "entry" | "approval"> {
  const say = speaker(stamp.language);
  const { message } = made;
  const check = { ...made.check, signOff };
  const holdsMet = check.decision.holds.map(({ code }) => code);
  const all = prepare({ message, check, context, stamp, say, kind: "disclosure", holdsMet });
  const about = { label: say("coversheet-about"), text: say("roster-totals-about") };
  const sheet = all.coverSheet;
  const coverSheet =
    sheet === null || mode === "people"
      ? sheet
      : { ...sheet, facts: [...sheet.facts.slice(0, 2), about, ...sheet.facts.slice(2)] };
  return { coverSheet, entry: all.entry, approval: all.approval };
}
