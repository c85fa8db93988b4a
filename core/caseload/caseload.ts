import { type Instant, isInstant, millisOf } from "../time.ts";
import { type Bits, readBits } from "./bits.ts";

/**
 * The names and numbers of whom a sender serves, as a salted filter for the sender's own mailbox:
 *
 *     {
 *       "format": 1, "sender": "dana.whitfield@harborbridge.example", "version": "7",
 *       "made": "2026-11-20T16:55:00-08:00", "complete": true,
 *       "salt": "9f2c…", "hashes": 16, "entries": 3012, "longest": 4, "bits": "AAgB…"
 *     }
 *
 * A hash of a name is a name (34 USC 12291(b)(2)), and whoever holds filter and salt can try names, whatever the
 * hash is: what protects them is where it lies, and who is never in it (make-caseload.ts).
 */
export interface Caseload {
  readonly format: 1;
  /** Whose caseload it is, as an address in small letters. */
  readonly sender: string;
  /** Of the policy that it was made from. */
  readonly version: string;
  readonly made: Instant;
  /** False where somebody whom the sender serves can't be in it: then it holds nobody, and can let nothing go. */
  readonly complete: boolean;
  readonly salt: string;
  readonly hashes: number;
  readonly entries: number;
  /** Words of the longest entry. */
  readonly longest: number;
  readonly bits: string;
}

/** Why a caseload can let nothing go. */
export const caseloadFaults = [
  "no-caseload",
  "other-caseload",
  "old-caseload",
  "incomplete-caseload",
] as const;
export type CaseloadFault = (typeof caseloadFaults)[number];

/** A new person is in the filter at the latest when the pane was opened again within this time. */
const longestLife = 7 * 24 * 3600 * 1000;

export interface OpenCaseload {
  readonly salt: string;
  readonly longest: number;
  readonly bits: Bits;
}

/** Reads what a mailbox kept. Whatever is not wholly a caseload is none. */
function readCaseload(kept: unknown): Caseload | null {
  const given = Object(kept) as Partial<Caseload>;
  const { format, sender, version, made, complete, salt, hashes, longest, bits } = given;
  const texts = [sender, version, made, salt, bits].every((one) => typeof one === "string" && one !== "");
  const isCount = (count: unknown) => typeof count === "number" && count >= 1 && count <= 64;
  const whole = format === 1 && texts && isCount(hashes) && isCount(longest) && typeof complete === "boolean";
  return whole && isInstant(made ?? "") ? (given as Caseload) : null;
}

/** The sender's filter, if it is theirs, of this policy, of this week, and holds everybody. */
export function openCaseload(
  kept: unknown,
  { sender, version, now }: Pick<Caseload, "sender" | "version"> & { readonly now: Instant },
): OpenCaseload | CaseloadFault {
  const caseload = readCaseload(kept);
  if (caseload === null) return "no-caseload";
  if (caseload.sender !== sender || caseload.version !== version) return "other-caseload";
  const age = Math.abs(millisOf(now) - millisOf(caseload.made));
  if (!(age <= longestLife)) return "old-caseload";
  if (!caseload.complete) return "incomplete-caseload";
  const bits = readBits(caseload.bits, caseload.hashes);
  return bits === null ? "no-caseload" : { salt: caseload.salt, longest: caseload.longest, bits };
}
