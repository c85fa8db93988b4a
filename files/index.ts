export { coverSheetFile } from "./cover-sheet-file.ts";
export type { CoverSheetFonts } from "./cover-sheet-pdf.ts";
export { type CsvRow, parseCsv, writeCsv } from "./csv.ts";
export { fileDigest, textDigest } from "./digest.ts";
export { readAttachment } from "./read.ts";
