import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Unread } from "../core/message/index.ts";
import { fieldLines, noteLines, type PdfNote, unreadableNote } from "./pdf-notes.ts";
import { type Drawn, drawnOn } from "./pdf-pictures.ts";

/** A logo covers less: 2 by 2 inches of a letter page. */
const logoShare = 0.05;
/** Letters under a picture of the whole page are what a scanner read in it. */
const wholePage = 0.8;
/** A page of so few words that shows a picture is a scan with a stamp on it. */
const scanLimit = 200;
/** Ruled lines are fewer; a page of letters drawn as shapes has more. */
const shapeLimit = 200;

/** Marks for private use and for what stands for no letter: a font that does not say what its signs mean. */
const noLetter = /[\p{Co}\p{Cn}\ufffd]|(?![\t\n\f\r])\p{Cc}/gu;

/** Why a page could not be read, if so. */
function unreadPage(words: string, { share, pictures, shapes }: Drawn): Unread | null {
  const letters = words.replace(/\s/g, "").length;
  if ((words.match(noLetter)?.length ?? 0) * 5 > letters) return "unknown-kind";
  if (letters === 0) return pictures > 0 || shapes > shapeLimit ? "image" : null;
  return share > logoShare && (share < wholePage || letters < scanLimit) ? "image" : null;
}

interface InnerFile {
  readonly filename: string;
  readonly description?: string;
}

export type Pages =
  | { readonly kind: "not-checked"; readonly why: Unread }
  | {
      readonly kind: "pages";
      readonly texts: readonly string[];
      /** Files pinned to a page, by their id. */
      readonly files: ReadonlyMap<string, InnerFile>;
      /** The names of the fields that stand on a page. */
      readonly fields: ReadonlySet<string>;
    };

/** Page by page: its words, then its fields and notes; hidden ones leave with the file too. */
export async function readPages(document: PDFDocumentProxy): Promise<Pages> {
  const { extractText, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const { text } = await extractText(document, { mergePages: false });
  const texts: string[] = [];
  const files = new Map<string, InnerFile>();
  const fields = new Set<string>();
  for (const [index, words] of text.entries()) {
    const page = await document.getPage(index + 1);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const drawn = drawnOn(await page.getOperatorList(), OPS, (right - left) * (top - bottom));
    const notes: readonly PdfNote[] = await page.getAnnotations({ intent: "any" });
    const why = unreadPage(words, drawn) ?? notes.map(unreadableNote).find((one) => one !== null);
    if (why) return { kind: "not-checked", why };
    texts.push([words, ...notes.flatMap(fieldLines), ...notes.flatMap(noteLines)].join("\n"));
    for (const { fieldName, fileId, file } of notes) {
      if (fieldName !== undefined) fields.add(fieldName);
      if (file !== undefined) files.set(fileId ?? "", file);
    }
    page.cleanup();
  }
  return { kind: "pages", texts, files, fields };
}
