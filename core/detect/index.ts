export type { Detection } from "./detection.ts";
export type {
  About,
  CellPlace,
  Confidence,
  Finding,
  Mention,
  Narrative,
  NotChecked,
  Signal,
} from "./finding.ts";
export type { Knowledge } from "./knowledge.ts";
export type { LabelledLine, Layout, Table, TableRow } from "./layout.ts";
