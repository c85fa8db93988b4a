import { officeWords } from "./office-words.ts";
import { copiedText } from "./xlsx-copies.ts";
import { numbersOf, type ShowNumber } from "./xlsx-numbers.ts";
import { sheetText } from "./xlsx-sheet.ts";
import { type SharedStrings, sharedStrings } from "./xlsx-strings.ts";
import { decodeXml } from "./xml.ts";

/** What the cells of every sheet refer to. */
export interface Workbook {
  readonly strings: SharedStrings;
  readonly show: ShowNumber;
}

export const isWorkbook = (name: string): boolean => /^xl\/workbook\d*\.xml$/.test(name);
/** Says how numbers show, and no words. */
export const stylesPart = "xl/styles.xml";
const stringsPart = "xl/sharedStrings.xml";

export function workbookOf(files: Readonly<Record<string, Uint8Array>>): Workbook {
  const workbook = decodeXml(files[Object.keys(files).find(isWorkbook) ?? ""]);
  return {
    strings: sharedStrings(decodeXml(files[stringsPart])),
    show: numbersOf(decodeXml(files[stylesPart]), /date1904="(1|true)"/.test(workbook)),
  };
}

/** A part of a workbook: cells stand in rows and columns, a pivot table's copies in records. */
export function workbookText(name: string, xml: string, { strings, show }: Workbook): string {
  if (name === stringsPart) return "";
  if (/^xl\/(worksheets|macrosheets|dialogsheets)\//.test(name)) return sheetText(xml, strings, show);
  const words = officeWords(xml);
  return name.startsWith("xl/pivotCache/") ? `${copiedText(xml)}\n${words}` : words;
}
