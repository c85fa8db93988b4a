import { bytesToHex } from "@noble/hashes/utils.js";
import type { Language } from "../say.ts";
import type { Instant } from "../time.ts";
import type { Stamp } from "./send.ts";

/** How many random bytes a stamp takes: 8 for the reference, 32 for the salt. */
export const stampBytes = 40;

/** No letter or digit that somebody could take for another: no 0, O, 1 or I. */
const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

export function stampOf(random: Uint8Array, now: Instant, language: Language): Stamp {
  const picked = Array.from(random.slice(0, 8), (byte) => letters.charAt(byte % letters.length)).join("");
  return {
    now,
    reference: `${picked.slice(0, 4)}-${picked.slice(4)}`,
    salt: bytesToHex(random.slice(8, stampBytes)),
    language,
  };
}
