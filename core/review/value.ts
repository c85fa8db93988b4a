import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { randomnessOf } from "./beacon.ts";
import type { Source } from "./declaration.ts";

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * A round as drand answers it; `previous_signature` and whatever else it says is not needed:
 *
 *     {"round":123,"randomness":"4fd9…","signature":"b75c…"}
 *
 * What somebody typed lacks the signature. Newer answers lack the randomness, which is the signature's hash.
 */
const round = z.object({
  round: z.int().check(z.positive()),
  randomness: z.optional(hex64),
  signature: z.optional(z.string().check(z.regex(/^([0-9a-f]{2}){48,96}$/))),
});

/** Throws of a six-sided die, in order: 25 of them are as many ways as 64 bits. */
const dice = z.strictObject({
  dice: z.array(z.int().check(z.minimum(1), z.maximum(6))).check(z.minLength(25)),
});

/** The value that nobody controlled. */
export interface DrawnValue {
  /** 64 hexadecimal digits. */
  readonly randomness: string;
  /**
   * `signature`: it is the hash of a signature, which anybody can check against the beacon's key. `typed`: compare it
   * with the beacon. `witnessed`: dice, which nobody can check afterwards.
   */
  readonly proof: "signature" | "typed" | "witnessed";
}

export type ValueProblem =
  | { readonly kind: "not-a-value" }
  /** The declaration fixed another way to draw. */
  | { readonly kind: "other-source" }
  | { readonly kind: "other-round"; readonly round: number; readonly declared: number }
  /** The value is not the hash of its own signature. */
  | { readonly kind: "not-its-hash" };

/** Reads a value's file against what the declaration fixed. */
export function readValue(text: string, source: Source): DrawnValue | ValueProblem {
  const json = jsonOf(text);
  const thrown = dice.safeParse(json);
  const told = round.safeParse(json);
  if (source.kind === "dice") {
    if (!thrown.success) return { kind: told.success ? "other-source" : "not-a-value" };
    return { randomness: bytesToHex(sha256(utf8ToBytes(thrown.data.dice.join("")))), proof: "witnessed" };
  }
  if (!told.success) return { kind: thrown.success ? "other-source" : "not-a-value" };
  const { round: number, randomness, signature } = told.data;
  if (number !== source.round) return { kind: "other-round", round: number, declared: source.round };
  if (signature === undefined)
    return randomness === undefined ? { kind: "not-a-value" } : { randomness, proof: "typed" };
  const hash = randomnessOf(signature);
  if (randomness !== undefined && randomness !== hash) return { kind: "not-its-hash" };
  return { randomness: hash, proof: "signature" };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
