import { browser } from "wxt/browser";
import type { TableAsk, TableHead } from "../wire/tables.ts";

const textOf = (cell: HTMLTableCellElement) => (cell.innerText ?? "").replace(/\s+/g, " ").trim();
const cellsOf = ({ cells }: HTMLTableRowElement) => [...cells].map(textOf);

/** Tables with a header and something below it; a table in a table is layout. */
const tablesIn = (page: Document) =>
  [...page.querySelectorAll("table")].filter(
    (table) => table.rows.length > 1 && table.querySelector("table") === null && headOf(table) !== undefined,
  );
const headOf = ({ rows }: HTMLTableElement) =>
  [...rows].find(({ cells }) => cells.length > 1 && [...cells].some(({ tagName }) => tagName === "TH"));

/** Answers our own pages: what tables stand here, then the cells of one. No page can send such a message. */
export function answerTables(page: Document): void {
  browser.runtime.onMessage.addListener((ask: TableAsk, from, answer) => {
    if (from.id !== browser.runtime.id) return;
    const tables = tablesIn(page);
    if (ask.kind === "table-heads") {
      answer(
        tables.map((table, place): TableHead => {
          const head = headOf(table);
          return { table: place, headers: head ? cellsOf(head) : [], rows: table.rows.length - 1 };
        }),
      );
    }
    if (ask.kind === "table-cells") {
      const table = tables[ask.table];
      const head = table && headOf(table);
      const body = table ? [...table.rows].filter((row) => row !== head && row.cells.length > 1) : [];
      answer(body.map(cellsOf));
    }
  });
}
