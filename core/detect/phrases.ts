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

/** What a word may be, by its hash; another word may share it. */
export const PHRASE = 1;
/** The first word of a longer phrase. */
export const FIRST = 2;
/** The first letters of words that may end in any way. */
export const STEM = 4;
/** A whole label of a field; the last word of any; a word that may stand behind those. */
const LABEL = 8;
const LABEL_END = 16;
const BEHIND_LABEL = 32;

/**
 * Every phrase of the policy in one trie of folded words. What a word may be (`kinds`) stops nearly every word of
 * ordinary mail before the trie is asked; `pairs` are bits for the first two words of phrases, `labelPairs` for the
 * last two of labels.
 */
export interface PhraseIndex {
  readonly root: PhraseNode;
  readonly kinds: Uint8Array;
  readonly pairs: Int32Array;
  readonly labelPairs: Int32Array;
}

const node = (word: string): PhraseNode => ({ word, words: new Map(), stems: new Map(), entries: [] });

export function emptyIndex(): PhraseIndex {
  const bits = () => new Int32Array(1 << (BITS - 5));
  return { root: node(""), kinds: new Uint8Array(1 << BITS), pairs: bits(), labelPairs: bits() };
}

/** The same phrases; those that are added "copying" are in the copy only. */
export function copyOf({ root, kinds, pairs, labelPairs }: PhraseIndex): PhraseIndex {
  return { root: copyOfNode(root), kinds: kinds.slice(), pairs: pairs.slice(), labelPairs };
}

const copyOfNode = ({ word, words, stems, entries }: PhraseNode): PhraseNode => ({
  word,
  words: new Map(words),
  stems: new Map(stems),
  entries: entries.slice(),
});

/** The rolling hash of a word, one folded code further. */
export function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** All that a word of this hash may be, as bits. */
export function kindsOf({ kinds }: PhraseIndex, hash: number): number {
  return kinds[(hash ^ (hash >>> BITS)) & MASK] ?? 0;
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

function addKind({ kinds }: PhraseIndex, hash: number, kind: number): void {
  const at = (hash ^ (hash >>> BITS)) & MASK;
  kinds[at] = (kinds[at] ?? 0) | kind;
}

/** Marks a folded label of a field. */
export function addLabel(index: PhraseIndex, label: string): void {
  const words = label.split(" ");
  const last = hashOf(words[words.length - 1] ?? "");
  addKind(index, last, words.length === 1 ? LABEL | LABEL_END : LABEL_END);
  if (words.length > 1) mark(index.labelPairs, pairOf(hashOf(words[words.length - 2] ?? ""), last));
}

/** Marks a word that may stand behind a label without changing it. */
export function addBehindLabel(index: PhraseIndex, word: string): void {
  addKind(index, hashOf(word), BEHIND_LABEL);
}

/** True when a word, with the one before it, can end a label of a field; `kinds` and `beforeKinds` are theirs. */
export function canEndLabel(
  { labelPairs }: PhraseIndex,
  before: number,
  beforeKinds: number,
  hash: number,
  kinds: number,
): boolean {
  if ((kinds & LABEL) !== 0) return true;
  if ((kinds & LABEL_END) !== 0 && marked(labelPairs, pairOf(before, hash))) return true;
  return (kinds & BEHIND_LABEL) !== 0 && (beforeKinds & (LABEL_END | BEHIND_LABEL)) !== 0;
}

interface Step {
  readonly word: string;
  readonly stem: boolean;
}

/** Adds a phrase: words in any spelling, `*` after one for any ending, `,` on its own for a comma. */
export function addPhrase(
  index: PhraseIndex,
  phrase: string,
  entry: TermEntry,
  how: "in-place" | "copying" = "in-place",
): void {
  const steps = stepsOf(phrase);
  const [first, second] = steps.filter(({ word }) => word !== ",");
  if (first === undefined) return;
  const hash = hashOf(first.word);
  if (first.stem) addKind(index, hashOf(first.word.slice(0, STEM_LENGTH)), STEM);
  else if (second === undefined || second.stem) addKind(index, hash, PHRASE);
  else {
    addKind(index, hash, FIRST);
    mark(index.pairs, pairOf(hash, hashOf(second.word)));
  }
  let at = index.root;
  for (const { word, stem } of steps) at = child(stem ? at.stems : at.words, word, how);
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

function child(nodes: Map<number, PhraseNode>, word: string, how: "in-place" | "copying"): PhraseNode {
  const hash = hashOf(word);
  const known = nodes.get(hash);
  if (known?.word === word && how === "in-place") return known;
  // Two words of one hash: the policy's first wins, and the other would be lost.
  if (known && known.word !== word) throw new Error("two words of a phrase share a hash");
  const fresh = known ? copyOfNode(known) : node(word);
  nodes.set(hash, fresh);
  return fresh;
}

/** The step for a comma between two words. */
export const COMMA = hashOf(",");
