import type { AttachmentContent } from "../core/message/index.ts";

/** Pages of a record run to hundreds; what is longer is asked about rather than half read. */
const pageLimit = 500;

/** The text of a PDF. A locked one, and one that holds only pictures of pages, could not be read. */
export async function readPdf(bytes: Uint8Array): Promise<AttachmentContent> {
  const { extractText, getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  try {
    // pdf.js takes the buffer that it is given over, so it gets its own.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (document.numPages > pageLimit) return { kind: "not-checked", why: "too-large" };
    const { text } = await extractText(document, { mergePages: false });
    // A page that holds a picture and no word is a scan: the rest of the file says nothing about it.
    const { OPS } = await getResolvedPDFJS();
    for (const [index, words] of text.entries()) {
      if (words.trim() !== "") continue;
      const { fnArray } = await (await document.getPage(index + 1)).getOperatorList();
      const draws = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
      if (fnArray.some((operation) => draws.includes(operation)))
        return { kind: "not-checked", why: "image" };
    }
    return { kind: "text", text: text.join("\n\n") };
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return { kind: "not-checked", why: locked ? "encrypted" : "corrupt" };
  }
}
