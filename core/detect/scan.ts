import type { NumberRun, TermEntry, TermHit } from "./detector.ts";
import { foldTable, foldWord, GAP, SKIP } from "./fold.ts";
import { marked, pairOf, type PhraseIndex, type PhraseNode, STEM_LENGTH, step } from "./phrases.ts";

export interface Scan {
  readonly terms: TermHit[];
  readonly numbers: NumberRun[];
  readonly ats: number[];
}

/** Characters that may stand between the digits of one number, at most three together: "(415) 555 - 0141". */
const digitGap = /^[ \u00a0\-\u2010-\u2015./()]{1,3}$/;
/** Characters that may stand between the words of one phrase; a line break may be quoted ("\n> "). */
const wordGap = /^(?:[ \u00a0]|[-\u2010-\u2012'\u2018\u2019.&/+"()]|\r?\n(?:> ?)*){0,4}$/;
const longestGap = 6;
const NINE = 57;
const AT = 64;
const longestWord = 48;

/** One pass over the text: every phrase of the index, every number, every "@". */
export function scan(text: string, index: PhraseIndex): Scan {
  const found: Scan = { terms: [], numbers: [], ats: [] };
  const { words, pairs, stems } = index;
  let length = 0;
  let start = 0;
  let hash = 0;
  let stem = false;
  let beforeStart = 0;
  let beforeEnd = 0;
  let beforeHash = 0;
  let beforeSeen = true;
  let run = { start: -1, end: 0, digits: 0 };
  for (let at = 0; at <= text.length; at++) {
    const raw = at < text.length ? text.charCodeAt(at) : 0;
    const code = foldTable[raw] ?? GAP;
    if (code > SKIP) {
      if (length === 0) start = at;
      hash = step(hash, code);
      if (++length <= STEM_LENGTH && marked(stems, hash)) stem = true;
      if (code <= NINE) {
        if (run.end !== at && !digitGap.test(text.slice(run.end, Math.min(at, run.end + 4)))) {
          if (run.start >= 0) found.numbers.push(run);
          run = { start: at, end: at, digits: 0 };
        }
        run.digits++;
        run.end = at + 1;
      }
    } else if (code === GAP) {
      if (length > 0) {
        // A phrase that starts with the word before is found here, so that hits stay in order.
        if (!beforeSeen && marked(pairs, pairOf(beforeHash, hash))) {
          match(text, beforeStart, beforeEnd, index.root, beforeStart, found.terms);
        }
        beforeSeen = stem || marked(words, hash);
        if (beforeSeen) match(text, start, at, index.root, start, found.terms);
        beforeStart = start;
        beforeEnd = at;
        beforeHash = hash;
        length = 0;
        hash = 0;
        stem = false;
      }
      if (raw === AT) found.ats.push(at);
    }
  }
  if (run.start >= 0) found.numbers.push(run);
  return found;
}

/** Follows the phrases that go on with the word at `start`; each that ends is a hit from `from` on. */
function match(
  text: string,
  start: number,
  end: number,
  at: PhraseNode,
  from: number,
  hits: TermHit[],
): void {
  if (end - start > longestWord) return;
  const word = foldWord(text, start, end);
  const whole = at.words.get(word);
  if (at.stems.size === 0) {
    if (whole) arrive(text, end, [whole], from, hits);
    return;
  }
  const nodes = whole ? [whole] : [];
  for (let length = 1; length <= word.length; length++) {
    const node = at.stems.get(word.slice(0, length));
    if (node) nodes.push(node);
  }
  arrive(text, end, nodes, from, hits);
}

/** The phrases that end here are one hit; those that go on are followed. */
function arrive(text: string, end: number, nodes: readonly PhraseNode[], from: number, hits: TermHit[]): void {
  const [first] = nodes;
  if (first === undefined) return;
  const entries = nodes.length === 1 ? first.entries : nodes.reduce<TermEntry[]>((all, node) => all.concat(node.entries), []);
  if (entries.length > 0) hits.push({ start: from, end, entries });
  for (const node of nodes) if (node.words.size > 0 || node.stems.size > 0) follow(text, end, node, from, hits);
}

function follow(text: string, end: number, node: PhraseNode, from: number, hits: TermHit[]): void {
  let start = end;
  const limit = Math.min(text.length, end + longestGap);
  while (start < limit && isGap(text, start)) start++;
  if (start === text.length || isGap(text, start)) return;
  let gap = text.slice(end, start);
  let next: PhraseNode | undefined = node;
  if (gap.indexOf(",") >= 0) {
    next = node.words.get(",");
    gap = gap.replace(",", "");
  }
  if (!next || !wordGap.test(gap)) return;
  let stop = start;
  while (stop < text.length && !isGap(text, stop) && stop - start <= longestWord) stop++;
  match(text, start, stop, next, from, hits);
}

function isGap(text: string, at: number): boolean {
  return (foldTable[text.charCodeAt(at)] ?? GAP) === GAP;
}
