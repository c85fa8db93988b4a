import type { Hash } from "./hash.ts";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Bits that one digit holds. */
const held = 6;

/**
 * Where an entry's bit of one turn lies: double hashing (Kirsch and Mitzenmacher 2006). The square keeps two entries
 * with the same two remainders apart.
 */
const placeOf = ([one, other]: Hash, turn: number, size: number): number =>
  ((one + Math.imul(turn, other | 1) + Math.imul(turn, turn)) >>> 0) % size;

/** A set of hashes that may take a stranger for one of its own, never the other way round (Bloom 1970). */
export interface Bits {
  readonly size: number;
  readonly hashes: number;
  /** One bit a place. */
  readonly set: Uint8Array;
}

export function emptyBits(size: number, hashes: number): Bits {
  return { size, hashes, set: new Uint8Array(size) };
}

export function put(bits: Bits, hash: Hash): void {
  for (let turn = 0; turn < bits.hashes; turn++) bits.set[placeOf(hash, turn, bits.size)] = 1;
}

export function holds({ size, hashes, set }: Bits, hash: Hash): boolean {
  for (let turn = 0; turn < hashes; turn++) if (set[placeOf(hash, turn, size)] !== 1) return false;
  return true;
}

/** Six bits a digit, of base64url's alphabet (RFC 4648, section 5): a runtime without `btoa` reads it. */
export function bitsText({ set, size }: Bits): string {
  let text = "";
  for (let at = 0; at < size; at += held) {
    let value = 0;
    for (let bit = 0; bit < held; bit++) value = value * 2 + (set[at + bit] ?? 0);
    text += digits.charAt(value);
  }
  return text;
}

/** Null where the text is none of `bitsText`. */
export function readBits(text: string, hashes: number): Bits | null {
  const bits = emptyBits(text.length * held, hashes);
  for (let at = 0; at < text.length; at++) {
    const value = digits.indexOf(text.charAt(at));
    if (value < 0) return null;
    for (let bit = 0; bit < held; bit++) bits.set[at * held + bit] = (value >> (held - 1 - bit)) & 1;
  }
  return bits;
}
