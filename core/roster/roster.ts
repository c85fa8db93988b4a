import { factsOf, type Hold, type Item } from "../decide/index.ts";
import { fold, type Knowledge } from "../detect/index.ts";
import type { Context } from "../disclose/index.ts";
import type { FieldId } from "../ids.ts";
import type { Language, Say } from "../say.ts";
import { cellReader } from "./cells.ts";
import { type GivenTable, holdsNotes, spaced } from "./columns.ts";
import type { ColumnFate, Exception } from "./exception.ts";
import { asker, judgeRows, type PersonRow } from "./judge-rows.ts";
import { type Addressed, cleanRow, type Settled, settleTable } from "./settle-table.ts";
import { rowsOfText } from "./table-text.ts";
import { idField, whoseRows } from "./whose.ts";

export interface RosterInput {
  readonly table: GivenTable;
  /** What each column is; null: it is not sent. */
  readonly columns: readonly (FieldId | null)[];
  readonly addressed: Addressed;
  /** Its choices name the bundle. */
  readonly context: Context;
  readonly language: Language;
  /** Speaks that same language. */
  readonly say: Say;
  /** How much is done, 0 to 1. */
  readonly tell: (done: number) => void;
}

export type Roster =
  | (Omit<Extract<Settled, { kind: "settled" }>, "kind" | "going"> & {
      readonly kind: "ready";
      /** The table that leaves, its header first. */
      readonly rows: readonly (readonly string[])[];
      /** How many people's rows were given, and how many of them go. */
      readonly given: number;
      readonly going: number;
    })
  | { readonly kind: "failed" };

/** What a table of many people may tell this recipient: rows and columns that go, and why the others stay. */
export function roster(input: RosterInput): Roster {
  const { table, columns, addressed, context, language, tell } = input;
  const { policy, choices, now } = context;
  const whose = whoseRows(table, columns, policy);
  tell(0.1);
  const exceptions: Exception[] = [];
  const rows: PersonRow[] = [];
  whose.forEach((one, index) => {
    const number = table.numbers[index] ?? index + 2;
    if (one.kind !== "person") exceptions.push({ row: number, person: null, kind: "whose", why: one.kind });
    else rows.push(cleanRow({ number, person: one.id, cells: table.rows[index] ?? [] }));
  });
  const people = rows.map(({ person }) => ({ kind: "participant", id: person }) as const);
  const facts = factsOf({ message: addressed, people, policy, choices, now });
  const judged = judgeRows(fatesOf(input), rows, asker(facts), cellReader(context.knowledge));
  tell(0.4);
  const headers = headersFor(judged.fates, context.knowledge, language);
  const settled = settleTable(judged, headers, addressed, context);
  tell(0.9);
  if (settled.kind === "failed") return settled;
  const all = exceptions
    .concat(judged.exceptions, settled.exceptions)
    .sort((one, other) => one.row - other.row);
  const { decision } = settled.check;
  const items = decision.items.concat(stayingItems(all, settled.fates));
  const holds = decision.holds.concat(exceptionHold(all, input, decision.holds));
  return {
    ...settled,
    kind: "ready",
    exceptions: all,
    rows: rowsOfText(settled.message.body.source),
    given: table.rows.length,
    going: settled.going.length,
    check: {
      ...settled.check,
      verdict: holds.length > 0 ? "hold" : settled.check.verdict,
      decision: { ...decision, items, holds },
    },
  };
}

/** What is known of each column before anybody is asked: whether it has a field, and tells no stories. */
export function fatesOf({ table, columns, context }: RosterInput): readonly ColumnFate[] {
  const bundle =
    context.choices.bundle === null ? undefined : context.policy.bundle.get(context.choices.bundle);
  return table.headers.map((header, place): ColumnFate => {
    const field = columns[place] ?? null;
    const group = field === null ? undefined : context.policy.field.get(field)?.group;
    const cells = () => table.rows.map((row) => row[place] ?? "");
    const notes = bundle?.narrative.allow !== "any" && (group === "narrative" || holdsNotes(header, cells()));
    return { header, field, kind: notes ? "notes" : field === null ? "not-chosen" : "goes" };
  });
}

/**
 * What stands over each column, and last over the people's numbers: its own header where that is a known label to the
 * letter, else the field's. A header may be anything that somebody typed.
 */
function headersFor(
  fates: readonly ColumnFate[],
  { labels, policy }: Knowledge,
  language: Language,
): string[] {
  const labelOf = (field: FieldId | null) =>
    field === null ? "" : (policy.field.get(field)?.label[language] ?? field);
  const own = ({ header, field }: ColumnFate) =>
    labels.fields.get(fold(spaced(header))) === field ? spaced(header) : labelOf(field);
  return [...fates.map(own), labelOf(idField)];
}

/** For the log: each person's field that stayed here, and each field that stayed for all. */
function stayingItems(exceptions: readonly Exception[], fates: readonly ColumnFate[]): readonly Item[] {
  const people = exceptions.flatMap((one) => (one.kind === "whose" ? [] : [one.item]));
  const columns = fates.flatMap((one) =>
    one.kind === "refused" || one.kind === "holds-more"
      ? [{ ...one.item, id: `${one.item.field} nobody`, about: { kind: "nobody" } as const }]
      : [],
  );
  return people.concat(columns).map((item) => ({ ...item, outcome: "strip", permissions: [], places: [] }));
}

/** The bundle may ask a supervisor to look wherever somebody's row stays here: the table alone no longer shows it. */
function exceptionHold(
  exceptions: readonly Exception[],
  { context }: RosterInput,
  holds: readonly Hold[],
): readonly Hold[] {
  const { bundle: id } = context.choices;
  const bundle = id === null ? undefined : context.policy.bundle.get(id);
  const clause = bundle?.escalate.findIndex(({ when }) => when.exceptions === true) ?? -1;
  const who = bundle?.escalate[clause]?.to;
  const stands = holds.some(
    ({ code }) => code === "sign-off" || code === "no-permission" || code === "refused",
  );
  if (exceptions.length === 0 || bundle === undefined || who === undefined || stands) return [];
  return [
    {
      code: "sign-off",
      liftedBy: who,
      reason: { rule: "message", code: "sign-off", facts: { bundle: bundle.id, clause } },
      addresses: [],
      parts: [],
      people: [],
    },
  ];
}
