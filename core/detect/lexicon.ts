import { type Range, textIn } from "../message/index.ts";
import type { Detector, Found, Page } from "./detector.ts";
import { readLabel } from "./label-words.ts";
import { rangeAt } from "./layout.ts";
import { clauseEnd } from "./lexicon-clause.ts";
import { type LexiconHit, lexiconHits } from "./lexicon-hits.ts";
import { numberStart } from "./lexicon-shape.ts";

/** Words that tell a category, and phrases that lead to an everyday detail, as `bundles/lexicons/` has them. */
export const lexicon: Detector = {
  name: "lexicon",
  find: (page) => {
    const labels = page.marks.length > 0 ? knownLabels(page) : [];
    const hits = lexiconHits(page, ["category", "cue"]).filter(
      ({ start }) => rangeAt(labels, start) === null,
    );
    return hits
      .filter((_hit, place) => !givesWay(page.text, hits, place))
      .map((hit) => found(page.text, hit));
  },
};

/** Labels and headers that name a field themselves: they go with their values. */
function knownLabels({ text, layout, knowledge }: Page): Range[] {
  const known: Range[] = [];
  const take = (label: Range) => {
    if (readLabel(knowledge.labels, textIn(text, label)) !== null) known.push(label);
  };
  for (const { label } of layout.labels) take(label);
  for (const { header } of layout.tables) header?.forEach(take);
  return known.sort((one, other) => one.start - other.start);
}

function found(text: string, hit: LexiconHit): Found {
  const { lexicon, strength } = hit;
  return {
    ...reachOf(text, hit),
    field: lexicon.field,
    label: null,
    confidence: lexicon.kind === "category" && strength === "strong" ? "high" : "medium",
    rule: `${lexicon.kind === "cue" ? "cue" : "lexicon"}/${lexicon.id}`,
    about: null,
  };
}

function reachOf(text: string, hit: LexiconHit): Range {
  const { lexicon, end, sentence } = hit;
  return {
    start: lexicon.when?.before === "number" ? numberStart(text, hit) : hit.start,
    end: lexicon.extent === "clause" ? clauseEnd(text, end, sentence.end) : end,
  };
}

/**
 * A cue is not told inside the longer phrase of another one ("no rental history"), nor "diagnosed" where its clause
 * says with what.
 */
function givesWay(text: string, hits: readonly LexiconHit[], place: number): boolean {
  const hit = hits[place];
  if (hit === undefined || (hit.lexicon.kind !== "cue" && !hit.lexicon.yields)) return false;
  const { start, end } = hit.lexicon.yields ? reachOf(text, hit) : hit;
  for (let at = firstOf(hits, place); at < hits.length; at++) {
    const other = hits[at];
    if (other === undefined || other.sentence.start !== hit.sentence.start) break;
    if (other.lexicon === hit.lexicon) continue;
    if (hit.lexicon.kind === "category") {
      if (other.lexicon.kind === "category" && isSameClause(text, hit, other)) return true;
      continue;
    }
    if (hit.lexicon.yields && other.start < end && start < other.end) return true;
    const longer = other.end - other.start > end - start;
    if (other.lexicon.kind === "cue" && longer && other.start <= start && end <= other.end) return true;
  }
  return false;
}

function isSameClause(text: string, { end, sentence }: LexiconHit, other: Range): boolean {
  return clauseEnd(text, end, sentence.end) === clauseEnd(text, other.end, sentence.end);
}

/** The first hit of the same sentence. */
function firstOf(hits: readonly LexiconHit[], place: number): number {
  let at = place;
  while (at > 0 && hits[at - 1]?.sentence.start === hits[place]?.sentence.start) at--;
  return at;
}
