import { type Range, textIn } from "../message/index.ts";
import { holderIn } from "./clause.ts";
import { aboutKey, type Found, type Page } from "./detector.ts";
import type { About } from "./finding.ts";
import { fold } from "./fold.ts";
import { among, lastAt, rangeAt, type TableRow } from "./layout.ts";
import { isPrincipal, lastPrincipal, type Person } from "./people/person.ts";

/**
 * Whom a finding is about: its table row's person, else who holds its clause, else the last participant named before
 * it (first in its paragraph, then in its section), else `alone`, the only participant of the message.
 */
export function attribute(page: Page, found: Found, row: TableRow | null): About {
  const field = page.knowledge.policy.field.get(found.field);
  const owner = found.about ?? ownerOf(page, found, row);
  const about = field?.group === "household" && field.about === "participant" ? headOf(owner) : owner;
  if (field === undefined || found.about || !(isPrincipal(about) || about.kind === "nobody")) return about;
  if (field.about === "other") return { kind: "other" };
  if (field.about === "household" && about.kind === "participant") {
    return { kind: "household", of: about.id, member: null };
  }
  return about;
}

/** "She and her kids need two bedrooms": what a household needs is told of its head. */
function headOf(about: About): About {
  return about.kind === "household" ? { kind: "participant", id: about.of } : about;
}

function ownerOf(page: Page, found: Found, row: TableRow | null): About {
  if (row !== null) return personOfRow(page, row);
  if (page.people.length === 0 && page.alone === null) return { kind: "nobody" };
  const before = principalBefore(page, found);
  return holderIn(page, found, before) ?? before ?? principalAfter(page, found) ?? { kind: "nobody" };
}

/** The row's own person; a row without one, among rows that have theirs, belongs to somebody whom we don't know. */
function personOfRow(page: Page, row: TableRow): About {
  const inRow = among(page.people, row).filter(({ about }) => about !== null);
  const own = (inRow.filter(({ about }) => isPrincipal(about))[0] ?? inRow[0])?.about;
  if (own) return own;
  const table = rangeAt(page.layout.tables, row.start);
  const [first] = row.cells;
  if (table === null || first === undefined || principals(among(page.people, table)).length === 0) {
    return page.alone ?? { kind: "nobody" };
  }
  return { kind: "unlisted", key: fold(textIn(page.text, first)) };
}

/** The last participant named before the finding, in its paragraph or else in its section. */
function principalBefore(page: Page, { start }: Range): About | null {
  const paragraph = rangeAt(page.layout.paragraphs, start);
  const section = rangeAt(page.layout.text.sections, start);
  const floor = section?.start ?? 0;
  const last = lastPrincipal(page.people, start, floor);
  if (last !== null && last.start >= (paragraph?.start ?? 0)) return last.about;
  const inParagraph = paragraph === null ? [] : principals(among(page.people, paragraph));
  const [only] = inParagraph;
  if (only !== undefined && inParagraph.every(({ about }) => same(about, only.about))) return only.about;
  return last?.about ?? page.alone;
}

function principalAfter(page: Page, { start }: Range): About | null {
  const section = rangeAt(page.layout.text.sections, start);
  const next = principals(
    page.people.slice(lastAt(page.people, start) + 1, lastAt(page.people, start) + 8),
  )[0];
  return next !== undefined && next.start < (section?.end ?? page.text.length) ? next.about : null;
}

function principals(people: readonly Person[]): Person[] {
  return people.filter(({ about }) => isPrincipal(about));
}

function same(one: About | null, other: About | null): boolean {
  return one !== null && other !== null && aboutKey(one) === aboutKey(other);
}
