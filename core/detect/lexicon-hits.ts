import type { Range } from "../message/index.ts";
import type { Lexicon, Strength } from "../policy/index.ts";
import type { Page, TermHit } from "./detector.ts";
import { type Closeness, closeness, isOwnVoice } from "./lexicon-person.ts";
import { hasShape } from "./lexicon-shape.ts";

/** A term of a lexicon that counts where it stands. */
export interface LexiconHit extends Range {
  readonly lexicon: Lexicon;
  readonly strength: Strength;
  readonly sentence: Range;
}

const longestSentence = 1000;

/** The terms of lexicons of these kinds that tell something, in order; of overlapping ones of a lexicon the longest. */
export function lexiconHits(page: Page, kinds: readonly Lexicon["kind"][]): LexiconHit[] {
  const found: LexiconHit[] = [];
  let here: LexiconHit[] = [];
  let unit: Range = { start: 0, end: -1 };
  const open = openLexicons(page.terms, kinds);
  if (open.size === 0) return found;
  for (const { start, end, entries } of page.terms) {
    for (const entry of entries) {
      if (entry.kind !== "lexicon" || !open.has(entry.lexicon)) continue;
      if (entry.written !== null && !isAsWritten(entry.written, page.text.slice(start, end))) continue;
      if (start >= unit.end) {
        found.push(...telling(page, here));
        here = [];
        unit = unitAt(page, start);
      }
      here.push({ start, end, lexicon: entry.lexicon, strength: entry.strength, sentence: unit });
    }
  }
  return found.concat(telling(page, here));
}

/** Lexicons with a term that tells, or a weak one with what it may need: no other asks for its sentences. */
function openLexicons(terms: readonly TermHit[], kinds: readonly Lexicon["kind"][]): Set<Lexicon> {
  const weak = new Set<Lexicon>();
  const beside = new Set<Lexicon>();
  const open = new Set<Lexicon>();
  for (const { entries } of terms) {
    for (const entry of entries) {
      if (entry.kind !== "lexicon" || kinds.indexOf(entry.lexicon.kind) < 0) continue;
      const { lexicon, strength } = entry;
      if (strength === "strong" || strength === "personal") open.add(lexicon);
      else (strength === "weak" ? weak : beside).add(lexicon);
    }
  }
  weak.forEach((lexicon) => {
    if (lexicon.when !== undefined || beside.has(lexicon)) open.add(lexicon);
  });
  return open;
}

/** The sentence at `offset`; of one that never ends, what stands around. */
function unitAt({ layout }: Page, offset: number): Range {
  const sentence = layout.sentenceAt(offset) ?? { start: offset, end: offset + 1 };
  const start = Math.max(sentence.start, offset - longestSentence);
  return { start, end: Math.max(offset + 1, Math.min(sentence.end, offset + longestSentence)) };
}

function isAsWritten(written: string, text: string): boolean {
  return text === text.toUpperCase() || text.replace(/\s+/g, " ") === written;
}

/** Of the terms of one sentence those that tell something there. */
function telling(page: Page, hits: readonly LexiconHit[]): LexiconHit[] {
  const told: LexiconHit[] = [];
  const [first] = hits;
  if (first === undefined) return told;
  const close = closeness(page, first.sentence);
  byLexicon(hits).forEach((terms) => {
    const idioms = terms.filter(({ strength }) => strength === "not");
    const left = terms.filter((one) => !idioms.some((idiom) => overlap(idiom, one)));
    const good = left.filter((hit) => tells(page, hit, left, close));
    told.push(...good.filter((hit, place) => !good.some((one, other) => isBetter(one, hit, other < place))));
  });
  return told.sort((one, other) => one.start - other.start);
}

function byLexicon(hits: readonly LexiconHit[]): Map<Lexicon, LexiconHit[]> {
  const map = new Map<Lexicon, LexiconHit[]>();
  for (const hit of hits) {
    const known = map.get(hit.lexicon);
    if (known) known.push(hit);
    else map.set(hit.lexicon, [hit]);
  }
  return map;
}

function tells(page: Page, hit: LexiconHit, beside: readonly LexiconHit[], close: Closeness): boolean {
  const { lexicon, strength } = hit;
  if (lexicon.kind !== "signal") {
    if (close === "nobody" || (close === "perhaps" && strength !== "strong")) return false;
    if ((lexicon.kind === "cue" || strength === "personal") && isOwnVoice(page.text, hit)) return false;
  }
  switch (strength) {
    case "strong":
    case "personal":
      return true;
    case "weak":
      return beside.some((one) => isCoTerm(one, hit)) || hasShape(page, hit);
    case "near":
    case "not":
      return false;
    default:
      return strength satisfies never;
  }
}

function isCoTerm(one: LexiconHit, weak: LexiconHit): boolean {
  return one.strength !== "weak" && !overlap(one, weak);
}

/** Of two terms of a lexicon in the same place the longer one is told, then the stronger, then the earlier. */
function isBetter(one: LexiconHit, hit: LexiconHit, earlier: boolean): boolean {
  if (one === hit || !overlap(one, hit)) return false;
  const longer = one.end - one.start - (hit.end - hit.start);
  if (longer !== 0) return longer > 0;
  return one.strength === hit.strength ? earlier : one.strength === "strong";
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
