import { factsOf, type Item, mayLeave, settle } from "../decide/index.ts";
import { check } from "../disclose/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import { lineFor } from "../policy/index.ts";
import type { Say } from "../say.ts";
import type { ColumnFate, Exception } from "./exception.ts";
import { fatesOf, type Roster, type RosterInput } from "./roster.ts";
import { messageWith } from "./settle-table.ts";
import { oneLine, tableText } from "./table-text.ts";
import { idField, nameField, whoseRows } from "./whose.ts";

/**
 * No cell of 1 to 10 people is shown, and none can be worked out from the others: CMS Cell Size Suppression Policy,
 * which also forbids what results in such a cell.
 */
const smallest = 11;
/** A longer value is no category. */
const longestValue = 60;

const countField = "aggregate-count" as FieldId;

/**
 * Counts of people in place of people, for programmes that may share nothing else: a victim service provider may give
 * "nonpersonally identifying data in the aggregate" (34 USC 12291(b)(2)(D)(i)). Whoever has several rows is one person.
 */
export function totals(input: RosterInput): Roster {
  const { table, columns, addressed, context, say, tell } = input;
  const { policy, choices, now } = context;
  const exceptions: Exception[] = [];
  const people: { readonly id: ParticipantId; readonly cells: readonly string[] }[] = [];
  whoseRows(table, columns, policy).forEach((one, index) => {
    const row = table.numbers[index] ?? index + 2;
    if (one.kind !== "person") exceptions.push({ row, person: null, kind: "whose", why: one.kind });
    else people.push({ id: one.id, cells: (table.rows[index] ?? []).map(oneLine) });
  });
  tell(0.3);
  const everyone = new Set(people.map(({ id }) => id));
  const fates = fatesOf(input).map((fate): ColumnFate => (isCounted(fate, input) ? fate : notCounted(fate)));
  const rows: string[][] = [
    [say("roster-totals-detail"), say("roster-totals-answer"), labelOf(countField, input)],
  ];
  rows.push([
    say("roster-totals-everyone"),
    "",
    everyone.size < smallest ? say("roster-totals-few") : String(everyone.size),
  ]);
  const counted = fates.map((fate, place) => {
    const groups = countsOf(people, place, everyone.size, say);
    for (const [answer, count] of groups) rows.push([labelOf(fate.field, input), answer, String(count)]);
    return groups.length > 0;
  });
  tell(0.8);
  const message = messageWith(addressed, tableText(rows).text);
  const checked = check(message, context);
  // Counts are about nobody: whatever the check would take out was never a category.
  if (checked.plan.edits.length > 0 || checked.plan.takeOut.length > 0) return { kind: "failed" };
  const nobody = { kind: "nobody" } as const;
  const facts = factsOf({ message: addressed, people: [], policy, choices, now });
  const item: Item = mayLeave(countField, nobody, facts);
  // Every count is already as little as the bundle asks for.
  const items: readonly Item[] =
    item.outcome === "reduce" ? [{ ...item, outcome: "include", as: null }] : [item];
  const judged = { facts, disclosure: true, guessed: false, items };
  const left = { attachments: [], onlyGreeting: false, changes: false };
  const decision = settle(judged, checked.detection, items, left);
  const stays = items.some(({ outcome }) => outcome === "strip");
  return {
    kind: "ready",
    fates: fates.map((fate, place) => (counted[place] ? fate : notCounted(fate))),
    exceptions,
    rows: stays ? [] : rows,
    message,
    given: table.rows.length,
    going: stays ? 0 : people.length,
    check: { ...checked, verdict: decision.holds.length > 0 ? "hold" : "covered", decision },
  };
}

const labelOf = (field: FieldId | null, { context, language }: RosterInput): string =>
  field === null ? "" : (context.policy.field.get(field)?.label[language] ?? field);

const notCounted = (fate: ColumnFate): ColumnFate =>
  fate.kind === "goes" ? { header: fate.header, field: fate.field, kind: "not-chosen" } : fate;

/** Only what the bundle asks for is counted, and nothing that names somebody. */
function isCounted({ kind, field }: ColumnFate, { context: { policy, choices } }: RosterInput): boolean {
  const bundle = choices.bundle === null ? undefined : policy.bundle.get(choices.bundle);
  const known = field === null ? undefined : policy.field.get(field);
  if (kind !== "goes" || known === undefined || bundle === undefined) return false;
  if (known.id === idField || known.id === nameField) return false;
  return ["required", "optional"].includes(lineFor(bundle, known, "participant").listed);
}

/**
 * How many people gave each answer, the commonest first. Everybody is counted once, so that the counts add up to
 * everyone and no two of them tell how many people gave both answers: whoever gave several is counted under none of
 * them, as no row says which one holds. They and answers of fewer than 11 people are counted together; where those are
 * too few as well, the rarest of the others joins them, so that no small count can be worked out from the whole.
 * Nothing at all where only one count would be left.
 */
export function countsOf(
  people: readonly { readonly id: ParticipantId; readonly cells: readonly string[] }[],
  place: number,
  everyone: number,
  say: Say,
): readonly (readonly [string, number])[] {
  const answers = new Map<ParticipantId, Set<string>>();
  for (const { id, cells } of people) {
    const said = answers.get(id) ?? new Set();
    answers.set(id, cells[place] ? said.add(cells[place]) : said);
  }
  const given = new Map<string, Set<ParticipantId>>();
  const rest = new Set<ParticipantId>();
  for (const [id, said] of answers) {
    const [answer = say("roster-totals-none"), another] = said;
    const known = another === undefined ? (given.get(answer) ?? new Set()) : rest;
    known.add(id);
    if (another === undefined) given.set(answer, known);
  }
  const byCount = [...given].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1));
  const shown = byCount.filter(([answer, { size }]) => size >= smallest && answer.length <= longestValue);
  for (const [, ids] of byCount.filter((one) => !shown.includes(one))) for (const id of ids) rest.add(id);
  while (rest.size > 0 && rest.size < smallest && shown.length > 0) {
    for (const id of shown.pop()?.[1] ?? []) rest.add(id);
  }
  const counts: [string, number][] = shown.map(([answer, { size }]) => [answer, size]);
  if (counts.length === 0 || everyone < smallest) return [];
  return rest.size === 0 ? counts : [...counts, [say("roster-totals-rest"), rest.size]];
}
