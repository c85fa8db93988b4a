import type { NewFile } from "../../core/message/index.ts";
import { type CoverSheetFonts, letterPdf } from "../../files/index.ts";
import type { Agreement } from "../../ui/index.ts";

/** What somebody agreed to, as a file for them to keep. */
export async function agreementFile(
  agreement: Agreement,
  loadFonts: () => Promise<CoverSheetFonts>,
): Promise<NewFile> {
  const { language, title, from, date, lines, rights, rightsHeading, signatures, signedHeading, drawnToo } =
    agreement;
  return await letterPdf(
    {
      language,
      title,
      to: [],
      from,
      date,
      sections: [
        { heading: "", lines, paragraphs: [] },
        ...(rights.length > 0 ? [{ heading: rightsHeading, lines: [], paragraphs: rights }] : []),
        ...(signatures.length > 0 ? [{ heading: signedHeading, lines: [], paragraphs: [] }] : []),
      ],
      closing: "",
      signatures: signatures.map(({ name, drawing }) => ({
        name: drawing ? `${name}, ${drawnToo}` : name,
        path: drawing?.path ?? null,
      })),
    },
    loadFonts,
  );
}
