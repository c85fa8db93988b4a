import { browser } from "wxt/browser";
import type { RosterHost } from "../../host/roster/desk.ts";
import type { TableAsk, TableHead } from "../wire/tables.ts";

/** The largest table of the page that somebody looked at last, where our script stands. */
export const tableOfLastPage: RosterHost["fromPage"] = async () => {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const latest = [...tabs].sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id } of latest) {
    if (id === undefined) continue;
    const ask = <T>(asked: TableAsk): Promise<T | null> =>
      browser.tabs.sendMessage<TableAsk, T>(id, asked, { frameId: 0 }).catch(() => null);
    // First what stands over the columns: no page is asked for its cells but the one whose table is taken.
    const heads = (await ask<readonly TableHead[]>({ kind: "table-heads" })) ?? [];
    const [head] = [...heads].sort((one, other) => other.rows - one.rows);
    if (head === undefined) continue;
    if (head.spans) return { kind: "page-spans" };
    const rows = await ask<readonly (readonly string[])[]>({ kind: "table-cells", table: head.table });
    if (rows === null) continue;
    const table = { headers: head.headers, rows, numbers: rows.map((_, index) => index + 2) };
    return { kind: "table", table, unseen: head.unseen };
  }
  return { kind: "no-page" };
};
