import type { PartText, Range } from "../message/index.ts";

/** A labelled value on one line: "Phone: 415-555-0141". */
export interface LabelledLine {
  readonly label: Range;
  readonly value: Range;
}

/** A table: tab, comma, semicolon or bar separated, or the cells of HTML. */
export interface Table extends Range {
  readonly header: readonly Range[] | null;
  /** The rows, without the header. */
  readonly rows: readonly TableRow[];
  readonly separator: string;
}
export interface TableRow extends Range {
  readonly cells: readonly Range[];
}

/** The text of one part with the units that can be taken out of it, in order. */
export interface Layout {
  readonly text: PartText;
  readonly lines: readonly Range[];
  readonly paragraphs: readonly Range[];
  /** Sentences; a line end that is no wrapped line ends one too. */
  readonly sentences: readonly Range[];
  readonly labels: readonly LabelledLine[];
  readonly tables: readonly Table[];
}
