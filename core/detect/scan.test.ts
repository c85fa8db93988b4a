import { expect, test } from "vitest";
import type { TermEntry } from "./detector.ts";
import { addPhrase, emptyIndex } from "./phrases.ts";
import { scan } from "./scan.ts";

const entry: TermEntry = { kind: "role" };

function hits(phrases: readonly string[], text: string): string[] {
  const index = emptyIndex();
  for (const phrase of phrases) addPhrase(index, phrase, entry);
  return scan(text, index).terms.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["a word", ["vih"], "El VIH.", ["VIH"]],
  ["marks and capitals", ["tuyet nguyen"], "TUYẾT Nguyễn", ["TUYẾT Nguyễn"]],
  ["marks that stand alone", ["marquez"], "Ma\u0301rquez", ["Ma\u0301rquez"]],
  ["đ and ø", ["dang soren"], "Đặng Søren", ["Đặng Søren"]],
  ["hyphens and apostrophes", ["o'brien", "jean luc"], "O’Brien, Jean‑Luc", ["O’Brien", "Jean‑Luc"]],
  ["a space that does not break", ["safe house"], "safe\u00a0house", ["safe\u00a0house"]],
  ["a zero-width space inside a word", ["heroin"], "her\u200boin", ["her\u200boin"]],
  ["full-width letters", ["hiv"], "ＨＩＶ", ["ＨＩＶ"]],
  ["over a quoted line's end", ["safe house"], "safe\n> house", ["safe\n> house"]],
  ["any ending", ["indocumentad*"], "indocumentada, indocumentados", ["indocumentada", "indocumentados"]],
  ["any ending inside a phrase", ["test* positive"], "tested positive", ["tested positive"]],
  ["a comma", ["vega , marisol"], "Vega, Marisol", ["Vega, Marisol"]],
  [
    "shorter and longer",
    ["crack", "crack in the window"],
    "crack in the window",
    ["crack", "crack in the window"],
  ],
  [
    "a phrase after a word that starts another",
    ["will be", "grace will"],
    "grace will be",
    ["grace will", "will be"],
  ],
])("finds %s", (_what, phrases, text, found) => {
  expect(hits(phrases, text)).toEqual(found);
});

test.each([
  ["part of a word", ["art"], "start artist"],
  ["a comma where none is", ["marisol vega"], "Marisol, Vega"],
  ["two cells", ["marisol vega"], "Marisol\tVega"],
  ["two paragraphs", ["safe house"], "safe\n\n\n\n\n\n\nhouse"],
  ["a phrase cut short", ["safe house"], "safe"],
])("is silent about %s", (_what, phrases, text) => {
  expect(hits(phrases, text)).toEqual([]);
});

test("a number runs over its own marks and no further", () => {
  const text = "1 (415) 555-0141, 12 of 30";
  const found = scan(text, emptyIndex()).numbers.map(({ start, end, digits }) => [
    text.slice(start, end),
    digits,
  ]);
  expect(found).toEqual([
    ["1 (415) 555-0141", 11],
    ["12", 2],
    ["30", 2],
  ]);
});
