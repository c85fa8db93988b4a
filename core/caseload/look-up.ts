import { type Bits, holds } from "./bits.ts";
import type { OpenCaseload } from "./caseload.ts";
import { contactsIn } from "./contacts-in.ts";
import type { Kind } from "./entries.ts";
import { hashAs, seedOf } from "./entry-hash.ts";
import { type Hash, hashOf, together } from "./hash.ts";
import { eachWord, type Word } from "./words-of.ts";

/** Words of a text that may be an entry of the filter: "Marisol Vega". */
export interface Hit {
  readonly kind: Kind;
  /** As written, with a comma on its own: "Vega , Marisol". */
  readonly phrase: string;
  /** Folded. */
  readonly words: readonly string[];
}

/** What is asked of a word and of several. */
const names: readonly Kind[] = ["whole", "given", "rare", "family"];
/** First names that are looked up in pairs; a longer text names no household. */
const mostInPairs = 200;

interface Known {
  readonly hash: Hash;
  readonly kinds: readonly Kind[];
  /** An entry of several words may begin here. */
  readonly begins: boolean;
}

/** Looks the words of texts up, each once. What it finds is perhaps in the caseload; what it doesn't is not. */
export function lookUp({ salt, bits, longest }: OpenCaseload, texts: readonly string[]): readonly Hit[] {
  const seed = seedOf(salt);
  const words = new Map<string, Known>();
  const hits = new Map<string, Hit>();
  const add = (hit: Hit) => hits.set(`${hit.kind} ${hit.phrase}`, hit);
  const knownOf = (word: string): Known => {
    const before = words.get(word);
    if (before !== undefined) return before;
    const hash = hashOf(word, seed);
    const found = names.filter((kind) => isIn(bits, hash, 1, kind));
    const begins = word.length === 1 || found.length > 0 || isIn(bits, hash, 1, "begins");
    const known = { hash, kinds: found, begins };
    words.set(word, known);
    return known;
  };
  for (const text of texts) {
    /** The last words, from each of which an entry may go on. */
    let open: Word[] = [];
    eachWord(text, (word) => {
      const { kinds: own } = knownOf(word.word);
      for (const kind of own) add({ kind, phrase: text.slice(word.start, word.end), words: [word.word] });
      open = open.concat(word).slice(-longest);
      for (let from = open.length - 2; from >= 0; from--) {
        const several = open.slice(from);
        const [first] = several;
        if (first === undefined || !knownOf(first.word).begins) continue;
        const sum = several.map((one) => knownOf(one.word).hash).reduce(together);
        const initials: readonly Kind[] = [
          ...(first.word.length === 1 ? (["first-initial"] as const) : []),
          ...(word.word.length === 1 ? (["last-initial"] as const) : []),
        ];
        for (const kind of names.concat(initials)) {
          if (isIn(bits, sum, several.length, kind))
            add({ kind, phrase: written(text, several), words: several.map((one) => one.word) });
        }
      }
    });
    for (const contact of contactsIn(text)) {
      if (isIn(bits, hashOf(contact, seed), 1, "contact"))
        add({ kind: "contact", phrase: contact, words: [contact] });
    }
  }
  pairsOf(Array.from(hits.values()), seed, bits).forEach(add);
  return Array.from(hits.values());
}

const isIn = (bits: Bits, words: Hash, count: number, kind: Kind) => holds(bits, hashAs(words, count, kind));

/** The words as a phrase of the index: a comma is a step of its own there. */
function written(text: string, words: readonly Word[]): string {
  let phrase = "";
  words.forEach(({ start, end }, place) => {
    const before = words[place - 1];
    const comma = before !== undefined && text.slice(before.end, start).indexOf(",") >= 0;
    phrase += `${place === 0 ? "" : comma ? " , " : " "}${text.slice(start, end)}`;
  });
  return phrase;
}

/** Two first names that stand in one household. */
function pairsOf(hits: readonly Hit[], seed: Hash, bits: Bits): readonly Hit[] {
  const given = hits.filter(({ kind }) => kind === "given").slice(0, mostInPairs);
  const hashes = given.map(({ words }) => words.map((word) => hashOf(word, seed)).reduce(together));
  const pairs: Hit[] = [];
  given.forEach((one, at) => {
    for (let next = at + 1; next < given.length; next++) {
      const [hash, with_, other] = [hashes[at], hashes[next], given[next]];
      if (hash === undefined || with_ === undefined || other === undefined) continue;
      const words = one.words.concat(other.words);
      if (isIn(bits, together(hash, with_), words.length, "pair"))
        pairs.push({ kind: "pair", phrase: `${one.phrase} , ${other.phrase}`, words });
    }
  });
  return pairs;
}
