import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["a card", "4111 1111 1111 1111", "4111 1111 1111 1111"],
  ["a routing number", "routing number 021000021", "021000021"],
  ["an account", "account number 123456789012", "123456789012"],
];
const silent: readonly [what: string, text: string][] = [
  ["a card that fails Luhn", "4111 1111 1111 1112"],
  ["zeros", "0000 0000 0000 0000"],
  ["a routing number without its word", "021000021"],
  ["an account of work", "on account of 2 visits"],
];

test.each(found)("bank number: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`bank-account '${value}'`);
});

test.each(silent)("no bank number: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("bank-account ") === 0)).toEqual([]);
});
