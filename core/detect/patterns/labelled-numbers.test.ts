import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["HMIS", "HMIS ID 445566", "445566"],
  ["with a sign", "case #88-1234", "88-1234"],
  ["a record", "MRN 0012345", "0012345"],
  ["Spanish", "número de caso: A-20931", "A-20931"],
];
const silent: readonly [what: string, text: string][] = [
  ["in case", "in case 2000 people come"],
  ["a case study", "case study of 12 homes"],
  ["short", "HMIS 4.12"],
  ["another number", "unit 445566"],
];

test.each(found)("case number: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`participant-id '${value}'`);
});

test.each(silent)("no case number: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("participant-id ") === 0)).toEqual([]);
});
