import type { Item } from "../decide/index.ts";
import { aboutKey, type CellPlace, type Finding, type Layout, lastAt, lastOf } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { PartId, Range } from "../message/index.ts";
import type { Field, RemoveUnit } from "../policy/index.ts";
import type { Day } from "../time.ts";
import type { Cut } from "./cut.ts";
import { reduce } from "./reduce.ts";

/** One finding with what happens to it. A flag that nobody answered stays where it is. */
export interface Place {
  readonly finding: Finding;
  readonly outcome: Item["outcome"];
  readonly unit: RemoveUnit;
  /** What a reduced value becomes. */
  readonly reduced: readonly Cut[] | null;
  readonly person: string;
  /** The cell that it stands in, also where the detector named none. */
  readonly cell: CellPlace | null;
}

const naming: readonly string[] = ["participant-name", "preferred-name", "former-name", "participant-id"];

/** Fields that say whom a row, a line or a block of lines is about. */
export function tellsWho(field: FieldId): boolean {
  return naming.includes(field);
}

/** Participants of whom nothing may stay. */
export function peopleGone(items: readonly Item[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const staying = new Set<string>();
  for (const { about, outcome } of items) {
    if (about.kind !== "participant" && about.kind !== "unlisted") continue;
    (outcome === "strip" ? gone : staying).add(aboutKey(about));
  }
  for (const person of staying) gone.delete(person);
  return gone;
}

/** The places of all items by part, in order. A value that cannot be reduced is taken out. */
export function placesOf(
  items: readonly Item[],
  layouts: readonly Layout[],
  field: ReadonlyMap<FieldId, Field>,
  today: Day,
): ReadonlyMap<PartId, readonly Place[]> {
  const layoutOf = new Map(layouts.map((layout) => [layout.text.part, layout]));
  const places = new Map<PartId, Place[]>();
  for (const item of items)
    for (const finding of item.places) {
      const layout = layoutOf.get(finding.part);
      if (layout === undefined) continue;
      const cell = finding.cell ?? cellAt(layout, finding);
      const lesser =
        item.outcome === "reduce" && item.as !== null
          ? reduce({ ...finding, cell }, item.as, layout, { field, today })
          : null;
      const list = places.get(finding.part) ?? [];
      list.push({
        finding,
        outcome: item.outcome === "reduce" && lesser === null ? "strip" : item.outcome,
        unit: unitOf(finding, field),
        reduced: lesser,
        person: aboutKey(finding.about),
        cell,
      });
      places.set(finding.part, list);
    }
  for (const list of places.values())
    list.sort(({ finding: one }, { finding: other }) => one.start - other.start || other.end - one.end);
  return places;
}

/** The places that overlap a range, found without a walk through all of them. */
export function placesIn(places: readonly Place[], { start, end }: Range): readonly Place[] {
  const low = lastOf(places.length, (at) => places[at]?.finding.start ?? 0, start - 1) + 1;
  // Findings do not nest deeply: a few before may reach into the range.
  let first = low;
  for (let back = low - 1; back >= 0 && low - back <= 8; back--)
    if ((places[back]?.finding.end ?? 0) > start) first = back;
  const found: Place[] = [];
  for (let at = first; at < places.length; at++) {
    const place = places[at];
    if (place === undefined || place.finding.start >= end) break;
    if (place.finding.end > start) found.push(place);
  }
  return found;
}

function cellAt({ tables }: Layout, { start }: Range): CellPlace | null {
  const index = lastAt(tables, start);
  const table = tables[index];
  if (table === undefined || start >= table.end) return null;
  const row = lastAt(table.rows, start);
  const cells = table.rows[row]?.cells ?? table.header ?? [];
  return {
    table: index,
    row: row + (table.header === null ? 0 : 1),
    column: Math.max(0, lastAt(cells, start)),
  };
}

/** A sentence about a participant goes alone; the note around it is judged for itself. */
function unitOf(finding: Finding, field: ReadonlyMap<FieldId, Field>): RemoveUnit {
  return finding.rule === "narrative/sentence"
    ? "sentence"
    : (field.get(finding.field)?.removeUnit ?? "sentence");
}
