export { type AccountingRow, account, yearsBefore } from "./account.ts";
export { dueOn } from "./due.ts";
export { accountingRules } from "./filters.ts";
