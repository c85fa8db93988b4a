import type { FieldId, ParticipantId } from "../ids.ts";
import type { OutgoingMessage, PartId, PartText, Range } from "../message/index.ts";
import { attribute } from "./attribute.ts";
import type { Detection } from "./detection.ts";
import type { Found, Page } from "./detector.ts";
import { detectors } from "./detectors.ts";
import type { CellPlace, Finding, Mention, NotChecked } from "./finding.ts";
import { fragments } from "./fragments.ts";
import type { Knowledge } from "./knowledge.ts";
import { readLabel } from "./label-words.ts";
import { labelAt, lastAt, rangeAt } from "./layout.ts";
import { merge } from "./merge.ts";
import { narratives } from "./narrative.ts";
import { blankPage } from "./page.ts";
import type { Person } from "./people/person.ts";
import { signals } from "./signals.ts";
import { bodyPictures } from "./structure/body-pictures.ts";
import { fileNames } from "./structure/file-names.ts";
import { withPeople } from "./who.ts";

/** Whom the sender says the message is about. */
export interface Focus {
  readonly participant: ParticipantId | null;
}

/** Everything that the message holds: what, where, and about whom. Nothing is judged here. */
export function detect(
  message: OutgoingMessage,
  texts: readonly PartText[],
  knowledge: Knowledge,
  focus: Focus,
): Detection {
  const names = fileNames(message);
  const blank = texts.concat(names).map((text) => blankPage(text, knowledge, message));
  const all = withPeople(blank, knowledge, message, focus.participant);
  const pages = all.slice(0, texts.length);
  const named = all.slice(texts.length);
  const read = pages.map((page) => {
    const findings = findingsOf(page);
    const mentions = mentionsOf(page.part, page.people);
    const told = narratives(page, findings, mentions);
    return {
      findings,
      mentions,
      narratives: told,
      fragments: fragments(page, findings, told),
      signals: signals(page),
    };
  });
  // What a file's name tells stands at the start of its text, and goes with the file.
  const inNames = named.map((page) => ({
    findings: findingsOf(page).map((finding) => ({
      ...finding,
      start: 0,
      end: 0,
      rule: `file-name/${finding.rule}`,
    })),
    mentions: mentionsOf(page.part, page.people).map((mention) => ({ ...mention, start: 0, end: 0 })),
  }));
  return {
    layouts: pages.map(({ layout }) => layout),
    findings: flat([...inNames, ...read].map(({ findings }) => findings)),
    narratives: flat(read.map((page) => page.narratives)),
    fragments: flat(read.map((page) => page.fragments)),
    signals: flat(read.map((page) => page.signals)),
    mentions: flat([...inNames, ...read].map(({ mentions }) => mentions)),
    perhaps: flat(pages.map(({ part, perhaps }) => mentionsOf(part, perhaps))),
    notChecked: notCheckedIn(message),
  };
}

/** The findings of a text that stands alone. */
export function scanText(text: string, knowledge: Knowledge): readonly Finding[] {
  const sections = [{ start: 0, end: text.length, kind: "own", from: null }] as const;
  const part: PartText = { part: "body", format: "text", source: text, text, sections };
  const [page] = withPeople([blankPage(part, knowledge, null)], knowledge, null, null);
  return page === undefined ? [] : findingsOf(page);
}

function findingsOf(page: Page): readonly Finding[] {
  const found = flat(detectors.map((detector) => detector.find(page)));
  const findings = found.filter((one) => !isInLabel(page, one)).map((one) => finding(page, one));
  return merge(findings, page);
}

/** A label or a header that names a field says what a value is; it is no detail itself. */
function isInLabel({ layout, text, marks, knowledge }: Page, { start, end }: Found): boolean {
  if (marks.length === 0) return false;
  const names = ({ start: from, end: to }: Range) =>
    start >= from && end <= to && readLabel(knowledge.labels, text.slice(from, to)) !== null;
  const line = labelAt(layout.labels, start);
  if (line !== null && names(line.label)) return true;
  return (rangeAt(layout.tables, start)?.header ?? []).some(names);
}

function finding(page: Page, found: Found): Finding {
  const place = cellAt(page, found.start);
  const row = place === null ? null : (page.layout.tables[place.table]?.rows[place.row] ?? null);
  const about = attribute(page, found, row);
  const { start, end, label = null, confidence = "high", rule } = found;
  return {
    field: fieldFor(found.field, about.kind),
    part: page.part,
    start,
    end,
    label,
    about,
    confidence,
    rule,
    cell: headed(page, place),
  };
}

/** A detail of somebody in the household is a field of its own where the policy has one. */
function fieldFor(field: FieldId, about: string): FieldId {
  if (about !== "household") return field;
  if (field === "age") return "household-member-age" as FieldId;
  return field === "participant-name" ? ("household-member-name" as FieldId) : field;
}

/** Table, row (without the header) and column. */
function cellAt({ layout }: Page, offset: number): CellPlace | null {
  const { tables } = layout;
  const table = lastAt(tables, offset);
  const rows = tables[table]?.rows ?? [];
  const row = lastAt(rows, offset);
  const cells = rows[row]?.cells ?? [];
  const column = lastAt(cells, offset);
  const cell = cells[column];
  return cell !== undefined && offset <= cell.end ? { table, row, column } : null;
}

/** Row 0 is the header if the table has one. */
function headed({ layout }: Page, place: CellPlace | null): CellPlace | null {
  if (place === null || layout.tables[place.table]?.header === null) return place;
  return { ...place, row: place.row + 1 };
}

function mentionsOf(part: PartId, people: readonly Person[]): readonly Mention[] {
  return people.reduce<Mention[]>((mentions, { start, end, about }) => {
    if (about !== null) mentions.push({ part, start, end, about });
    return mentions;
  }, []);
}

function notCheckedIn({ attachments, body }: OutgoingMessage): readonly NotChecked[] {
  return attachments.reduce<NotChecked[]>((found, { content, digest }, place) => {
    if (content.kind === "not-checked") found.push({ part: `attachment:${place}`, why: content.why, digest });
    return found;
  }, bodyPictures(body));
}

function flat<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}
