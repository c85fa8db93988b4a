export { detect, type Focus, scanText } from "./detect.ts";
export type { Detection } from "./detection.ts";
export { aboutKey, type NameForm } from "./detector.ts";
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
export { fold, foldTable, GAP, SKIP } from "./fold.ts";
export { isIdentifier } from "./identifiers.ts";
export { compile, contactKey, type Knowledge, withNames } from "./knowledge.ts";
export { readLabel } from "./label-words.ts";
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
export { isNoteShaped } from "./narrative-note.ts";
export { isRareFamily } from "./people/rare-family.ts";
export { type Spelling, spellingsOf } from "./people/spellings.ts";
export { isOlder, layoutOf, sectionAt } from "./section-at.ts";
export { namesNotes } from "./structure/tables.ts";
