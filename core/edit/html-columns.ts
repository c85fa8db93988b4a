import type { HtmlElement, HtmlText, PlacedElement } from "../message/index.ts";
import type { Coverage } from "./coverage.ts";

/**
 * The cells of the columns that go: where in one row a cell goes with a tab beside it, its column goes in every row.
 * A cell that spans columns counts as one.
 */
export function columnsGone({ elements }: HtmlText, covers: Coverage): ReadonlySet<PlacedElement> {
  const tables = new Map<HtmlElement, PlacedElement[][]>();
  let row: PlacedElement[] = [];
  for (const placed of elements) {
    if (!placed.inData) continue;
    const { element } = placed;
    if (element.tag === "tr") {
      row = [];
      const table = tableOf(element);
      const rows = table === null ? undefined : tables.get(table);
      if (rows !== undefined) rows.push(row);
      else if (table !== null) tables.set(table, [row]);
    } else row.push(placed);
  }
  const gone = new Set<PlacedElement>();
  for (const rows of tables.values()) {
    const columns = new Set<number>();
    for (const cells of rows)
      cells.forEach(({ start, end }, column) => {
        const beside =
          (column + 1 < cells.length && covers.takes({ start, end: end + 1 })) ||
          (column > 0 && covers.takes({ start: start - 1, end }));
        if (end > start && beside && !cells.every((cell) => covers.takes(cell))) columns.add(column);
      });
    for (const cells of rows)
      cells.forEach((cell, column) => {
        if (columns.has(column)) gone.add(cell);
      });
  }
  return gone;
}

function tableOf(element: HtmlElement): HtmlElement | null {
  let at = element.parent;
  while (at !== null && at.tag !== "table") at = at.parent;
  return at;
}
