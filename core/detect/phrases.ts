import type { TermEntry } from "./detector.ts";
import { fold } from "./fold.ts";

/** A step of a phrase: which words may follow, whole or by their beginning, and what ends here. */
export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  readonly stems: Map<string, PhraseNode>;
  readonly entries: TermEntry[];
}

const BITS = 17;
const MASK = (1 << BITS) - 1;
/** A stem is looked for as soon as a word is this long. */
export const STEM_LENGTH = 4;

/**
 * Every phrase of the policy in one trie of folded words. A bit set over hashes stops nearly every word of ordinary
 * mail before the trie is asked: `words` holds the phrases of one word, `pairs` the first two words of longer ones,
 * `stems` the first letters of words that may end in any way.
 */
export interface PhraseIndex {
  readonly root: PhraseNode;
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly stems: Int32Array;
}

const node = (): PhraseNode => ({ words: new Map(), stems: new Map(), entries: [] });

export function emptyIndex(): PhraseIndex {
  const bits = () => new Int32Array(1 << (BITS - 5));
  return { root: node(), words: bits(), pairs: bits(), stems: bits() };
}

/** The rolling hash of a word, one folded code further. */
export function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

export function marked(bits: Int32Array, hash: number): boolean {
  const at = (hash ^ (hash >>> BITS)) & MASK;
  return (((bits[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
}

/** The hash of two words that follow each other. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

function mark(bits: Int32Array, hash: number): void {
  const at = (hash ^ (hash >>> BITS)) & MASK;
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

interface Step {
  readonly word: string;
  readonly stem: boolean;
}

/** Adds a phrase: words in any spelling, `*` after one for any ending, `,` on its own for a comma. */
export function addPhrase(index: PhraseIndex, phrase: string, entry: TermEntry): void {
  const steps = stepsOf(phrase);
  const [first, second] = steps.filter(({ word }) => word !== ",");
  if (first === undefined) return;
  if (first.stem) mark(index.stems, hashOf(first.word.slice(0, STEM_LENGTH)));
  else if (second === undefined || second.stem) mark(index.words, hashOf(first.word));
  else mark(index.pairs, pairOf(hashOf(first.word), hashOf(second.word)));
  let at = index.root;
  for (const { word, stem } of steps) at = child(stem ? at.stems : at.words, word);
  at.entries.push(entry);
}

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  for (const piece of phrase.split(/\s+/)) {
    if (piece === ",") steps.push({ word: ",", stem: false });
    const words = fold(piece).split(" ");
    words.forEach((word, place) => {
      const last = place === words.length - 1;
      if (word !== "") steps.push({ word, stem: last && piece.charAt(piece.length - 1) === "*" });
    });
  }
  return steps;
}

function child(nodes: Map<string, PhraseNode>, word: string): PhraseNode {
  const known = nodes.get(word);
  if (known) return known;
  const fresh = node();
  nodes.set(word, fresh);
  return fresh;
}
