import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["plain", "Reach Marisol Vega at 415-555-0141.", "415-555-0141"],
  ["brackets", "(415) 555-0141", "(415) 555-0141"],
  ["dots", "415.555.0141", "415.555.0141"],
  ["country code", "+1 415 555 0141", "+1 415 555 0141"],
  ["extension", "415-555-0141 x12", "415-555-0141 x12"],
  ["no marks, beside its word", "her cell 4155550141", "4155550141"],
  ["local, beside its word", "phone 555-0141", "555-0141"],
  ["Spanish", "Llámela al 415-555-0141", "415-555-0141"],
];
const silent: readonly [what: string, text: string][] = [
  ["the sender's own", "Call me at 415-555-0100."],
  ["an office", "our office number is 415-555-0100"],
  ["staff", "Dana Whitfield, 415-555-0100"],
  ["a partner's", "The crisis team is at 415-555-0199."],
  ["toll free", "1-800-555-0100"],
  ["no marks and no word", "build 4155550141"],
  ["an area that is no area", "115-555-0141"],
  ["a service code", "415-911-0141"],
  ["local without a word", "see 555-0141"],
];

test.each(found)("phone: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`phone '${value}'`);
});

test.each(silent)("no phone: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("phone ") === 0)).toEqual([]);
});
