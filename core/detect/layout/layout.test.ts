import { expect, test } from "vitest";
import { knowledge } from "../../../test/detection.ts";
import type { Range } from "../../message/index.ts";
import { scan } from "../scan.ts";
import { labelsOf } from "./labels.ts";
import { linesOf, paragraphsOf } from "./lines.ts";
import { sentencesOf } from "./sentences.ts";
import { tablesOf } from "./tables.ts";

const words = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => words(text, sentencesOf(text, linesOf(text)));
const labels = (text: string) =>
  labelsOf(text, linesOf(text), knowledge.labels, scan(text, knowledge.phrases).marks).map(
    ({ label, value }) => [text.slice(label.start, label.end), text.slice(value.start, value.end)],
  );
const tables = (text: string) =>
  tablesOf(text, linesOf(text), knowledge.labels, scan(text, knowledge.phrases).marks);

test("lines end without their ends, paragraphs at blank and quoted blank lines", () => {
  const text = "one\r\ntwo\n\nthree\n> \nfour";
  expect(words(text, linesOf(text))).toEqual(["one", "two", "", "three", "> ", "four"]);
  expect(words(text, paragraphsOf(text, linesOf(text)))).toEqual(["one\r\ntwo", "three", "four"]);
});

test.each([
  ["a full stop", "She came. He left.", ["She came.", "He left."]],
  ["a title", "Call Dr. Lee or Mrs. Doyle. Thanks.", ["Call Dr. Lee or Mrs. Doyle.", "Thanks."]],
  ["an address before a new sentence", "At 22 Main St. She is safe.", ["At 22 Main St.", "She is safe."]],
  [
    "a time, money and a date",
    "At 8:40 it is $1,450.50 on 10/28: fine.",
    ["At 8:40 it is $1,450.50 on 10/28: fine."],
  ],
  ["quotes", 'She said "I will." Then she left!', ['She said "I will."', "Then she left!"]],
  ["Spanish", "¿Viene hoy? La Sra. Vega no viene.", ["¿Viene hoy?", "La Sra. Vega no viene."]],
  ["a line's end", "Hi Jordan\nsee you", ["Hi Jordan", "see you"]],
  [
    "a line that a mail program wraps",
    "She has been looking for a place since the spring and would like to\nmove soon. Thanks.",
    ["She has been looking for a place since the spring and would like to\nmove soon.", "Thanks."],
  ],
  [
    "a long line that ends with its sentence",
    "Marisol Vega is eligible for Rapid Rehousing, and she likes text first.\nHer phone is on file.",
    ["Marisol Vega is eligible for Rapid Rehousing, and she likes text first.", "Her phone is on file."],
  ],
  [
    "a wrapped line that ends with a title",
    "The report that came to the county last week was written by Mrs.\nDoyle.",
    ["The report that came to the county last week was written by Mrs.\nDoyle."],
  ],
])("sentences: %s", (_what, text, found) => {
  expect(sentences(text)).toEqual(found);
});

test.each([
  ["a field", "Phone: 415-555-0141", [["Phone: ", "415-555-0141"]]],
  ["unknown words", "Background: she came", [["Background: ", "she came"]]],
  [
    "several in a line",
    "Name: Marisol Vega, DOB: 03/14/1989",
    [
      ["Name: ", "Marisol Vega"],
      ["DOB: ", "03/14/1989"],
    ],
  ],
  [
    "several without a comma",
    "Name: Marisol Vega SSN: 987-65-4321",
    [
      ["Name: ", "Marisol Vega"],
      ["SSN: ", "987-65-4321"],
    ],
  ],
  ["a bullet", "- Phone: 1", [["Phone: ", "1"]]],
  ["in running text", "her phone: 415-555-0141", [["her phone: ", "415-555-0141"]]],
  ["two columns", "SSN\t987-65-4321", [["SSN\t", "987-65-4321"]]],
  ["the value below", "Barriers:\n- no car\n- no ID\n\nBye", [["Barriers:\n", "- no car\n- no ID"]]],
  ["a time", "the bus at 8:40", []],
  ["an address", "see https://a.example", []],
  ["a sentence", "I think that you should know this: no", []],
  ["a date", "10/28: met with client", []],
])("labels: %s", (_what, text, found) => {
  expect(labels(text).map(([label, value]) => [label, value])).toEqual(found);
});

test("a header of field labels makes a table of commas, and quotes hold a comma", () => {
  const [table] = tables('Name,DOB,SSN\n"Vega, Marisol",03/14/1989,987-65-4321\n\nBye');
  expect(table?.header?.length).toBe(3);
  expect(table?.rows.map(({ cells }) => cells.length)).toEqual([3]);
});

test.each([
  ["tabs without a header", "a\tb\nc\td", 2],
  ["bars with a Markdown rule", "| Name | DOB |\n|---|---|\n| Marisol Vega | 03/14/1989 |", 1],
  ["columns set apart by spaces", "Name            DOB\nMarisol Vega    03/14/1989", 1],
])("tables: %s", (_what, text, rows) => {
  expect(tables(text)[0]?.rows.length).toBe(rows);
});

test.each([
  ["prose with commas", "Marisol Vega, 415-555-0141, text first.\nJames Okafor, 415-555-0162, call."],
  ["a form of two columns", "Name\tMarisol Vega\nSSN\t987-65-4321"],
  ["one row", "a\tb"],
  ["indented lines", "\tone\n\ttwo"],
])("no table: %s", (_what, text) => {
  expect(tables(text)).toEqual([]);
});
