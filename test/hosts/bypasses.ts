import type { Driven, Tab } from "./driver.ts";

/** One way by which a message can leave a page, or seem to. */
export interface Bypass {
  /** A row of the table: what somebody, or a script of the page, does. */
  readonly what: string;
  /** The page to begin in, where that is not one in which the message stands ready. */
  open?(browser: Driven, ready: () => Promise<Tab>): Promise<Tab>;
  /** Begins it; waits for nothing. */
  run(page: Tab): Promise<unknown>;
  /** The host has no such way: without us nothing leaves by it. */
  readonly absent?: true;
  /** Needs what only Chromium's driver can do. */
  readonly chromiumOnly?: true;
}

/**
 * What became of it: it waits here; it left and stands in the log as unreviewed; it left and nobody knows; the host
 * lacks it; nobody tried.
 */
export type Fate = "held" | "observed" | "leaked" | "not here" | "not tried";

export interface Column {
  readonly browser: string;
  readonly fates: readonly Fate[];
}

/** `docs/bypasses.md` with what was seen in one host; the rest of it as it is. */
export function withTable(file: string, host: string, table: string): string {
  const [head = "", ...sections] = file.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${host}\n`));
  return [head, ...[...others.map((section) => `${section.trimEnd()}\n`), table].sort()]
    .join("\n")
    .replace("\n\n\n", "\n\n");
}

/** The table of one host, as markdown, its columns as wide as their widest cell. */
export function bypassTable(host: string, bypasses: readonly Bypass[], columns: readonly Column[]): string {
  const rows = [
    ["route", ...columns.map(({ browser }) => browser)],
    ...bypasses.map(({ what }, place) => [what, ...columns.map(({ fates }) => fates[place] ?? "")]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [`## ${host}`, "", line(head), rule, ...body.map(line), ""].join("\n");
}
