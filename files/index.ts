export { coverSheetFile } from "./cover-sheet-file.ts";
export type { CoverSheetFonts } from "./cover-sheet-pdf.ts";
export { type CsvRow, parseCsv, writeCsv } from "./csv.ts";
export { fileDigest, textDigest } from "./digest.ts";
export type { Letter } from "./letter.ts";
export { letterDocx } from "./letter-docx.ts";
export { letterPdf } from "./letter-pdf.ts";
export type { CoverSheetFonts } from "./printed-document.ts";
export { readAttachment } from "./read.ts";
