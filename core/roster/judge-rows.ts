import { type Facts, type Item, mayLeave } from "../decide/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import type { ColumnFate, Exception } from "./exception.ts";
import { idField } from "./whose.ts";

/** A row whose person is known. */
export interface PersonRow {
  readonly number: number;
  readonly person: ParticipantId;
  readonly cells: readonly string[];
}

export interface JudgedRows {
  readonly fates: readonly ColumnFate[];
  readonly going: readonly PersonRow[];
  readonly exceptions: readonly Exception[];
}

/** The answer for each field of each person, asked once. */
export function asker(facts: Facts): (field: FieldId, person: ParticipantId) => Item {
  const known = new Map<string, Item>();
  return (field, person) => {
    const key = `${field} ${person}`;
    const item = known.get(key) ?? mayLeave(field, { kind: "participant", id: person }, facts);
    known.set(key, item);
    return item;
  };
}

const stays = (item: Item) => item.outcome === "strip" || item.outcome === "flag";

/** More than half of the people may not have it told: then the column stays here, not all of those people. */
export const isMost = (some: number, all: number): boolean => some * 2 > all;

/**
 * Which rows and columns go. A row goes only if its person's number may. A column that may not leave for most people,
 * or whose cells mostly say more than it does, stays here for all. Of the others' cells none is left empty: a hole
 * would tell that something was taken out (42 CFR 2.13(c)), so the whole row waits.
 */
export function judgeRows(
  columns: readonly ColumnFate[],
  rows: readonly PersonRow[],
  ask: ReturnType<typeof asker>,
  fieldsIn: (cell: string) => readonly FieldId[],
): JudgedRows {
  const exceptions: Exception[] = [];
  const permitted = rows.filter(({ number, person }) => {
    const item = ask(idField, person);
    if (stays(item)) exceptions.push({ row: number, person, kind: "item", item });
    return !stays(item);
  });
  const cells = columns.map(({ kind, field }, place) =>
    kind === "goes" && field !== null && field !== idField
      ? permitted.map((one) => objectionTo(one.cells[place] ?? "", field, one.person, ask, fieldsIn))
      : [],
  );
  const fates = columns.map((column, place): ColumnFate => {
    const { header, field } = column;
    for (const kind of ["refused", "holds-more"] as const) {
      const items = (cells[place] ?? []).flatMap((one) => (one?.kind === kind ? [one.item] : []));
      if (isMost(items.length, permitted.length)) return { header, field, kind, item: leading(items) };
    }
    return column;
  });
  const going = permitted.filter(({ number, person }, index) => {
    const objections = fates.map(({ kind }, place) => (kind === "goes" ? cells[place]?.[index] : null));
    const place = objections.findIndex((one) => one?.empty === false);
    const objection = objections[place];
    if (!objection) return true;
    const { kind, item } = objection;
    const column = fates[place]?.field ?? idField;
    exceptions.push(
      kind === "refused"
        ? { row: number, person, kind: "item", item }
        : { row: number, person, kind, column, item },
    );
    return false;
  });
  return { fates, going, exceptions };
}

interface Objection {
  readonly kind: "refused" | "holds-more";
  readonly item: Item;
  /** Nothing stands in the cell: it counts for its column, and does not keep its row here. */
  readonly empty: boolean;
}

function objectionTo(
  cell: string,
  field: FieldId,
  person: ParticipantId,
  ask: ReturnType<typeof asker>,
  fieldsIn: (cell: string) => readonly FieldId[],
): Objection | null {
  const item = ask(field, person);
  if (stays(item)) return { kind: "refused", item, empty: cell === "" };
  const more = fieldsIn(cell).find((one) => one !== field && stays(ask(one, person)));
  return more === undefined ? null : { kind: "holds-more", item: ask(more, person), empty: false };
}

/** The item of the commonest reason; of equally common ones the first by name, so that the rows' order does not matter. */
function leading(items: readonly Item[]): Item {
  const counts = new Map<string, { count: number; item: Item }>();
  const sorted = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const item of sorted) {
    const key = item.reasons.map(({ code }) => code).join();
    const known = counts.get(key);
    counts.set(key, { count: (known?.count ?? 0) + 1, item: known?.item ?? item });
  }
  const [first, ...rest] = counts.values();
  if (first === undefined) throw new Error("nobody was refused");
  return rest.reduce((most, one) => (one.count > most.count ? one : most), first).item;
}
