import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["a month", "She earns $1,450 a month.", "$1,450 a month"],
  ["an hour", "makes $15/hour", "$15/hour"],
  ["a benefit", "SSI of $943", "$943"],
  ["Spanish", "Gana $1,450 al mes", "$1,450 al mes"],
  ["thousands and no sign", "Income 17k/yr", "17k/yr"],
  ["an hour in short", "makes like 22 an hr", "22 an hr"],
  ["words behind", "$1,450 in SSI", "$1,450"],
];
const silent: readonly [what: string, text: string][] = [
  ["rent", "Rent is $1,450 a month."],
  ["a deposit", "the deposit of $900"],
  ["a debt", "owes $900"],
  ["a run", "He makes the 5k run"],
  ["two times a week", "Benefits class 2/wk"],
  ["a fee", "a $40 application fee"],
  ["a grant", "we got a grant of $10,000"],
];

test.each(found)("income: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`income-amount '${value}'`);
});

test.each(silent)("no income: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("income-amount ") === 0)).toEqual([]);
});
