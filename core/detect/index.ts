export { detect, type Focus, scanText } from "./detect.ts";
export type { Detection } from "./detection.ts";
export { aboutKey } from "./detector.ts";
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
export { isIdentifier } from "./identifiers.ts";
export { compile, type Knowledge } from "./knowledge.ts";
export {
  among,
  type LabelledLine,
  type Layout,
  lastAt,
  lastOf,
  rangeAt,
  type Table,
  type TableRow,
} from "./layout.ts";
export { isOlder, layoutOf, sectionAt } from "./section-at.ts";
