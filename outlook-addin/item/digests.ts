// The class itself, for the bare event runtime: see `core/message/digest.ts`.
import { _SHA256 as Sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "../../core/message/utf8.ts";

/** SHA-256 in hexadecimal. */
export function bytesDigest(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of new Sha256().update(bytes).digest()) digits += (byte + 256).toString(16).slice(1);
  return digits;
}

export const textDigest = (text: string) => bytesDigest(utf8(text));
