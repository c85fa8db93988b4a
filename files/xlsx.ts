import { walkXml } from "./xml.ts";

/** The parts of a workbook that hold words: ECMA-376 part 1, 12.3. Hidden sheets and rows leave with the file too. */
export const xlsxParts =
  /^xl\/(workbook|sharedStrings|comments\d*|threadedComments\/[^/]+|worksheets\/sheet\d+|comments\/comment\d+|drawings\/drawing\d+|pivotCache\/[^/]+)\.xml$|^docProps\/(core|custom)\.xml$/;

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** `<si>` by `<si>`: a string may be written in several runs. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  walkXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      inText = name === "t";
    },
    text: (words) => {
      if (inText) current += words;
    },
    close: (name) => {
      inText = false;
      if (name === "si") strings.push(current);
    },
  });
  return strings;
}

/** "C" of "C7" is 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+/g, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Rows are lines, cells stand in their columns, set apart by tabs. */
function sheetText(xml: string, strings: readonly string[]): string {
  const lines: string[] = [];
  let row: string[] = [];
  let column = 0;
  let type = "";
  let value = "";
  let inValue = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "row") row = [];
      if (name === "c") {
        const { r, t } = attributes;
        column = r === undefined ? row.length : Math.min(columnOf(r), 16_383);
        type = t ?? "";
        value = "";
      }
      inValue = name === "v" || name === "t";
    },
    text: (words) => {
      if (inValue) value += words;
    },
    close: (name) => {
      inValue = false;
      if (name === "c") {
        while (row.length < column) row.push("");
        row[column] = (type === "s" ? strings[Number(value)] : value) ?? "";
      }
      if (name === "row") lines.push(row.join("\t").trimEnd());
    },
  });
  return lines.join("\n");
}

/** Comments and properties: every word, a line each. */
function looseText(xml: string): string {
  const words: string[] = [];
  walkXml(xml, { text: (text) => words.push(text) });
  return words.filter((one) => one.trim() !== "").join("\n");
}

/** The values that a pivot table keeps: `<s v="Marisol Vega"/>`, a record a line. */
function copiedText(xml: string): string {
  const lines: string[] = [];
  let values: string[] = [];
  const end = () => {
    if (values.length > 0) lines.push(values.join("\t"));
    values = [];
  };
  walkXml(xml, {
    open: (name, { v }) => {
      if (v !== undefined && ["s", "n", "d"].includes(name)) values.push(v);
    },
    close: (name) => {
      if (name === "r" || name === "sharedItems") end();
    },
  });
  end();
  return lines.join("\n");
}

/** The words of a workbook, sheet by sheet, with the names of the sheets. */
export function xlsxText(files: Readonly<Record<string, Uint8Array>>): string {
  const strings = sharedStrings(decode(files["xl/sharedStrings.xml"]));
  const names: string[] = [];
  walkXml(decode(files["xl/workbook.xml"]), {
    open: (name, { name: title }) => {
      if (name === "sheet" && title !== undefined) names.push(title);
    },
  });
  const paths = Object.keys(files);
  const sheets = paths
    .filter((path) => path.startsWith("xl/worksheets/"))
    .map((path) => sheetText(decode(files[path]), strings));
  const loose = paths
    .filter((path) => /comment|docProps|drawings/i.test(path))
    .map((path) => looseText(decode(files[path])));
  // A pivot table keeps a copy of every row that it was made from.
  const copies = paths
    .filter((path) => path.includes("/pivotCache/"))
    .map((path) => copiedText(decode(files[path])));
  return [names.join("\n"), ...sheets, ...loose, ...copies].join("\n\n");
}
