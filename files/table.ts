import { parseCsv } from "./csv.ts";
import { isLockedOle, kindOf } from "./kind.ts";
import { isWorkbook, stylesPart, workbookOf } from "./xlsx.ts";
import { type SheetCells, sheetCells } from "./xlsx-sheet.ts";
import { decodeXml } from "./xml.ts";
import { unzip } from "./zip.ts";

/** A table that was read: a header, and the rows below it with their numbers as a spreadsheet counts. */
interface ReadTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

/**
 * `locked`: behind a password. `old-kind`: a workbook of before 2007. `broken`: nobody can say where its cells end.
 * `several`: more than one of its sheets holds something. `too-many`: more rows than are read.
 */
type NoTable =
  | "locked"
  | "old-kind"
  | "not-a-table"
  | "broken"
  | "empty"
  | "several"
  | "too-large"
  | "too-many";
/** How many rows and columns nobody sees, and that are not in the table: what is filtered out is not meant to be sent. */
interface Unseen {
  readonly rows: number;
  readonly columns: number;
}
export type TableRead =
  | { readonly kind: "table"; readonly table: ReadTable; readonly unseen: Unseen }
  | { readonly kind: NoTable };

const largest = 25 * 1024 * 1024;
const mostRows = 20_000;

/** Reads a CSV file or a workbook, known by its bytes. What can't be read as one table is told, never guessed. */
export async function readTable(name: string, file: Blob): Promise<TableRead> {
  if (file.size > largest) return { kind: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(name, null, bytes);
  if (kind === "ole") return { kind: isLockedOle(bytes) ? "locked" : "old-kind" };
  if (kind === "zip") return readWorkbook(bytes);
  return kind === "text" ? await readText(file) : { kind: "not-a-table" };
}

async function readText(file: Blob): Promise<TableRead> {
  const rows: Line[] = [];
  const end = await parseCsv(file, (some) => {
    for (const { row, cells } of some) rows.push({ number: row, cells });
    return rows.length <= mostRows + 1;
  });
  if (end.kind === "not-text") return { kind: "not-a-table" };
  return end.kind === "broken" ? { kind: "broken" } : tableOf(rows, { rows: 0, columns: 0 });
}

function readWorkbook(bytes: Uint8Array): TableRead {
  const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);
  const wanted = (name: string) =>
    isSheet(name) || isWorkbook(name) || name === stylesPart || name === "xl/sharedStrings.xml";
  const unzipped = unzip(bytes, wanted);
  if (unzipped.kind === "encrypted") return { kind: "locked" };
  if (unzipped.kind === "too-large") return { kind: "too-large" };
  if (unzipped.kind !== "files") return { kind: "broken" };
  const { files } = unzipped;
  if (!Object.keys(files).some(isWorkbook)) return { kind: "not-a-table" };
  const { strings, show } = workbookOf(files);
  const sheets = Object.keys(files)
    .filter(isSheet)
    .map((name) => sheetCells(decodeXml(files[name]), strings, show))
    .filter(({ rows }) => rows.some(holds));
  const [only, ...more] = sheets;
  if (only === undefined) return { kind: "empty" };
  return more.length > 0 ? { kind: "several" } : tableOfSheet(only);
}

function tableOfSheet({ rows, isHiddenColumn }: SheetCells): TableRead {
  const filled = rows.filter(holds);
  const hidden = new Set<number>();
  for (const { cells } of filled)
    cells.forEach((cell, at) => {
      if (cell !== "" && isHiddenColumn(at)) hidden.add(at);
    });
  const seen = filled
    .filter(({ isHidden }) => !isHidden)
    .map(({ number, cells }) => ({ number, cells: cells.filter((_, at) => !isHiddenColumn(at)) }));
  return tableOf(seen.filter(holds), {
    rows: filled.length - seen.length,
    columns: hidden.size,
  });
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}
const holds = ({ cells }: Line) => cells.some((cell) => cell !== undefined && cell.trim() !== "");

function tableOf(lines: readonly Line[], unseen: Unseen): TableRead {
  const [top, ...rows] = lines;
  if (top === undefined || rows.length === 0) return { kind: "empty" };
  if (rows.length > mostRows) return { kind: "too-many" };
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const filled = ({ cells }: Line) =>
    Array.from({ length: width }, (_, place) => (cells[place] ?? "").trim());
  return {
    kind: "table",
    table: { headers: filled(top), rows: rows.map(filled), numbers: rows.map(({ number }) => number) },
    unseen,
  };
}
