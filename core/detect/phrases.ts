import type { TermEntry } from "./detector.ts";
import { fold } from "./fold.ts";

/**
 * A step of a phrase: which words may follow, whole or by their beginning, and what ends here. Steps are kept by the
 * hash of their word; `word` proves that it is the one.
 */
export interface PhraseNode {
  readonly word: string;
  readonly words: Map<number, PhraseNode>;
  readonly stems: Map<number, PhraseNode>;
  readonly entries: TermEntry[];
}

const BITS = 17;
const MASK = (1 << BITS) - 1;
/** A stem is looked for when a word is this long; one of three letters is the shortest. */
export const STEM_LENGTH = 4;
export const SHORT_STEM = 3;

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
  /** Labels: of one word; the last two words of longer ones; the last of any; words that may stand behind those. */
  readonly labels: LabelBits;
}
interface LabelBits {
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly last: Int32Array;
  readonly behind: Int32Array;
}

const node = (word: string): PhraseNode => ({ word, words: new Map(), stems: new Map(), entries: [] });

export function emptyIndex(): PhraseIndex {
  const bits = () => new Int32Array(1 << (BITS - 5));
  return {
    root: node(""),
    words: bits(),
    pairs: bits(),
    stems: bits(),
    labels: { words: bits(), pairs: bits(), last: bits(), behind: bits() },
  };
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

/** Marks a folded label of a field. */
export function addLabel({ labels }: PhraseIndex, label: string): void {
  const words = label.split(" ");
  const last = hashOf(words[words.length - 1] ?? "");
  mark(labels.last, last);
  if (words.length === 1) mark(labels.words, last);
  else mark(labels.pairs, pairOf(hashOf(words[words.length - 2] ?? ""), last));
}

/** Marks a word that may stand behind a label without changing it. */
export function addBehindLabel({ labels }: PhraseIndex, word: string): void {
  mark(labels.behind, hashOf(word));
}

/** True when a word, with the one before it, can end a label of a field. */
export function canEndLabel({ labels }: PhraseIndex, before: number, hash: number): boolean {
  if (marked(labels.words, hash)) return true;
  if (marked(labels.last, hash) && marked(labels.pairs, pairOf(before, hash))) return true;
  return marked(labels.behind, hash) && (marked(labels.last, before) || marked(labels.behind, before));
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

function child(nodes: Map<number, PhraseNode>, word: string): PhraseNode {
  const hash = hashOf(word);
  const known = nodes.get(hash);
  if (known?.word === word) return known;
  // Two words of one hash: the policy's first wins, and the other would be lost.
  if (known) throw new Error("two words of a phrase share a hash");
  const fresh = node(word);
  nodes.set(hash, fresh);
  return fresh;
}

/** The step for a comma between two words. */
export const COMMA = hashOf(",");
