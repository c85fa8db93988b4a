import type { FieldId } from "../../ids.ts";
import { type Range, textIn } from "../../message/index.ts";
import type { Detector, Found, Page } from "../detector.ts";
import type { About } from "../finding.ts";
import { type KnownLabel, readLabel } from "../label-words.ts";
import { among } from "../layout.ts";
import { isPrincipal, lastPrincipal } from "../people/person.ts";
import { relativeAbout } from "../people/relatives.ts";
import { fits } from "./values.ts";

/** "Phone: 415-555-0141": the label names the field of its value. */
export const labels: Detector = {
  name: "labels",
  find(page) {
    const { text, layout, knowledge } = page;
    const found: Found[] = [];
    if (page.label !== null) {
      const known = readLabel(knowledge.labels, page.label);
      const value = labelled(page, known, { start: 0, end: text.length }, null);
      if (value) found.push(value);
    }
    for (const { label, value } of page.marks.length > 0 ? layout.labels : []) {
      const known = readLabel(knowledge.labels, textIn(text, label));
      const finding = labelled(page, known, value, label);
      if (finding) found.push(finding);
    }
    return found;
  },
};

const names = /^(?:participant-name|household-member-name|third-party-name|emergency-contact)$/;

function labelled(page: Page, known: KnownLabel | null, value: Range, label: Range | null): Found | null {
  if (known === null || !fits(page, known.field, value)) return null;
  const finding = { ...value, label, rule: `label/${known.field}` } as const;
  if (names.test(known.field)) {
    const named = nameValue(page, known, value);
    return named && { ...finding, ...named };
  }
  return { ...finding, field: known.field, about: relativeOf(page, known, value) };
}

/** A name's field depends on whose it is; a stranger under "Name:" is nobody to us. */
export function nameValue(
  page: Page,
  known: KnownLabel,
  value: Range,
): Pick<Found, "field" | "about"> | null {
  const person = among(page.people, value)[0];
  if (known.field === "emergency-contact") return { field: known.field };
  if (person?.about?.kind === "household")
    return { field: "household-member-name" as FieldId, about: person.about };
  if (known.field !== "participant-name")
    return { field: known.field, about: relativeOf(page, known, value) };
  const relative = relativeOf(page, known, value);
  if (relative !== null) {
    const field = relative.kind === "household" ? "household-member-name" : "third-party-name";
    return { field: field as FieldId, about: relative };
  }
  return person !== undefined && isPrincipal(person.about)
    ? { field: known.field, about: person.about }
    : null;
}

/** Whose value it is when the label names a relative ("Mother's phone"). */
function relativeOf(page: Page, { relation }: KnownLabel, { start }: Range): About | null {
  const known = relation === null ? undefined : page.knowledge.words.relations.get(relation);
  if (known === undefined) return null;
  return relativeAbout(page.knowledge, lastPrincipal(page.people, start, 0)?.about ?? page.alone, known);
}
