import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { type Instant, millisOf } from "../time.ts";

/**
 * A public randomness beacon: a group of organisations that signs the number of each round together, so that nobody
 * knows or chooses a value before its time. The one used here is drand's `quicknet`
 * (https://api.drand.sh/52db…e971/info); another is one more constant.
 */
export const quicknet = {
  chain: "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
  /** Round 1, in seconds since 1970. */
  genesis: 1_692_803_367,
  /** Seconds between rounds. */
  period: 3,
} as const;

/** The first round that is not before an instant. */
export function roundAfter(instant: Instant): number {
  const seconds = millisOf(instant) / 1000 - quicknet.genesis;
  return Math.max(1, Math.ceil(seconds / quicknet.period) + 1);
}

/** When a round's value becomes known, in milliseconds since 1970: genesis + (round − 1) · period. */
export function timeOfRound(round: number): number {
  return (quicknet.genesis + (round - 1) * quicknet.period) * 1000;
}

/** Where anybody reads a round's value. */
export const addressOfRound = (round: number): string =>
  `https://api.drand.sh/${quicknet.chain}/public/${round}`;

/** A beacon's value is the hash of its signature. Whether the group signed is for an outsider to check: we do not. */
export const randomnessOf = (signature: string): string => bytesToHex(sha256(hexToBytes(signature)));
