export { type Accounting, type AccountingRow, account, yearsBefore } from "./account.ts";
export { dueOn, mayTakeLonger } from "./due.ts";
export { type AccountingRule, accountingRules } from "./filters.ts";
