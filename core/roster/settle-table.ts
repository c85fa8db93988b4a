import type { Item } from "../decide/index.ts";
import { type Check, type Context, check } from "../disclose/index.ts";
import { newSources } from "../edit/index.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { ColumnFate, Exception } from "./exception.ts";
import { isMost, type PersonRow } from "./judge-rows.ts";
import { oneLine, rowsOfText, tableText } from "./table-text.ts";
import { idField } from "./whose.ts";

/** Whom it goes to, by which channel; the table becomes its text. */
export type Addressed = Pick<OutgoingMessage, "sender" | "recipients" | "channel">;

/** A table that the check lets go as it stands, or `failed`: the check found more in it each time. */
export type Settled =
  | {
      readonly kind: "settled";
      readonly fates: readonly ColumnFate[];
      readonly going: readonly PersonRow[];
      readonly exceptions: readonly Exception[];
      readonly message: OutgoingMessage;
      readonly check: Check;
    }
  | { readonly kind: "failed" };

/** Each turn takes at least one row or column out; three are enough for what the check finds only in others' absence. */
const mostTurns = 4;

export const messageWith = (addressed: Addressed, source: string): OutgoingMessage => ({
  ...addressed,
  subject: "",
  body: { format: "text", source },
  fields: [],
  attachments: [],
});

const isCaught = (item: Item) => item.outcome === "strip" || item.outcome === "flag";
/** It goes only because it stands in one column with something that the rules take out. */
const goesAlong = (item: Item) => item.reasons.some(({ code }) => code === "goes-with-unit");

interface Table {
  readonly fates: readonly ColumnFate[];
  readonly going: readonly PersonRow[];
}

/**
 * The check that judges every message judges the finished table too, so that the two cannot disagree: a row of which
 * it would take something out stays here, and the rest is checked again. `headers` stand over the columns that go.
 */
export function settleTable(
  first: Table,
  headers: readonly string[],
  addressed: Addressed,
  context: Context,
): Settled {
  let table = first;
  const exceptions: Exception[] = [];
  for (let turn = 0; turn < mostTurns; turn++) {
    const places = table.fates.flatMap(({ kind, field }, place) =>
      kind === "goes" && field !== idField ? [place] : [],
    );
    const rows = table.going.map(({ person, cells }) => [
      person as string,
      ...places.map((place) => cells[place] ?? ""),
    ]);
    const top = [headers[headers.length - 1] ?? "", ...places.map((place) => headers[place] ?? "")];
    const laid = tableText([top, ...rows]);
    const message = messageWith(addressed, table.going.length === 0 ? "" : laid.text);
    const checked = check(message, context);
    const caught = caughtIn(checked, laid.at);
    if (caught === null) return { kind: "failed" };
    if (caught.size === 0) {
      const reduced = reducedBy(checked);
      const done = { kind: "settled", fates: table.fates, going: table.going, exceptions } as const;
      return reduced === null
        ? { ...done, message, check: checked }
        : finish(done, reduced, addressed, context);
    }
    table = withoutCaught(table, places, caught, exceptions);
  }
  return { kind: "failed" };
}

/** What the check would take out, by row and column; null where that is the header, which tells about no row. */
function caughtIn(
  { decision }: Check,
  at: (offset: number) => { readonly row: number; readonly column: number },
): ReadonlyMap<number, ReadonlyMap<number, Item>> | null {
  const caught = new Map<number, Map<number, Item>>();
  const all = decision.items.filter(isCaught);
  const own = all.filter((item) => !goesAlong(item));
  for (const item of own.length > 0 ? own : all) {
    if (item.places.length === 0) return null;
    for (const place of item.places) {
      const { row, column } = at(place.start);
      if (row === 0) return null;
      const known = caught.get(row);
      if (known === undefined) caught.set(row, new Map([[column, item]]));
      else if (!known.has(column)) known.set(column, item);
    }
  }
  return caught;
}

function withoutCaught(
  { fates, going }: Table,
  places: readonly number[],
  caught: ReadonlyMap<number, ReadonlyMap<number, Item>>,
  exceptions: Exception[],
): Table {
  const counts = new Map<number, { count: number; item: Item }>();
  for (const columns of caught.values()) {
    for (const [column, item] of columns)
      counts.set(column, { count: (counts.get(column)?.count ?? 0) + 1, item });
  }
  const out = new Map<number, Item>();
  for (const [column, { count, item }] of counts) {
    const place = places[column - 1];
    if (place !== undefined && isMost(count, going.length) && going.length > 1) out.set(place, item);
  }
  const left = going.filter(({ number, person }, index) => {
    for (const [column, item] of caught.get(index + 1) ?? []) {
      const place = places[column - 1];
      if (place !== undefined && out.has(place)) continue;
      const about = { row: number, person };
      const field = place === undefined ? idField : (fates[place]?.field ?? idField);
      exceptions.push({ ...about, kind: "holds-more", column: field, item: bare(item) });
      return false;
    }
    return true;
  });
  const marked = fates.map((fate, place): ColumnFate => {
    const item = out.get(place);
    return item === undefined
      ? fate
      : { header: fate.header, field: fate.field, kind: "holds-more", item: bare(item) };
  });
  return { fates: marked, going: left };
}

/** Without its places, which are of a text that is gone. */
const bare = (item: Item): Item => ({ ...item, places: [] });

/** The text with what leaves as less; null where nothing does. */
function reducedBy({ plan, detection }: Check): string | null {
  const texts = detection.layouts.map((one) => one.text);
  return plan.edits.length === 0 ? null : (newSources(texts, plan).body ?? null);
}

function finish(
  done: Pick<Extract<Settled, { kind: "settled" }>, "kind" | "fates" | "going" | "exceptions">,
  text: string,
  addressed: Addressed,
  context: Context,
): Settled {
  const message = messageWith(addressed, text);
  const checked = check(message, context);
  const isClean = checked.plan.edits.length === 0 && rowsOfText(text).length === done.going.length + 1;
  return isClean ? { ...done, message, check: checked } : { kind: "failed" };
}

/** A cell as it is checked and written. */
export const cleanRow = (row: PersonRow): PersonRow => ({ ...row, cells: row.cells.map(oneLine) });
