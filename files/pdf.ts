import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { AttachmentContent, Unread } from "../core/message/index.ts";
import { aboutLines, bookmarkLines } from "./pdf-about.ts";
import { fieldLines } from "./pdf-notes.ts";
import { readPages } from "./pdf-pages.ts";

/** Pages of a record run to hundreds; what is longer is asked about rather than half read. */
const pageLimit = 500;
type ReadFile = (name: string, bytes: Uint8Array) => Promise<AttachmentContent>;
const notChecked = (why: Unread): AttachmentContent => ({ kind: "not-checked", why });

/** Fields that stand on no page, by their names. */
async function loneFields(
  document: PDFDocumentProxy,
  placed: ReadonlySet<string>,
): Promise<readonly string[]> {
  const fields = Object.entries((await document.getFieldObjects()) ?? {}) as [
    string,
    { value?: unknown }[],
  ][];
  return fields
    .filter(([name]) => !placed.has(name))
    .flatMap(([fieldName, all]) => all.flatMap(({ value }) => fieldLines({ fieldName, fieldValue: value })));
}

/**
 * The words of a PDF: its pages, what was filled into its fields, notes, links, bookmarks, what is said about the
 * file, and the files inside it. A locked one, and one with a picture of a page, could not be read.
 */
export async function readPdf(bytes: Uint8Array, readFile: ReadFile): Promise<AttachmentContent> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes the buffer that it is given over, so it gets its own.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (document.numPages > pageLimit) return notChecked("too-large");
    const { info, metadata } = await document.getMetadata();
    const about: Readonly<Record<string, unknown>> = { ...info };
    const { IsXFAPresent } = about;
    // An XFA form (ISO 32000-1, 12.7.8) keeps its values apart from the fields that pdf.js reads.
    if (IsXFAPresent === true) return notChecked("unknown-kind");
    const pages = await readPages(document);
    if (pages.kind === "not-checked") return pages;
    const files = new Map([...((await document.getAttachments()) ?? []), ...pages.files]);
    const parts = [...pages.texts];
    for (const [id, { filename, description = "" }] of files) {
      const content = await document.getAttachmentContent(id);
      const inner = content ? await readFile(filename, content) : notChecked("corrupt");
      if (inner.kind === "not-checked") return inner;
      parts.push(`${filename}\n${description}\n${inner.kind === "text" ? inner.text : ""}`);
    }
    parts.push((await loneFields(document, pages.fields)).join("\n"));
    parts.push(bookmarkLines((await document.getOutline()) ?? []).join("\n"));
    parts.push(aboutLines(about, metadata ?? []).join("\n"));
    return { kind: "text", text: parts.filter((part) => part.trim() !== "").join("\n\n") };
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return notChecked(locked ? "encrypted" : "corrupt");
  }
}
