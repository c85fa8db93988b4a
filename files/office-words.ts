import { localName, walkXml } from "./xml.ts";

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that hold a piece of a line: a number may be written in several of them. */
const runs = setOf("t delText instrText delInstrText");
/** Elements whose text is a measure or packed bytes, and never words: ECMA-376 part 1, 20.4, 17.16.18 and 19.4. */
const silent = setOf(
  "posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset fldData binData sqref Anchor Row Column AutoFill " +
    "col colOff row rowOff",
);
/** Elements that end a line, also where their words stand in pieces. */
const lines = setOf("p si comment");
/** Attributes in which somebody wrote, or that name somebody. */
const spoken = setOf(
  "title descr description alt tooltip string author displayText prompt promptTitle error errorTitle display " +
    "displayName caption comment user userName connection command",
);
/** Elements whose `name`, `val` or `value` somebody wrote. */
const named = setOf(
  "docPr cNvPr sheet sheetName definedName tableColumn cacheField scenario inputCells filter customFilter listItem " +
    "listEntry alias tag name docVar default helpText statusText lvlText connectString query bookmarkStart connection",
);
const givenNames = setOf("name val value");

function isSpoken(element: string, attribute: string): boolean {
  return spoken.has(attribute) || (named.has(element) && givenNames.has(attribute));
}

/** A mark that a program sets by itself, or a number. */
const isMade = (value: string) =>
  /^_(?:Toc|Ref|Hlk|GoBack|xlnm)|^[^\p{L}\d]*(?:\d[^\p{L}\d]*){0,3}$/u.test(value);

/**
 * Every word of an XML part, whatever its elements are called: text in the order of the part, paragraphs and rows as
 * lines, cells set apart by tabs, deleted words too. What attributes say follows below, a line each. The element `skip`
 * is read elsewhere.
 */
export function officeWords(xml: string, skip?: string): string {
  let text = "";
  let quiet = 0;
  let inCell = 0;
  const own: boolean[] = [];
  const open: string[] = [];
  const asides = new Set<string>();
  walkXml(xml, {
    open: (name, attributes) => {
      const element = localName(name);
      open.push(element);
      own.push(false);
      if (quiet > 0 || silent.has(element) || element === skip) quiet++;
      if (quiet > 0) return;
      for (const [key, value] of Object.entries(attributes)) {
        if (isSpoken(element, localName(key)) && !isMade(value)) asides.add(value);
      }
      if (element === "instrText") text += " ";
      if (element === "tc") inCell++;
      // A stop for a tab has a place; a tab that stands in the line has none.
      if ((element === "tab" && !("w:val" in attributes)) || element === "ptab") text += "\t";
      if (element === "br" || element === "cr" || element === "txbxContent") text += "\n";
      if (element === "noBreakHyphen") text += "-";
    },
    text: (letters) => {
      if (quiet > 0) return;
      const inRun = runs.has(open[open.length - 1] ?? "");
      if (!inRun && letters.trim() === "") return;
      if (!inRun) own[own.length - 1] = true;
      text += letters;
    },
    close: (name) => {
      const element = localName(name);
      open.pop();
      const endsLine = own.pop() === true || lines.has(element);
      if (quiet > 0) {
        quiet--;
        return;
      }
      if (element === "tc") {
        inCell--;
        text = `${text.trimEnd()}\t`;
      } else if (element === "tr") text = `${text.replace(/\t$/, "")}\n`;
      // A paragraph inside a cell ends with it, so that a row stays one line.
      else if (endsLine) text += inCell > 0 ? " " : "\n";
    },
  });
  return [text, ...asides].join("\n");
}
