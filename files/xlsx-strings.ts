import { localName, walkXml } from "./xml.ts";

/** The strings of a workbook; `rest` are those that no cell shows any more, and that leave with the file. */
export interface SharedStrings {
  readonly at: (index: number) => string;
  readonly rest: () => readonly string[];
}

/** `<si>` by `<si>`: a string may be written in several runs. */
export function sharedStrings(xml: string): SharedStrings {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  walkXml(xml, {
    open: (name) => {
      if (localName(name) === "si") current = "";
      inText = localName(name) === "t";
    },
    text: (words) => {
      if (inText) current += words;
    },
    close: (name) => {
      inText = false;
      if (localName(name) === "si") strings.push(current);
    },
  });
  const shown = new Set<number>();
  return {
    at: (index) => {
      shown.add(index);
      return strings[index] ?? "";
    },
    rest: () => strings.filter((_, index) => !shown.has(index)),
  };
}
