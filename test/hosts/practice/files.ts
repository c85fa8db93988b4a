import { strToU8, zipSync } from "fflate";

/** A file as a draft or a sent message holds it. */
export interface PracticeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Real bytes of the kind that the name says; a scenario's file without a text is a locked one. */
export function fileOf({ name, text }: { readonly name: string; readonly text?: string }): PracticeFile {
  if (text === undefined) return { name, mediaType: "application/zip", bytes: lockedZip() };
  if (name.endsWith(".docx")) return { name, mediaType: word, bytes: docx(text.split("\n")) };
  return { name, mediaType: name.endsWith(".csv") ? "text/csv" : "text/plain", bytes: strToU8(text) };
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The first day that a zip knows: the same draft is the same file, whenever it is made. */
const firstDay = { mtime: "1980-01-02" } as const;
const escaped = (text: string) => text.replace(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"));

/** The least that Word opens (ECMA-376 part 1, 11.2): three parts, a paragraph for each line. */
export function docx(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync(
    {
      "[Content_Types].xml": strToU8(
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}</w:body></w:document>`,
      ),
    },
    firstDay,
  );
}

/** A zip whose one file says that it is encrypted: bit 0 of the general purpose flag (APPNOTE 4.4.4), in both headers. */
export function lockedZip(): Uint8Array {
  const zip = zipSync({ "scan.pdf": strToU8("locked") }, { ...firstDay, level: 0 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const flags: Readonly<Record<number, number>> = { 67324752: 6, 33639248: 8 };
  for (let place = 0; place + 4 <= zip.length; place += 1) {
    const flag = flags[view.getUint32(place, true)];
    if (flag !== undefined) view.setUint16(place + flag, view.getUint16(place + flag, true) | 1, true);
  }
  return zip;
}
