/** Two numbers of 32 bits that stand for a word or for what several words make. */
export type Hash = readonly [number, number];

/** MurmurHash3's last step: every bit of the answer hangs on every bit given. */
function mix(given: number): number {
  let bits = given ^ (given >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

/** The hash of a text, begun with what `seed` says. */
export function hashOf(text: string, [one, other]: Hash): Hash {
  let a = one;
  let b = other;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b, 31) + code * 0x9e37 + (b >>> 15);
  }
  return [mix(a ^ text.length), mix(b ^ Math.imul(text.length, 0x9e3779b1))];
}

/** The same for the same words in whatever order: "Marisol Vega" and "Vega, Marisol" are one name. */
export const together = (one: Hash, other: Hash): Hash => [(one[0] + other[0]) | 0, (one[1] + other[1]) | 0];

/** The hash of several words as an entry of a kind. */
export const asKind = (words: Hash, count: number, kind: number): Hash => [
  mix(words[0] ^ Math.imul(kind + 1, 0x9e3779b1)),
  mix(words[1] + Math.imul(count * 16 + kind, 0x85ebca6b)),
];
