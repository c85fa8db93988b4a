import { browser } from "wxt/browser";
import type { TableAsk, TableHead } from "../wire/tables.ts";

type Row = HTMLTableRowElement;

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
/** A cell that is not displayed has no place in its row; one that is only invisible keeps it, and is empty. */
const cellsOf = ({ cells }: Row) => [...cells].filter((cell) => cell.checkVisibility());
const textOf = (cell: HTMLTableCellElement) => (cell.innerText ?? "").replace(/\s+/g, " ").trim();
/** A title over all columns stands alone in its line; one that reaches down moves the cells of others. */
const spans = (row: Row) =>
  cellsOf(row).some(({ colSpan, rowSpan }) => rowSpan !== 1 || (colSpan !== 1 && row.cells.length > 1));

/** A table as it is shown. Lines of one cell are titles and page numbers. */
interface Shown {
  readonly head: Row;
  readonly body: readonly Row[];
  readonly about: Omit<TableHead, "table" | "headers" | "rows">;
}

/** Null where it has no header and nothing below it; a table in a table is layout. */
function shown(table: HTMLTableElement): Shown | null {
  if (table.querySelector("table") !== null) return null;
  const lines = [...table.rows].filter(({ cells }) => cells.length > 1);
  const seen = lines.filter(isSeen);
  const head = seen.find((row) => cellsOf(row).some(({ tagName }) => tagName === "TH"));
  const body = seen.filter((row) => row !== head);
  if (head === undefined || body.length === 0) return null;
  return {
    head,
    body,
    about: {
      unseen: { rows: lines.length - seen.length, columns: head.cells.length - cellsOf(head).length },
      spans: [...table.rows].filter(isSeen).some(spans),
    },
  };
}

/** Answers our own pages: what tables stand here, then the cells of one. No page can send such a message. */
export function answerTables(page: Document): void {
  browser.runtime.onMessage.addListener((ask: TableAsk, from, answer) => {
    if (from.id !== browser.runtime.id) return;
    const tables = [...page.querySelectorAll("table")].map(shown).filter((one) => one !== null);
    const texts = (row: Row) => cellsOf(row).map(textOf);
    if (ask.kind === "table-heads")
      answer(
        tables.map(
          ({ head, body, about }, table): TableHead => ({
            ...about,
            table,
            headers: texts(head),
            rows: body.length,
          }),
        ),
      );
    if (ask.kind === "table-cells") answer(tables[ask.table]?.body.map(texts) ?? []);
  });
}
