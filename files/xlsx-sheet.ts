import { officeWords } from "./office-words.ts";
import type { ShowNumber } from "./xlsx-numbers.ts";
import type { SharedStrings } from "./xlsx-strings.ts";
import { localName, walkXml } from "./xml.ts";

/** "C" of "C7" is 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+/g, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isHidden: boolean;
}

const isOn = (flag: string | undefined) => flag === "1" || flag === "true";
const isNothing = (size: string | undefined) => size !== undefined && Number(size) === 0;

/** The cells of a sheet, row by row as it stands in the file, and what its formulas say in words. */
export interface SheetCells {
  /** `isHidden`: by hand, by a filter, or as it has no height. */
  readonly rows: readonly SheetRow[];
  /** Whether nobody sees this column; the first one is 0. */
  readonly isHiddenColumn: (column: number) => boolean;
  readonly literals: ReadonlySet<string>;
}

export function sheetCells(xml: string, strings: SharedStrings, show: ShowNumber): SheetCells {
  const rows: SheetRow[] = [];
  const hidden: (readonly [number, number])[] = [];
  const literals = new Set<string>();
  let row: string[] = [];
  let number = 0;
  let isHidden = false;
  let column = 0;
  let type = "";
  let style = 0;
  let value = "";
  let formula = "";
  let inside: "value" | "formula" | null = null;
  walkXml(xml, {
    open: (name, attributes) => {
      const element = localName(name);
      if (element === "row") {
        row = [];
        number = Number(attributes["r"] ?? number + 1);
        isHidden = isOn(attributes["hidden"]) || isNothing(attributes["ht"]);
      }
      if (element === "col" && (isOn(attributes["hidden"]) || isNothing(attributes["width"])))
        hidden.push([Number(attributes["min"]) - 1, Number(attributes["max"]) - 1]);
      if (element === "c") {
        const { r, t, s } = attributes;
        column = r === undefined ? row.length : Math.min(columnOf(r), 16_383);
        type = t ?? "n";
        style = Number(s ?? 0);
        value = "";
        formula = "";
      }
      inside = element === "v" || element === "t" ? "value" : element === "f" ? "formula" : null;
    },
    text: (words) => {
      if (inside === "value") value += words;
      if (inside === "formula") formula += words;
    },
    close: (name) => {
      const element = localName(name);
      inside = null;
      if (element === "c") {
        while (row.length < column) row.push("");
        const shown = type === "n" ? show(value, style) : value;
        row[column] = type === "s" ? strings.at(Number(value)) : shown;
        for (const [, literal] of formula.matchAll(/"([^"]+)"/g)) if (literal) literals.add(literal);
      }
      if (element === "row") rows.push({ number, cells: row, isHidden });
    },
  });
  const isHiddenColumn = (at: number) => hidden.some(([first, last]) => at >= first && at <= last);
  return { rows, isHiddenColumn, literals };
}

/**
 * The cells of a sheet: rows are lines, cells stand in their columns, set apart by tabs. Below them what stands in a
 * formula as a word, and the rest of the sheet: heads and feet, lists to choose from, notes on links.
 */
export function sheetText(xml: string, strings: SharedStrings, show: ShowNumber): string {
  const { rows, literals } = sheetCells(xml, strings, show);
  const lines = rows.map(({ cells }) => cells.join("\t").trimEnd());
  return [...lines, ...literals, officeWords(xml, "sheetData")].join("\n");
}
