import type { FieldId } from "../../ids.ts";
import { type Range, textBehind, textIn } from "../../message/index.ts";
import type { Page } from "../detector.ts";
import { fold } from "../fold.ts";
import { isIdentifier } from "../identifiers.ts";
import { readLabel } from "../label-words.ts";
import { unquoted } from "../layout/tables.ts";
import { lastAt, rangeAt } from "../layout.ts";
import type { Person } from "./person.ts";
import { namePattern } from "./words.ts";

type UnlistedPage = Pick<Page, "text" | "layout" | "terms" | "marks" | "knowledge">;

/** Groups of fields that nobody writes beside a name unless it is a participant's. */
const telling = /^(?:eligibility|income|safety|health|behavioral-health|protected|education|record)$/;
const wholeName = new RegExp(`^${namePattern}$`);
const someName = new RegExp(namePattern, "g");
const behindRole = new RegExp(`^(?: named| llamad[oa])?,? (${namePattern})`);
const noName =
  /^(?:services?|relations|portal|agreement|rights|handbook|information|survey|support|advisory|council|care|name|id|files?|records?|education|satisfaction|intake|assistance)$/i;
/** People whom the policy does not know but who clearly are participants: "Name: Jane Roe" over "SSN: …". */
export function unlistedOf(page: UnlistedPage, known: readonly Range[]): Person[] {
  const isKnown = ({ start, end }: Range) => (known[lastAt(known, end - 1)]?.end ?? 0) > start;
  return (page.marks.length > 0 ? inForms(page).concat(inTables(page)) : [])
    .concat(byRole(page), byIdentifier(page))
    .filter((range) => range.end > range.start && !isKnown(range))
    .map(({ start, end }) => ({
      start,
      end,
      about: { kind: "unlisted", key: fold(page.text.slice(start, end)) },
      how: "name",
      gender: null,
      rule: "unlisted/name",
    }));
}

function isTelling({ knowledge }: UnlistedPage, id: FieldId | undefined): boolean {
  const field = id === undefined ? undefined : knowledge.policy.field.get(id);
  return field !== undefined && (telling.test(field.group) || isIdentifier(field.id));
}

/** A name label whose record (the labels up to the next name label) tells more than how to reach somebody. */
function inForms(page: UnlistedPage): Range[] {
  const { text, layout, knowledge } = page;
  const names: Range[] = [];
  let name: Range | null = null;
  let tells = false;
  const close = () => {
    if (name && tells) names.push(name);
    name = null;
    tells = false;
  };
  for (const { label, value } of layout.labels) {
    const field = readLabel(knowledge.labels, textIn(text, label));
    if (field?.field === "participant-name" && field.relation === null) {
      close();
      const end = value.start + Math.max(0, textIn(text, value).search(/[,;(\n]|$/));
      if (wholeName.test(text.slice(value.start, end))) name = { start: value.start, end };
    }
    tells = tells || (name !== null && isTelling(page, field?.field));
  }
  close();
  return names;
}

/** The name, or else the number, of each row of a table that tells more than how to reach somebody. */
function inTables(page: UnlistedPage): Range[] {
  const { text, layout, knowledge } = page;
  const names: Range[] = [];
  for (const { header, rows } of layout.tables) {
    if (header === null) continue;
    const fields = header.map(({ start, end }) => readLabel(knowledge.labels, text.slice(start, end))?.field);
    if (!fields.some((field) => isTelling(page, field)) && fields.length < 3) continue;
    let column = fields.indexOf("participant-name" as FieldId);
    if (column < 0) column = fields.indexOf("participant-id" as FieldId);
    for (const { cells } of rows) {
      const cell = cells[column];
      if (cell) names.push(unquoted(text, cell.start, cell.end));
    }
  }
  return names;
}

/** "our client Jane Roe". */
function byRole({ text, terms, knowledge }: UnlistedPage): Range[] {
  const names: Range[] = [];
  for (const hit of terms) {
    if (!hit.entries.some(({ kind }) => kind === "role")) continue;
    const found = behindRole.exec(textBehind(text, hit.end, 80));
    const name = found?.[1] ?? "";
    const words = name.split(" ");
    if (
      found === null ||
      words.length < 2 ||
      words.some((word) => noName.test(word) || knowledge.words.places.has(fold(word)))
    )
      continue;
    const end = hit.end + found[0].length;
    names.push({ start: end - name.length, end });
  }
  return names;
}

/** "Jane Roe, SSN 987-65-4321": the last whole name before a labelled identifier, in its sentence. */
function byIdentifier({ text, layout, terms }: UnlistedPage): Range[] {
  const names: Range[] = [];
  for (const { start, end, entries } of terms) {
    if (!entries.some((entry) => entry.kind === "lead" && (entry.to === "ssn" || entry.to === "birth")))
      continue;
    if (!/^[^\n]{0,24}\d/.test(textBehind(text, end, 26))) continue;
    const from = Math.max(rangeAt(layout.sentences, start)?.start ?? 0, start - 120);
    const before = text.slice(from, start);
    let last: Range | null = null;
    someName.lastIndex = 0;
    for (let found = someName.exec(before); found; found = someName.exec(before)) {
      const words = found[0].split(" ");
      if (words.length > 1 && !words.some((word) => noName.test(word))) {
        last = { start: from + found.index, end: from + found.index + found[0].length };
      }
    }
    if (last) names.push(last);
  }
  return names;
}
