/** What a program writes about itself: ISO 32000-1, 14.3.3, and the entries that pdf.js adds. The rest is free text. */
const made: ReadonlySet<string> = new Set([
  "PDFFormatVersion",
  "Language",
  "EncryptFilterName",
  "Producer",
  "Creator",
  "CreationDate",
  "ModDate",
  "Trapped",
]);
/** The same in XMP (ISO 16684-1): dates, tools, versions and numbers of the file. */
const madeInXmp =
  /^(?:xmp|xmpmm|xapmm|stevt|stref|pdfaid|pdfuaid|pdfx?:(?:producer|pdfversion|trapped)|dc:(?:format|language|date))/;

const line = (label: string, value: unknown): readonly string[] =>
  [value]
    .flat()
    .filter((one): one is string => typeof one === "string" && one.trim() !== "")
    .map((one) => label + one);

/** Title, author, subject, keywords, and what somebody added, in both places where a PDF keeps them. */
export function aboutLines(
  info: Readonly<Record<string, unknown>>,
  xmp: Iterable<readonly [string, unknown]>,
): readonly string[] {
  const lines = Object.entries(info).flatMap(([name, value]) => (made.has(name) ? [] : line("", value)));
  const { Custom } = info;
  const custom = Object.entries(Object(Custom)).flatMap(([name, value]) => line(`${name}: `, value));
  const inXmp = [...xmp].flatMap(([name, value]) => (madeInXmp.test(name) ? [] : line("", value)));
  return [...new Set([...lines, ...custom, ...inXmp])];
}

interface Bookmark {
  readonly title: string;
  readonly url?: string | null;
  readonly items: readonly Bookmark[];
}

/** Bookmarks at the side of the page, and where they lead. */
export function bookmarkLines(marks: readonly Bookmark[]): readonly string[] {
  return marks.flatMap(({ title, url, items }) => [title, url ?? "", ...bookmarkLines(items)]);
}
