import { textBehind } from "../message/index.ts";
import type { NumberRun, TermEntry, TermHit } from "./detector.ts";
import { foldTable, GAP, SKIP } from "./fold.ts";
import {
  COMMA,
  canEndLabel,
  FIRST,
  kindsOf,
  marked,
  PHRASE,
  type PhraseIndex,
  type PhraseNode,
  pairOf,
  SHORT_STEM,
  STEM,
  STEM_LENGTH,
  step,
} from "./phrases.ts";

export interface Scan {
  readonly terms: TermHit[];
  readonly numbers: NumberRun[];
  readonly ats: number[];
  /** Ends of words that end a label of a field, with a colon behind them or a second cell's end in their line. */
  readonly marks: number[];
}

/** Characters that may stand between the digits of one number, at most three together: "(415) 555 - 0141"; a line may end behind a hyphen. */
const digitGap =
  /^(?:[ _\u00a0\u2000-\u200a\u202f\-\u2010-\u2015\u2212./()\u00ad\u200b-\u200d\u2060\ufeff]{1,3}|-\r?\n)$/;
/** Characters that may stand between the words of one phrase; a line break may be quoted ("\n> "). */
const wordGap = /^(?:[ \u00a0]|[-\u2010-\u2012'\u2018\u2019.&/+"()]|\r?\n(?:> ?)*){0,4}$/;
const longestGap = 6;
const NINE = 57;
/** A label's colon stands at most this far behind its last word: "SSN # (home) *:". */
export const labelReach = 4;
const toColon = /^[ #)*]{1,3}[:=-]/;
const NEWLINE = 10;
const AT = 64;
const longestWord = 48;

/** One pass over the text: every phrase of the index, every number, every "@", every end of a possible label. */
export function scan(text: string, index: PhraseIndex): Scan {
  const found: Scan = { terms: [], numbers: [], ats: [], marks: [] };
  const { root, pairs } = index;
  const length = text.length;
  let beforeStart = 0;
  let beforeEnd = 0;
  let beforeHash = 0;
  let beforeKinds = 0;
  let beforeSeen = true;
  let cells = 0;
  let run = { start: -1, end: 0, digits: 0 };
  for (let at = 0; at < length; at++) {
    const raw = text.charCodeAt(at);
    let code = foldTable[raw] ?? GAP;
    if (code <= SKIP) {
      if (raw === NEWLINE) cells = 0;
      else if (raw === AT) found.ats.push(at);
      continue;
    }
    const start = at;
    let hash = 0;
    let letters = 0;
    let stem = false;
    do {
      if (code > SKIP) {
        hash = step(hash, code);
        letters++;
        if (letters === STEM_LENGTH || letters === SHORT_STEM) {
          if ((kindsOf(index, hash) & STEM) !== 0) stem = true;
        }
        if (code <= NINE) {
          const gap = at - run.end;
          if (run.start < 0 || (gap > 0 && (gap > 3 || !digitGap.test(text.slice(run.end, at))))) {
            if (run.start >= 0) found.numbers.push(run);
            run = { start: at, end: at, digits: 0 };
          }
          run.digits++;
          run.end = at + 1;
        }
      }
      at++;
      code = at < length ? (foldTable[text.charCodeAt(at)] ?? GAP) : GAP;
    } while (code !== GAP);
    const kinds = kindsOf(index, hash);
    // A phrase that starts with the word before is found here, so that hits stay in order.
    if (!beforeSeen && (beforeKinds & FIRST) !== 0 && marked(pairs, pairOf(beforeHash, hash))) {
      match(text, beforeStart, beforeEnd, beforeHash, root, false, beforeStart, found.terms);
    }
    beforeSeen = stem || (kinds & PHRASE) !== 0;
    if (beforeSeen) match(text, start, at, hash, root, stem, start, found.terms);
    if (
      canEndLabel(index, beforeHash, beforeKinds, hash, kinds) &&
      (endsLabel(text, at) || (endsCell(text, at) && ++cells === 2))
    ) {
      found.marks.push(at);
    }
    beforeKinds = kinds;
    beforeStart = start;
    beforeEnd = at;
    beforeHash = hash;
    at--;
  }
  if (run.start >= 0) found.numbers.push(run);
  return found;
}

/** A colon or an equals sign, perhaps behind a space, a bracket or a number sign; or the end of a form's cell. */
function endsLabel(text: string, at: number): boolean {
  const behind = text.charCodeAt(at);
  if (behind === 58 || behind === 61 || behind === 9 || behind === 0xff1a) return true;
  const between = behind === 32 || behind === 35 || behind === 41 || behind === 42;
  return between && toColon.test(textBehind(text, at, labelReach));
}

/** A comma, semicolon, bar, quote, line end or wide gap: a header has two of them behind its labels. */
function endsCell(text: string, at: number): boolean {
  const behind = text.charCodeAt(at);
  if (behind === 32) return text.charCodeAt(at + 1) === 32 || text.charCodeAt(at + 1) === 124;
  return (
    behind === 44 ||
    behind === 59 ||
    behind === 124 ||
    behind === 34 ||
    behind === 10 ||
    behind === 13 ||
    behind === 35
  );
}

/** Follows the phrases that go on with the word at `start`, or with its `stem`; each that ends is a hit from `from` on. */
function match(
  text: string,
  start: number,
  end: number,
  hash: number,
  at: PhraseNode,
  stem: boolean,
  from: number,
  hits: TermHit[],
): void {
  if (end - start > longestWord) return;
  const whole = at.words.get(hash);
  if (!stem) {
    if (whole && isWord(text, start, end, whole.word)) arrive(text, end, whole, whole.entries, from, hits);
    return;
  }
  const nodes = whole && isWord(text, start, end, whole.word) ? [whole] : [];
  let begun = 0;
  for (let place = start; place < end; place++) {
    const code = foldTable[text.charCodeAt(place)] ?? GAP;
    if (code <= SKIP) continue;
    begun = step(begun, code);
    const begins = at.stems.get(begun);
    if (begins && isWord(text, start, place + 1, begins.word)) nodes.push(begins);
  }
  const [first] = nodes;
  if (first === undefined) return;
  const entries = nodes.reduce<readonly TermEntry[]>((all, node) => all.concat(node.entries), []);
  arrive(text, end, first, entries, from, hits);
  for (const node of nodes.slice(1)) arrive(text, end, node, [], from, hits);
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let place = start; place < end; place++) {
    const code = foldTable[text.charCodeAt(place)] ?? GAP;
    if (code > SKIP && code !== word.charCodeAt(at++)) return false;
  }
  return at === word.length;
}

/** The phrases that end here are one hit; those that go on are followed. */
function arrive(
  text: string,
  end: number,
  node: PhraseNode,
  entries: readonly TermEntry[],
  from: number,
  hits: TermHit[],
): void {
  if (entries.length > 0) hits.push({ start: from, end, entries });
  if (node.words.size > 0 || node.stems.size > 0) follow(text, end, node, from, hits);
}

function follow(text: string, end: number, node: PhraseNode, from: number, hits: TermHit[]): void {
  let start = end;
  let comma = false;
  let plain = true;
  const limit = Math.min(text.length, end + longestGap);
  while (start < limit && isGap(text, start)) {
    const code = text.charCodeAt(start++);
    if (code === 44) comma = true;
    else if (code !== 32) plain = false;
  }
  if (start === text.length || isGap(text, start)) return;
  if (!plain && !wordGap.test(text.slice(end, start).replace(",", ""))) return;
  const next = comma ? node.words.get(COMMA) : node;
  if (next === undefined) return;
  let hash = 0;
  let stop = start;
  for (; stop < text.length && stop - start <= longestWord; stop++) {
    const code = foldTable[text.charCodeAt(stop)] ?? GAP;
    if (code === GAP) break;
    if (code > SKIP) hash = step(hash, code);
  }
  match(text, start, stop, hash, next, next.stems.size > 0, from, hits);
}

function isGap(text: string, at: number): boolean {
  return (foldTable[text.charCodeAt(at)] ?? GAP) === GAP;
}
