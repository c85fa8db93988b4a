import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Candidate, inOrder } from "./candidate.ts";
import { digestOf, type SampleRule } from "./declaration.ts";

/** SHA-256 of the declaration's digest and the value, 32 bytes each. */
export function seedOf(declaration: string, randomness: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(digestOf(declaration)), hexToBytes(randomness))));
}

/**
 * Who is looked at, in the order of `inOrder`:
 *
 * - what is always looked at is in;
 * - of each staff member's rest, `percent` of them, rounded up, and `atLeast` that many: the rest is put in order, by
 *   bundle, then by whether something stayed here, then by SHA-256(seed, id). From a start that SHA-256(seed, staff)
 *   names, every k-th is taken. So each has the same chance, and each bundle its share.
 */
export function drawSample(
  candidates: readonly Candidate[],
  rule: SampleRule,
  seed: string,
): readonly Candidate[] {
  const byStaff = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.causes.length > 0) continue;
    const own = byStaff.get(candidate.staff);
    if (own) own.push(candidate);
    else byStaff.set(candidate.staff, [candidate]);
  }
  const drawn = [...byStaff].flatMap(([staff, rest]) => drawFrom(rest, staff, rule, seed));
  const always = candidates.filter(({ causes }) => causes.length > 0);
  return [...always, ...drawn.map((one) => ({ ...one, causes: ["chance" as const] }))].sort(inOrder);
}

function drawFrom(rest: readonly Candidate[], staff: string, rule: SampleRule, seed: string): Candidate[] {
  const share = Math.ceil((rest.length * rule.percent) / 100);
  const count = BigInt(Math.min(rest.length, Math.max(rule.atLeast, share)));
  const ordered = rest
    .map((one) => ({ one, place: placeOf(one, seed) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const start = BigInt(`0x${rank(seed, utf8ToBytes(staff)).slice(0, 16)}`);
  const size = BigInt(rest.length);
  const whole = 1n << 64n;
  const taken: Candidate[] = [];
  // The place of the i-th: (start / 2^64 + i) · size / count, rounded down. Whole numbers, the same on every machine.
  for (let index = 0n; index < count; index += 1n) {
    const at = Number(((start + index * whole) * size) / (count * whole));
    taken.push(...ordered.slice(at, at + 1).map(({ one }) => one));
  }
  return taken;
}

const placeOf = ({ bundle, changed, id, device }: Candidate, seed: string) =>
  `${bundle ?? ""} ${changed ? 1 : 0} ${rank(seed, hexToBytes(id))} ${device}`;

const rank = (seed: string, id: Uint8Array) => bytesToHex(sha256(concatBytes(hexToBytes(seed), id)));
