import { isNoteShaped, type Knowledge, namesNotes, readLabel } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import { hmisField } from "./hmis-columns.ts";

/** A table as it was given: cells are text, the first data row is `rows[0]`. */
export interface GivenTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number of each row where it came from, so that a reader finds it again. */
  readonly numbers: readonly number[];
}

/** "EntryDate" and "entry_date" are "Entry Date". */
export const spaced = (header: string): string =>
  header
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/_+/g, " ")
    .trim();

/**
 * The field that a header names, by the labels and aliases of both languages or as HMIS CSV names it; null where none
 * does, or where the column is about a relative: such a column is not sent until somebody says what it is.
 */
export function fieldOfHeader(header: string, { labels }: Knowledge): FieldId | null {
  const hmis = hmisField(header);
  if (hmis !== null) return hmis;
  const known = readLabel(labels, header) ?? readLabel(labels, spaced(header));
  return known === null || known.relation !== null ? null : known.field;
}

export const matchColumns = (headers: readonly string[], knowledge: Knowledge): readonly (FieldId | null)[] =>
  headers.map((header) => fieldOfHeader(header, knowledge));

/** A value of more words than this tells a story; one story in twenty makes the column one of notes. */
const storyWords = 12;
const storyShare = 1 / 20;

const isStory = (cell: string) => cell.split(/\s+/).length > storyWords || isNoteShaped(cell);

/** Whether a column holds notes: by its header, or because sentences stand in it. */
export function holdsNotes(header: string, cells: readonly string[]): boolean {
  if (namesNotes(spaced(header))) return true;
  const filled = cells.filter((cell) => cell.trim() !== "");
  const stories = filled.filter(isStory).length;
  return stories > 0 && stories >= filled.length * storyShare;
}
