import type { AttachmentContent } from "../core/message/index.ts";
import { officeData } from "./office-data.ts";
import { officeLinks } from "./office-links.ts";
import { partKind } from "./office-parts.ts";
import { showsMore } from "./office-pictures.ts";
import { officeProperties } from "./office-properties.ts";
import { holdsPackedBytes } from "./packed-bytes.ts";
import { isWorkbook, stylesPart, workbookOf, workbookText } from "./xlsx.ts";
import { decodeXml } from "./xml.ts";
import { unzip } from "./zip.ts";

/** A document of so few words that holds a picture is a scan. */
const scanLimit = 200;

const isDocument = (name: string) => /^word\/document\d*\.xml$/.test(name);

/** The document first, and what is said about the file last. */
const place = (name: string) =>
  isDocument(name) || isWorkbook(name) ? 0 : name.startsWith("docProps/") ? 2 : 1;

type ReadFile = (name: string, bytes: Uint8Array) => Promise<AttachmentContent>;

/**
 * All words of a Word file or a workbook: those of each part that is not known to carry none. A part in another
 * format (an embedded workbook, a piece of HTML that Word shows as its own) is read as a file by itself.
 */
export async function readOffice(bytes: Uint8Array, readFile: ReadFile): Promise<AttachmentContent> {
  const pictures = new Map<string, number>();
  const unzipped = unzip(bytes, (name, size) => {
    const kind = partKind(name);
    if (kind === "picture") pictures.set(name, size);
    return name === stylesPart || (kind !== "picture" && kind !== "silent");
  });
  if (unzipped.kind !== "files") return { kind: "not-checked", why: unzipped.kind };
  const { files } = unzipped;
  const names = Object.keys(files).sort((a, b) => place(a) - place(b));
  if (place(names[0] ?? "") > 0) return { kind: "not-checked", why: "unknown-kind" };
  const workbook = workbookOf(files);
  const texts: string[] = [];
  const rels: (readonly [string, string])[] = [];
  for (const name of names) {
    const part = files[name] ?? new Uint8Array();
    const kind = partKind(name);
    if (kind === "file") {
      const inner = await readFile(name, part);
      if (inner.kind === "not-checked") return inner;
      if (inner.kind === "text") texts.push(inner.text);
      continue;
    }
    const xml = decodeXml(part);
    if (holdsPackedBytes(xml)) return { kind: "not-checked", why: "unknown-kind" };
    if (kind === "links") rels.push([name, xml]);
    if (kind === "links") texts.push(officeLinks(xml));
    if (kind === "properties") texts.push(officeProperties(xml));
    if (kind === "data") texts.push(officeData(xml));
    if (kind === "xml") texts.push(workbookText(name, xml, workbook));
  }
  texts.push(workbook.strings.rest().join("\n"));
  const text = texts
    .map((one) => one.replace(/^\n+|\n+$/g, ""))
    .filter((one) => one.trim() !== "")
    .join("\n\n");
  if (showsMore(pictures, rels) || (pictures.size > 0 && text.trim().length < scanLimit))
    return { kind: "not-checked", why: "image" };
  return { kind: "text", text };
}
