import Papa from "papaparse";

/** One line of a table that is not blank. */
export interface CsvRow {
  /** Its number as a spreadsheet counts: the head is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * How reading ended. `broken`: after the quotation mark of this row nobody can say where a cell ends, so the rest was
 * not read. `not-text`: a workbook or a picture under another name. `stopped`: by the reader.
 */
export type CsvEnd =
  | { readonly kind: "read" | "not-text" | "stopped" }
  | { readonly kind: "broken"; readonly row: number };

/** Takes some rows, and how much of the file was read: 0 to 1. `false` ends the reading. */
// biome-ignore lint/suspicious/noConfusingVoidType: a reader that never stops returns nothing.
export type OnRows = (rows: readonly CsvRow[], read: number) => void | boolean | Promise<void | boolean>;

/** Bytes that are in memory at once. */
const step = 4 * 1024 * 1024;
/** No line of a table is as long: its quotation mark was never closed. */
const longest = 2 * 1024 * 1024;

/**
 * Reads a table (RFC 4180) piece by piece, so that one of any size fits the memory. Commas, semicolons, tabs and
 * bars are told apart by the first lines; text is UTF-8, UTF-16 with its mark, or the old Windows alphabet.
 */
export async function parseCsv(source: string | Blob, onRows: OnRows): Promise<CsvEnd> {
  const blob = typeof source === "string" ? new Blob([source]) : source;
  const decoder = await decoderFor(blob);
  let parser: Papa.Parser | null = null;
  let rest = "";
  let row = 0;
  for (let at = 0; at < blob.size; at += step) {
    const isLast = at + step >= blob.size;
    const bytes = await blob.slice(at, at + step).arrayBuffer();
    let text = rest + decoder.decode(bytes, { stream: !isLast });
    if (text.includes("\0")) return { kind: "not-text" };
    // A pair may be cut in two.
    const held = !isLast && text.endsWith("\r") ? "\r" : "";
    text = text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
    parser ??= new Papa.Parser({ delimiter: delimiterOf(text), newline: "\n" });
    const parsed = piece(parser.parse(text, 0, !isLast));
    const broken = parsed.errors[0];
    const whole = broken ? parsed.data.slice(0, broken.row) : parsed.data;
    const rows = whole.flatMap((cells, index) =>
      cells.some((cell) => cell.trim() !== "") ? [{ row: row + index + 1, cells }] : [],
    );
    row += whole.length;
    const goesOn = await onRows(rows, Math.min(1, (at + step) / blob.size));
    if (goesOn === false) return { kind: "stopped" };
    rest = text.slice(parsed.meta.cursor) + held;
    if (broken || rest.length > longest) return { kind: "broken", row: row + 1 };
  }
  return { kind: "read" };
}

/** Papa Parse's own parser types what it gives as `any`. */
const piece = (given: unknown) =>
  given as {
    readonly data: string[][];
    readonly errors: readonly { readonly row: number }[];
    readonly meta: { readonly cursor: number };
  };

const delimiterOf = (text: string): string =>
  Papa.parse(text.slice(0, 64 * 1024), {
    preview: 8,
    skipEmptyLines: true,
    delimitersToGuess: [",", ";", "\t", "|"],
  }).meta.delimiter;

/** The same guess as for a file that is read whole, made before the first row is handed on. */
async function decoderFor(blob: Blob): Promise<TextDecoder> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < blob.size; at += step)
      strict.decode(await blob.slice(at, at + step).arrayBuffer(), { stream: at + step < blob.size });
    return new TextDecoder();
  } catch {
    return new TextDecoder("windows-1252");
  }
}

/**
 * A table as a file for spreadsheets: RFC 4180, with the mark that tells Excel that it is UTF-8. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((cells) => [...cells]),
    { escapeFormulae: /^\s*[=+\-@\t\r＝＋－＠]/, newline: "\r\n" },
  )}\r\n`;
}
