// The class itself, for the bare event runtime: see `core/message/digest.ts`.
import { _SHA256 as Sha256 } from "@noble/hashes/sha2.js";
import { hex } from "../../core/message/digest.ts";
import { utf8 } from "../../core/message/utf8.ts";

/** SHA-256 in hexadecimal. */
export const bytesDigest = (bytes: Uint8Array): string => hex(new Sha256().update(bytes).digest());

export const textDigest = (text: string) => bytesDigest(utf8(text));
