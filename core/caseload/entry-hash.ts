import { type Entry, type Kind, kinds } from "./entries.ts";
import { asKind, type Hash, hashOf, together } from "./hash.ts";

/** What a salt begins every hash with. */
export const seedOf = (salt: string): Hash => hashOf(salt, [0x811c9dc5, 0x2545f491]);

const noWords: Hash = [0, 0];

/** The hash of `count` words together, as an entry of this kind. */
export const hashAs = (words: Hash, count: number, kind: Kind): Hash =>
  asKind(words, count, kinds.indexOf(kind));

export function hashOfEntry({ kind, words }: Entry, seed: Hash): Hash {
  const all = words.reduce((sum, word) => together(sum, hashOf(word, seed)), noWords);
  return hashAs(all, words.length, kind);
}
