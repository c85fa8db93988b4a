export { coverSheetFile } from "./cover-sheet-file.ts";
export type { CoverSheetFonts } from "./cover-sheet-pdf.ts";
export { fileDigest } from "./digest.ts";
export { type GivenFile, readAttachment } from "./read.ts";
