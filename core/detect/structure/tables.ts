import type { FieldId } from "../../ids.ts";
import { type Range, textIn } from "../../message/index.ts";
import type { Detector, Found, Page } from "../detector.ts";
import { fold } from "../fold.ts";
import { readLabel } from "../label-words.ts";
import { unquoted } from "../layout/tables.ts";
import { nameValue } from "./labels.ts";
import { fits } from "./values.ts";

/** Columns in which people write what no other column asks for. */
const notes =
  /(?:^| )(?:notes?|comments?|remarks?|details?|background|narrative|observations?|notas?|comentarios?|observacion(?:es)?|antecedentes)(?: |$)/;

/** True for the header of a column in which people write what no other column asks for. */
export const namesNotes = (header: string): boolean => notes.test(fold(header));

/** A column's header names the field of its cells. */
export const tables: Detector = {
  name: "tables",
  find(page) {
    const found: Found[] = [];
    for (const { header, rows } of page.marks.length > 0 ? page.layout.tables : []) {
      if (header === null) continue;
      const columns = header.map((cell) => columnOf(page, cell));
      for (const { cells } of rows) {
        cells.forEach((cell, column) => {
          const value = unquoted(page.text, cell.start, cell.end);
          const finding = columns[column]?.(value);
          if (finding) found.push(finding);
        });
      }
    }
    return found;
  },
};

type Column = (value: Range) => Found | null;

function columnOf(page: Page, cell: Range): Column {
  const header = textIn(page.text, cell);
  const known = readLabel(page.knowledge.labels, header);
  if (known === null) return namesNotes(header) ? (value) => noteIn(page, value) : () => null;
  return (value) => {
    if (!fits(page, known.field, value)) return null;
    const finding = { ...value, rule: `column/${known.field}` } as const;
    if (known.field !== "participant-name") return { ...finding, field: known.field };
    const named = nameValue(page, known, value);
    return named && { ...finding, ...named };
  };
}

function noteIn(page: Page, value: Range): Found | null {
  if (!fits(page, "case-note" as FieldId, value)) return null;
  return {
    ...value,
    field: "case-note" as FieldId,
    rule: "column/notes",
  };
}
