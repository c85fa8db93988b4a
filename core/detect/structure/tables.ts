import type { FieldId } from "../../ids.ts";
import type { Range } from "../../message/index.ts";
import type { Detector, Found, Page } from "../detector.ts";
import { fold } from "../fold.ts";
import { readLabel } from "../label-words.ts";
import { unquoted } from "../layout/tables.ts";
import { nameValue } from "./labels.ts";
import { fits } from "./values.ts";

/** Columns in which people write what no other column asks for. */
const notes =
  /(?:^| )(?:notes?|comments?|remarks?|details?|background|narrative|observations?|notas?|comentarios?|observacion(?:es)?|antecedentes)(?: |$)/;
/** Three words are prose; "n/a" and "see above" are not. */
const prose = /\S+\s+\S+\s+\S+/;

/** A column's header names the field of its cells. */
export const tables: Detector = {
  name: "tables",
  find(page) {
    const found: Found[] = [];
    for (const { header, rows } of page.layout.tables) {
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
  const header = page.text.slice(cell.start, cell.end);
  const known = readLabel(page.knowledge.labels, header);
  if (known === null) return notes.test(fold(header)) ? (value) => noteIn(page, value) : () => null;
  return (value) => {
    if (!fits(page, known.field, value)) return null;
    const finding = { ...value, label: null, confidence: "high", rule: `column/${known.field}` } as const;
    if (known.field !== "participant-name") return { ...finding, field: known.field, about: null };
    const named = nameValue(page, known, value);
    return named && { ...finding, ...named };
  };
}

function noteIn({ text }: Page, value: Range): Found | null {
  if (!prose.test(text.slice(value.start, value.end))) return null;
  return { ...value, field: "case-note" as FieldId, label: null, confidence: "high", rule: "column/notes", about: null };
}
