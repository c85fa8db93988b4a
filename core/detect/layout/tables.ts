import { type Range, textIn } from "../../message/index.ts";
import { type LabelWords, readLabel } from "../label-words.ts";
import type { Table, TableRow } from "../layout.ts";
import { isBlank, trimmed } from "./lines.ts";

const separators = ["\t", "|", ";", ",", "  "] as const;
/** Cells of a header are words, not sentences. */
const longestHeader = 48;
/** A header of words is not longer than this. */
const longestTop = 1000;
const formRows = 12;

/**
 * Lines whose cells stand under each other. Commas, semicolons and wide gaps make a table only under a header whose
 * cells name fields (`marks`: where labels end); tabs and bars also without one, from two rows on.
 */
export function tablesOf(
  text: string,
  lines: readonly Range[],
  labels: LabelWords,
  marks: readonly number[],
): Table[] {
  const tables: Table[] = [];
  const next = separators.map(() => -1);
  let mark = 0;
  for (let place = 0; place < lines.length; ) {
    const line = lines[place];
    while (line !== undefined && (marks[mark] ?? text.length) < line.start) mark++;
    const marked = line !== undefined && (marks[mark] ?? text.length + 1) <= line.end;
    let table: Table | null = null;
    separators.forEach((separator, index) => {
      if (table !== null || line === undefined || (!marked && !isFree(separator))) return;
      if ((next[index] ?? 0) < line.start) next[index] = position(text, separator, line.start);
      if ((next[index] ?? 0) < line.end) table = tableAt(text, lines, place, separator, labels, marked);
    });
    place += add(tables, text, table);
  }
  return tables;
}

/** Tabs and bars make a table without a header that names fields. */
const isFree = (separator: string) => separator === "\t" || separator === "|";

function position(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from);
  return at < 0 ? text.length : at;
}

/** Keeps a table; gives the number of lines that it takes, or the one line that was none. */
function add(tables: Table[], text: string, table: Table | null): number {
  if (table === null) return 1;
  tables.push(table);
  return textIn(text, table).split("\n").length;
}

/** The table that starts at a line; `marked` when a label ends in that line. */
function tableAt(
  text: string,
  lines: readonly Range[],
  place: number,
  separator: string,
  labels: LabelWords,
  marked: boolean,
): Table | null {
  const known = (label: string) => readLabel(labels, label) !== null;
  const top = lines[place];
  const free = isFree(separator);
  if (top === undefined || !holds(text, top, separator)) return null;
  if (!free && top.end - top.start > longestTop) return null;
  const first = cellsOf(text, top, separator);
  const header = marked && isHeader(text, first, known) ? first : null;
  if (header === null && !free) return null;
  const rows: TableRow[] = [];
  for (let at = header ? place + 1 : place; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(text, line) || !holds(text, line, separator)) break;
    if (isRule(text, line)) continue;
    const cells = cellsOf(text, line, separator);
    if (!free && cells.length < (header?.length ?? 0) - 1) break;
    rows.push({ start: line.start, end: line.end, cells });
    // Judged early, so that a form of many lines is not read to its end again at each of them.
    if (header === null && rows.length === formRows && isForm(text, rows, known)) return null;
  }
  const last = rows[rows.length - 1];
  if (last === undefined || (header === null && (rows.length < 2 || isForm(text, rows, known)))) return null;
  return { start: top.start, end: last.end, header, rows, separator };
}

/** A separator behind the first word: an indented line is no row. */
function holds(text: string, line: Range, separator: string): boolean {
  const { start, end } = trimmed(text, line.start, line.end);
  const at = text.indexOf(separator, start);
  return at >= 0 && at < end;
}

/** At least two cells name fields, and they are at least half. */
function isHeader(text: string, cells: readonly Range[], known: (label: string) => boolean): boolean {
  const filled = cells
    .map(({ start, end }) => unquoted(text, start, end))
    .filter(({ start, end }) => end > start);
  if (filled.length < 2 || filled.some(({ start, end }) => end - start > longestHeader)) return false;
  const named = filled.filter(({ start, end }) => known(text.slice(start, end))).length;
  return (
    named >= 2 &&
    named * 2 >= filled.length &&
    !filled.some(({ start, end }) => /\d{3}/.test(text.slice(start, end)))
  );
}

/** Two columns, labels on the left: a form, whose lines are labelled values. */
function isForm(text: string, rows: readonly TableRow[], known: (label: string) => boolean): boolean {
  const first = rows.slice(0, formRows);
  const labels = first.filter(({ cells }) => {
    const [label] = cells;
    return cells.length === 2 && label !== undefined && known(textIn(text, label));
  });
  return labels.length * 2 >= first.length;
}

/** The line under a Markdown header: |---|:--:|. */
function isRule(text: string, line: Range): boolean {
  return /^[\s|:+=-]+$/.test(textIn(text, line));
}

/** The cells between separators, as they stand; a separator inside quotes is none (RFC 4180). */
function cellsOf(text: string, line: Range, separator: string): Range[] {
  if (separator === "  ") return wideCells(text, line);
  const cells: Range[] = [];
  let start = line.start;
  let quoted = false;
  for (let at = line.start; at < line.end; at++) {
    const char = text.charAt(at);
    if (char === '"' && (separator === "," || separator === ";")) quoted = !quoted;
    if (char === separator && !quoted) {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  cells.push({ start, end: line.end });
  return cells;
}

function wideCells(text: string, line: Range): Range[] {
  const cells: Range[] = [];
  let start = line.start;
  const gap = / {2,}/g;
  gap.lastIndex = start;
  for (let found = gap.exec(text); found && found.index < line.end; found = gap.exec(text)) {
    cells.push({ start, end: found.index });
    start = gap.lastIndex;
  }
  cells.push({ start, end: line.end });
  return cells;
}

/** What a cell says: without the spaces and quotes around it. */
export function unquoted(text: string, start: number, end: number): Range {
  const inner = trimmed(text, start, end);
  if (inner.end - inner.start > 1 && text.charAt(inner.start) === '"' && text.charAt(inner.end - 1) === '"') {
    return trimmed(text, inner.start + 1, inner.end - 1);
  }
  return inner;
}
