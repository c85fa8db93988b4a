import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["behind its word", "zip 94501", "94501"],
  ["behind a state", "Alder, CA 94501", "94501"],
  ["Spanish", "código postal 94501", "94501"],
];
const silent: readonly [what: string, text: string][] = [
  ["a number", "94501 units"],
  ["a file", "zip file 9450"],
  ["another two letters", "QA 94501"],
];

test.each(found)("ZIP code: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`zip-code '${value}'`);
});

test.each(silent)("no ZIP code: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("zip-code ") === 0)).toEqual([]);
});
