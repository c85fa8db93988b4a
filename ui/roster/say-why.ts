import { noChoices } from "../../core/decide/index.ts";
import type { ColumnFate, Exception } from "../../core/roster/index.ts";
import type { Say } from "../../core/say.ts";
import { sayClause, sayHold } from "../review/first-line.ts";
import type { SheetInput } from "../review/input.ts";
import { leadingReason } from "../review/lists.ts";
import { sayReason } from "../review/reason.ts";
import { personName } from "../review/who.ts";
import type { MadeRoster, RosterPageProps } from "./model.ts";

const nothing = {
  detection: {
    layouts: [],
    findings: [],
    narratives: [],
    fragments: [],
    signals: [],
    mentions: [],
    perhaps: [],
    notChecked: [],
  },
  plan: { edits: [], takeOut: [], left: {} },
};

/** What the review sheet's sentences are made from. */
export function inputOf(made: MadeRoster, { policy, now, language }: RosterPageProps): SheetInput {
  const { message, verdict, decision } = made;
  const choices = { ...noChoices, bundle: decision.bundle };
  return {
    message,
    check: { verdict, decision, ...nothing, signOff: null },
    choices,
    policy,
    now,
    language,
    ends: "sent",
  };
}

/** Lines that stay here for one reason. */
export interface Stay {
  readonly why: string;
  readonly lines: readonly { readonly row: number; readonly who: string }[];
}

/** The lines that stay here, under their reasons; most lines first. */
export function stays(exceptions: readonly Exception[], input: SheetInput, say: Say): readonly Stay[] {
  const groups = new Map<string, { row: number; who: string }[]>();
  for (const one of exceptions) {
    const why = sayWhy(one, input, say);
    const who = one.person === null ? "" : (personName(input.policy, one.person) ?? one.person);
    const lines = groups.get(why) ?? [];
    lines.push({ row: one.row, who });
    groups.set(why, lines);
  }
  return [...groups]
    .map(([why, lines]) => ({ why, lines }))
    .sort((one, other) => other.lines.length - one.lines.length);
}

function sayWhy(one: Exception, input: SheetInput, say: Say): string {
  const label = (field: string) =>
    input.policy.policy.fields.find(({ id }) => id === field)?.label[input.language] ?? field;
  switch (one.kind) {
    case "whose":
      return say(`roster-whose-${one.why}`);
    case "holds-more":
      return say("roster-holds-more", { column: label(one.column), found: label(one.item.field) });
    case "item": {
      const reason = leadingReason(one.item);
      const why = reason === null ? say("reason-taken-out") : sayReason(input, reason, one.item, say);
      return one.item.field === "participant-id"
        ? why
        : say("roster-field-why", { field: label(one.item.field), why });
    }
    default:
      return one satisfies never;
  }
}

/** Why columns stay here, each by its header; one without a header by its place in the table that was given. */
export const columnStays = (fates: readonly ColumnFate[], input: SheetInput, say: Say) =>
  fates.flatMap((fate, place) => {
    const why = sayFate(fate, input, say);
    const header = fate.header || say("roster-column-unnamed", { place: place + 1 });
    return why === null ? [] : [{ header, place, why }];
  });

/** Null for a column that goes. */
function sayFate(fate: ColumnFate, input: SheetInput, say: Say): string | null {
  switch (fate.kind) {
    case "goes":
      return null;
    case "not-chosen":
      return say("roster-column-not-chosen");
    case "notes":
      return say("reason-no-notes");
    case "refused": {
      const reason = leadingReason(fate.item);
      return reason === null ? say("reason-taken-out") : sayReason(input, reason, fate.item, say);
    }
    case "holds-more":
      return say("roster-column-holds-more");
    default:
      return fate satisfies never;
  }
}

/** Why a line stays here, as the code of its reason. */
export function leadingCode(one: Exception): string {
  return one.kind === "item"
    ? (leadingReason(one.item)?.code ?? "taken-out")
    : one.kind === "whose"
      ? one.why
      : one.kind;
}

/** What is needed first, one sentence each. */
export const sayHolds = (made: MadeRoster, input: SheetInput, say: Say): readonly string[] =>
  made.decision.holds.map((hold) =>
    [say("roster-hold", { why: sayHold(input, hold, say) }), sayClause(input, hold, say)].join(" ").trim(),
  );
