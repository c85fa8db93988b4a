import { noChoices, type SignedOff } from "../../core/decide/index.ts";
import { compile } from "../../core/detect/index.ts";
import { type Context, type Prepared, prepare, type Stamp } from "../../core/disclose/index.ts";
import type { BundleId, FieldId } from "../../core/ids.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";
import { type GivenTable, type Roster, roster, totals } from "../../core/roster/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";
import { type MadeRoster, speaker } from "../../ui/index.ts";

/** What is asked of the worker: a table first, then what its files need, as often as they are saved. */
export type RosterAsk =
  | {
      readonly kind: "make";
      readonly policy: Policy;
      readonly table: GivenTable;
      readonly columns: readonly (FieldId | null)[];
      readonly addressed: Pick<OutgoingMessage, "sender" | "recipients" | "channel">;
      readonly bundle: BundleId;
      readonly mode: "people" | "totals";
      readonly now: Instant;
      readonly language: Language;
    }
  | { readonly kind: "prepare"; readonly stamp: Stamp; readonly signOff: SignedOff | null };

/** `failed`: the check found something new in the table each time, so nothing may leave. */
export type RosterTold =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "made"; readonly made: MadeRoster }
  | { readonly kind: "prepared"; readonly prepared: Pick<Prepared, "coverSheet" | "entry" | "approval"> }
  | { readonly kind: "failed" };

type Ready = Extract<Roster, { kind: "ready" }>;

interface Done {
  readonly context: Context;
  readonly made: Ready;
  readonly mode: "people" | "totals";
}

/** The work on one table, apart from the page: whoever stops it loses nothing but time. */
export function rosterWork(tell: (told: RosterTold) => void): (ask: RosterAsk) => void {
  let last: Done | null = null;
  return (ask) => {
    if (ask.kind === "prepare") {
      if (last !== null) tell({ kind: "prepared", prepared: prepared(last, ask) });
      return;
    }
    const { policy, bundle, now, language, mode, ...given } = ask;
    const index = indexPolicy(policy);
    const choices = { ...noChoices, bundle };
    const context: Context = { policy: index, knowledge: compile(index), now, choices };
    const work = mode === "totals" ? totals : roster;
    const progress = (done: number) => tell({ kind: "progress", done });
    const made = work({ ...given, context, language, say: speaker(language), tell: progress });
    if (made.kind === "failed") return tell({ kind: "failed" });
    last = { context, made, mode };
    tell({ kind: "made", made: shown(made) });
  };
}

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
  { context, made, mode }: Done,
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
