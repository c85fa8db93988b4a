export type { Brought, BroughtPeople, LeftOut, RecordedFact, Refusal, Surroundings } from "./brought.ts";
export { type Changes, changesOf } from "./compare.ts";
export { exportFileAt, exportFileNames } from "./hmis/export-files.ts";
export { peopleOf } from "./hmis/people.ts";
export { mayGoInto, suggested } from "./hmis/programmes.ts";
export { exportReader, type HmisExport } from "./hmis/read-export.ts";
export { templateRows } from "./table/columns.ts";
export { tableReader } from "./table/read-table.ts";
export { withBrought } from "./with-brought.ts";
