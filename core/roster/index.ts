export { type GivenTable, matchColumns } from "./columns.ts";
export type { ColumnFate, Exception } from "./exception.ts";
export { type Roster, type RosterInput, roster } from "./roster.ts";
export { totals } from "./totals.ts";
export { idField, nameField } from "./whose.ts";
