import type { PartText, Range } from "../message/index.ts";

/** A labelled value: "Phone: 415-555-0141", or a label with its value on the lines below. */
export interface LabelledLine {
  readonly label: Range;
  readonly value: Range;
}

/** A table: tab, comma, semicolon or bar separated, or the cells of HTML. */
export interface Table extends Range {
  readonly header: readonly Range[] | null;
  /** The rows, without the header. */
  readonly rows: readonly TableRow[];
  /** "\t", ",", ";", "|", or "  " for columns set apart by two or more spaces. */
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
  /** The last sentence that starts at or before `offset`, in the lines that wrap around it; cheap for offsets in order. */
  sentenceAt(offset: number): Range | null;
}

/** The index of the last range that starts at or before `offset`; -1 when there is none. */
export function lastAt(ranges: readonly Range[], offset: number): number {
  return lastOf(ranges.length, (at) => ranges[at]?.start ?? 0, offset);
}

/** The range that holds `offset`, of ranges in order that do not overlap. */
export function rangeAt<T extends Range>(ranges: readonly T[], offset: number): T | null {
  const range = ranges[lastAt(ranges, offset)];
  return range !== undefined && offset < range.end ? range : null;
}

/** The ranges that start in another one, of ranges in order; at most two hundred, more than any paragraph has. */
export function among<T extends Range>(ranges: readonly T[], { start, end }: Range): readonly T[] {
  const from = lastAt(ranges, start - 1) + 1;
  return ranges.slice(from, Math.min(from + 200, lastAt(ranges, end - 1) + 1));
}

/** The labelled value in whose label or value `offset` stands. */
export function labelAt(labels: readonly LabelledLine[], offset: number): LabelledLine | null {
  const line = labels[lastOf(labels.length, (at) => labels[at]?.label.start ?? 0, offset)];
  return line !== undefined && offset < line.value.end ? line : null;
}

/** The last of `count` places, in order of their starts, that starts at or before `offset`; -1 for none. */
export function lastOf(count: number, startOf: (at: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
