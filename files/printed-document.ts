import { composed, margin, type Pdf } from "./printed-page.ts";

/**
 * TrueType bytes of Source Sans 3, which holds Latin with Vietnamese, Greek and Cyrillic. The host loads them:
 *
 *     import regular from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url";
 */
export interface CoverSheetFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/** What the fonts can draw. A name in another script would print as empty boxes. */
const drawable = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u;
const picture = /\p{Emoji_Presentation}/u;

/** Whether the fonts have a glyph for each letter of these texts. */
export function isDrawable(content: unknown): boolean {
  const texts = JSON.stringify(content);
  return drawable.test(texts) && !picture.test(texts);
}

interface Head {
  readonly language: string;
  readonly title: string;
  readonly made: Date;
}

/**
 * An empty tagged PDF (ISO 32000-1, 14.8) on letter paper, and its bytes once it was ended. pdfkit is loaded here and
 * not before; its browser build needs no polyfill.
 */
export async function openPdf(
  { language, title, made }: Head,
  fonts: CoverSheetFonts,
): Promise<{ readonly doc: Pdf; readonly bytes: Promise<Uint8Array> }> {
  const { default: PdfDocument } = await import("pdfkit");
  const doc = new PdfDocument({
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    size: "LETTER",
    margin,
    // No standard font: the browser build holds none, and none has Vietnamese.
    font: "",
    bufferPages: true,
    info: { Title: composed(title), Creator: "Safe Disclosure", CreationDate: made },
  });
  doc.registerFont("regular", fonts.regular).registerFont("semibold", fonts.semibold);
  return { doc, bytes: collect(doc) };
}

function collect(doc: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("error", reject);
    doc.on("end", () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
