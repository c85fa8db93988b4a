import { type Finding, type LabelledLine, type Layout, rangeAt } from "../detect/index.ts";
import type { Range } from "../message/index.ts";
import { withoutClauses } from "./clauses.ts";
import { labelAt, labelledPart, labelsIn, standsFree } from "./label.ts";
import { withLeaning } from "./leaning.ts";
import { type Place, placesIn, tellsWho } from "./place.ts";
import { bracketsAround, keepsBrackets, withoutSegments } from "./segments.ts";
import { withoutSubject } from "./subject.ts";

const lineOpening = /^[>\s]*(?:[-*•·–]|\(?\d{1,2}[.)])?\s*$/;

/** What goes with a place: the whole unit that would tell that something was there. */
export function unitOf(
  place: Place,
  layout: Layout,
  places: readonly Place[],
  gone: ReadonlySet<string>,
): readonly Range[] {
  const { text } = layout.text;
  if (layout.text.part === "subject") return withoutSubject(text, (part) => goesIn(places, part));
  if (gone.has(place.person) && tellsWho(place.finding.field)) {
    const record = recordOf(place, layout, places);
    if (record !== null) return [record];
  }
  const labelled = labelAt(layout, place.finding);
  if (place.unit === "paragraph") return [paragraphOf(place, layout, labelled)];
  if (
    labelled !== null &&
    ownsValue(place, labelled) &&
    standsFree(text, labelled) &&
    !staysIn(places, labelled.value)
  )
    return [labelledPart(layout, labelled)];
  return sentenceCuts(place, layout, places, labelled);
}

const goesIn = (places: readonly Place[], range: Range) =>
  placesIn(places, range).some(({ outcome }) => outcome === "strip");
const staysIn = (places: readonly Place[], range: Range) =>
  placesIn(places, range).some(({ outcome }) => outcome !== "strip");
const beginsIn = (places: readonly Place[], range: Range) =>
  placesIn(places, range).some(({ outcome, finding }) => outcome !== "strip" && finding.start >= range.start);

/** True where the label is this detail's own, and not the label of something else in whose value it was found. */
function ownsValue({ finding, unit }: Place, { label, value }: LabelledLine): boolean {
  const covers = finding.start <= value.start && finding.end >= value.end;
  const own = finding.label !== null && finding.label.start === label.start;
  return covers || (own && (unit === "value" || unit === "line"));
}

/** The block of a person of whom nothing may stay: "Name: …" and what follows it, or a line that opens with the name. */
function recordOf({ finding, person }: Place, layout: Layout, places: readonly Place[]): Range | null {
  const { text } = layout.text;
  const line = rangeAt(layout.lines, finding.start);
  const paragraph = rangeAt(layout.paragraphs, finding.start);
  if (line === null || paragraph === null) return null;
  if (!lineOpening.test(text.slice(line.start, finding.label?.start ?? finding.start))) return null;
  const after = text.slice(finding.end, line.end).trim();
  const heads = finding.label !== null || after === "";
  const alone = placesIn(places, paragraph).every(
    (other) => other.person === person || other.person === "nobody" || other.person === "other",
  );
  if (heads && alone) return paragraph;
  return heads || /^[,;:|\t–—-]/.test(after) ? line : null;
}

/** Lines that stand together, but never the labelled lines around them. */
function paragraphOf({ finding }: Place, layout: Layout, labelled: LabelledLine | null): Range {
  const paragraph = rangeAt(layout.paragraphs, finding.start) ?? finding;
  const end = Math.max(paragraph.end, finding.end);
  const labels = labelsIn(layout.labels, { start: paragraph.start, end });
  const next = labels.find(({ label }) => label.start >= finding.end);
  const last = labels.filter(({ label }) => label.start <= finding.start).pop();
  const start =
    labelled?.label.start ?? (last === undefined ? paragraph.start : Math.min(finding.start, last.value.end));
  return { start, end: next?.label.start ?? end };
}

/** What goes of each sentence that was asked for: one that goes on for pages is taken apart once. */
const known = new WeakMap<readonly Place[], Map<string, readonly Range[]>>();

/**
 * In running text: the brackets, the member of a list or the clause, where what stays still reads as a sentence and
 * holds something that may go; else the sentence.
 */
function sentenceCuts(
  { finding, unit }: Place,
  layout: Layout,
  places: readonly Place[],
  labelled: LabelledLine | null,
): readonly Range[] {
  const { text } = layout.text;
  const sentence = sentenceAround(finding, layout, labelled);
  const brackets = bracketsAround(text, sentence, finding);
  const named = finding.label !== null && finding.label.start < (brackets?.start ?? 0);
  if (brackets !== null && !named && !beginsIn(places, brackets)) return [brackets];
  const listed = labelled !== null && finding.label === null;
  const whole = unit !== "value" && unit !== "line";
  const key = [sentence.start, sentence.end, listed, whole].join();
  const cuts = known.get(places) ?? new Map<string, readonly Range[]>();
  known.set(places, cuts);
  const found = cuts.get(key) ??
    partsOf(text, sentence, places, listed, whole) ?? [withLeaning(layout, sentence)];
  cuts.set(key, found);
  return found;
}

/** Null where all of the sentence goes. */
function partsOf(
  text: string,
  sentence: Range,
  places: readonly Place[],
  listed: boolean,
  whole: boolean,
): readonly Range[] | null {
  if (whole && !staysIn(places, sentence)) return null;
  const strips = (range: Range) => placesIn(places, range).filter(({ outcome }) => outcome === "strip");
  const values = (range: Range) =>
    strips(range).map(({ finding }) => ({
      start: finding.label?.start ?? finding.start,
      end: finding.end,
    }));
  const dirty = (range: Range) => strips(range).length > 0;
  const parts =
    withoutSegments(text, sentence, dirty, values, listed) ?? withoutClauses(text, sentence, dirty);
  return parts !== null && keepsBrackets(text, parts) ? parts : null;
}

/** The sentences that a finding touches, without quote marks, bullet or the label that they stand under. */
function sentenceAround(
  { start, end, label }: Finding,
  { text: { text }, sentences }: Layout,
  labelled: LabelledLine | null,
): Range {
  const first = rangeAt(sentences, start) ?? { start, end };
  const last = rangeAt(sentences, end - 1) ?? first;
  const opening = /^[>\s]*(?:(?:[-*•·–]|\(?\d{1,2}[.)])\s)?\s*/.exec(text.slice(first.start, start));
  let from = first.start + (opening?.[0].length ?? 0);
  let to = Math.max(last.end, end);
  if (labelled !== null) {
    if (label?.start === labelled.label.start) from = Math.min(from, labelled.label.start);
    else if (labelled.value.start <= start) from = Math.max(from, labelled.value.start);
    to = Math.min(to, Math.max(end, labelled.value.end));
  }
  return { start: Math.min(from, start), end: to };
}
