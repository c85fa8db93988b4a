import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["years old", "She is 37 years old.", "37 years old"],
  ["with hyphens", "a 37-year-old woman", "37-year-old"],
  ["the word age", "age 37, single", "37"],
  ["Spanish", "Tiene 37 años.", "37 años"],
  ["behind a name", "Marisol Vega (37)", "37"],
  ["short", "37 yo", "37 yo"],
];
const silent: readonly [what: string, text: string][] = [
  ["a house number", "37 Dock Street"],
  ["a list", "(37)"],
  ["years of work", "37 years of service"],
  ["minutes", "37 min"],
  ["years to come", "en 37 días"],
  ["a time", "at 9:37"],
];

test.each(found)("age: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`age '${value}'`);
});

test.each(silent)("no age: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("age ") === 0)).toEqual([]);
});
