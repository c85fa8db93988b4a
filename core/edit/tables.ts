import type { Layout, Table } from "../detect/index.ts";
import type { Range } from "../message/index.ts";
import { type Cut, cut } from "./cut.ts";
import { type Place, tellsWho } from "./place.ts";

interface Marks {
  readonly table: Table;
  /** Rows that go whole, and what goes of each of the others. */
  readonly rows: Set<number>;
  readonly stripped: Map<number, Set<number>>;
  readonly staying: Set<number>;
}

/**
 * What goes of the tables: the row of a person who may not be in the message, and of one of whom no cell stays; for
 * every other cell its column, in all rows and in the header.
 */
export function tableCuts(layout: Layout, places: readonly Place[], gone: ReadonlySet<string>): Cut[] {
  const tables = new Map<number, Marks>();
  for (const place of places) {
    const { cell } = place;
    const table = cell === null ? undefined : layout.tables[cell.table];
    if (cell === null || table === undefined) continue;
    const marks: Marks = tables.get(cell.table) ?? {
      table,
      rows: new Set(),
      stripped: new Map(),
      staying: new Set(),
    };
    tables.set(cell.table, marks);
    const row = table.header === null ? cell.row : cell.row - 1;
    if (place.outcome !== "strip") marks.staying.add(row);
    else if (row >= 0 && gone.has(place.person) && tellsWho(place.finding.field)) marks.rows.add(row);
    if (place.outcome === "strip") {
      const columns = marks.stripped.get(row) ?? new Set();
      marks.stripped.set(row, columns.add(cell.column));
    }
  }
  const cuts: Cut[] = [];
  for (const marks of tables.values()) if (marks.stripped.size > 0) cuts.push(...cutsOf(layout, marks));
  return cuts;
}

function cutsOf({ text: { text } }: Layout, { table, rows, stripped, staying }: Marks): Cut[] {
  const columns = new Set<number>();
  for (const [row, cells] of stripped) {
    if (rows.has(row)) continue;
    // Of a person of whom more than one cell was found nothing stays: the row goes.
    if (row >= 0 && cells.size > 1 && !staying.has(row)) rows.add(row);
    else for (const column of cells) columns.add(column);
  }
  for (const column of emptied(text, table, rows)) columns.add(column);
  const everyRow = table.rows.every((_row, index) => rows.has(index));
  if (everyRow || leavesNothing(text, table, rows, columns)) return [cut(table)];
  const cuts: Cut[] = [];
  table.rows.forEach((row, index) => {
    if (rows.has(index)) cuts.push(cut(row));
    else cuts.push(...cellCuts(row.cells, columns));
  });
  if (table.header !== null) cuts.push(...cellCuts(table.header, columns));
  for (const rule of rulesOf(text, table)) cuts.push(...cellCuts(rule, columns));
  return cuts;
}

/** Columns in which only the rows that go had something: their header would tell. */
function emptied(text: string, { rows }: Table, gone: ReadonlySet<number>): ReadonlySet<number> {
  const filled = new Set<number>();
  const staying = new Set<number>();
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ start, end }, column) => {
      if (text.slice(start, end).trim() !== "") (gone.has(row) ? filled : staying).add(column);
    });
  });
  for (const column of staying) filled.delete(column);
  return filled;
}

/** True when no row that stays has a word outside the columns that go. */
function leavesNothing(
  text: string,
  table: Table,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): boolean {
  return table.rows.every(
    ({ cells }, index) =>
      rows.has(index) ||
      cells.every(({ start, end }, column) => columns.has(column) || text.slice(start, end).trim() === ""),
  );
}

/** Each column goes with the separator behind it; columns at the end with the one before. */
function cellCuts(cells: readonly Range[], columns: ReadonlySet<number>): Cut[] {
  const cuts: Cut[] = [];
  const end = cells[cells.length - 1]?.end ?? 0;
  let last = cells.length;
  while (columns.has(last - 1)) last--;
  const before = cells[last - 1];
  if (last < cells.length && before !== undefined) cuts.push(cut({ start: before.end, end }));
  cells.slice(0, last).forEach(({ start }, column) => {
    const next = cells[column + 1];
    if (columns.has(column) && next !== undefined) cuts.push(cut({ start, end: next.start }));
  });
  return cuts;
}

/** The cells of the line under a Markdown header, "|---|---|", which is neither header nor row. */
function rulesOf(text: string, table: Table): readonly (readonly Range[])[] {
  const first = table.rows[0];
  const header = table.header?.[table.header.length - 1];
  if (table.separator !== "|" || first === undefined || header === undefined) return [];
  const start = header.end + 1;
  const line = text.slice(start, Math.max(start, first.start - 1));
  if (!/^[\s|:-]+$/.test(line) || line.indexOf("|") < 0) return [];
  let at = start;
  return [
    line.split("|").map((cell) => {
      const range = { start: at, end: at + cell.length };
      at = range.end + 1;
      return range;
    }),
  ];
}
