import { type CoverSheet, coverSheetHtml } from "../core/coversheet/index.ts";
import type { NewFile } from "../core/message/index.ts";
import type { Say } from "../core/say.ts";
import { coverSheetPdf } from "./cover-sheet-pdf.ts";
import type { CoverSheetFonts } from "./printed-document.ts";

/** The sheet as the file that goes along: a PDF, or HTML where the fonts lack a letter of a name. */
export async function coverSheetFile(
  sheet: CoverSheet,
  loadFonts: () => Promise<CoverSheetFonts>,
  say: Say,
): Promise<NewFile> {
  const name = say("coversheet-file");
  const pdf = await coverSheetPdf(sheet, await loadFonts());
  if (pdf !== null) return { name: `${name}.pdf`, mediaType: "application/pdf", bytes: pdf };
  return {
    name: `${name}.html`,
    mediaType: "text/html",
    bytes: new TextEncoder().encode(coverSheetHtml(sheet)),
  };
}
