import { type Knowledge, scanText } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";

/** A short number, or a day in any order: neither tells more than its column does. */
const plain = /^(?:\d{1,4}|\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ]\d{1,2}:\d\d\S*)?)$/;

/**
 * The fields that are found in a cell when it is read alone: the check takes a phone under "Status" for a status, as
 * its label says so. Most cells of a table are the same few words, so each is read once.
 */
export function cellReader(knowledge: Knowledge): (cell: string) => readonly FieldId[] {
  const known = new Map<string, readonly FieldId[]>();
  return (cell) => {
    if (cell === "" || plain.test(cell)) return [];
    const fields = known.get(cell) ?? [...new Set(scanText(cell, knowledge).map(({ field }) => field))];
    known.set(cell, fields);
    return fields;
  };
}
