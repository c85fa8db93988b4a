import { strToU8, zipSync } from "fflate";
import PdfDocument from "pdfkit";
import { expect } from "vitest";
import type { GivenFile } from "../files/given-file.ts";
import { readAttachment } from "../files/read.ts";

/** A file as a host hands it over. */
export const file = (name: string, bytes: Uint8Array | string, inline = false): GivenFile => ({
  name,
  mediaType: null,
  bytes: typeof bytes === "string" ? strToU8(bytes) : bytes,
  inline,
});
export const zip = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, typeof xml === "string" ? strToU8(xml) : xml]),
    ),
  );
export const textOf = async (given: GivenFile) => {
  const read = await readAttachment(given);
  return read.kind === "text" ? read.text : expect.fail(JSON.stringify(read));
};
export const whyOf = async (given: GivenFile) => {
  const read = await readAttachment(given);
  return read.kind === "not-checked" ? read.why : read.kind;
};

export const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
export const word = (body: string, more: Record<string, string | Uint8Array> = {}) =>
  zip({ "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`, ...more });

export async function pdf(
  write: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
) {
  const document = new PdfDocument(options);
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => document.on("end", done));
  write(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
export const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The least of a workbook, and more of its parts. */
export const workbook = (parts: Record<string, string | Uint8Array>) =>
  zip({ "xl/workbook.xml": '<workbook><sheets><sheet name="Open"/></sheets></workbook>', ...parts });

/** The relationships of a part that point out of the file. */
export const external = (target: string, type = "hyperlink") =>
  `<Relationships><Relationship Id="rId1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

/** Bytes that do not pack, as those of a photo. */
export function photo(length: number): Uint8Array {
  let seed = 1;
  return new Uint8Array(length).map(() => {
    seed = Math.imul(seed, 1_103_515_245) + 12_345;
    return seed >>> 16;
  });
}
