import { addDays, type Day } from "../time.ts";
import { type AccountingRule, filters } from "./filters.ts";

/** The last day to answer: 45 CFR 164.528(c)(1)(i), (ii); the extension needs a reason, given in writing. */
export function dueOn(rule: AccountingRule, asked: Day, extended: boolean): Day {
  const { days, more } = filters[rule].due;
  return addDays(asked, days + (extended ? more : 0));
}

export const mayTakeLonger = (rule: AccountingRule): boolean => filters[rule].due.more > 0;
