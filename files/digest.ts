// The class itself, for the event runtime of classic Outlook: see `core/message/digest.ts`.
import { _SHA256 as Sha256 } from "@noble/hashes/sha2.js";
import { hex } from "../core/message/digest.ts";
import { utf8 } from "../core/message/utf8.ts";

/** SHA-256 of a file's bytes, in hexadecimal. */
export const fileDigest = (bytes: Uint8Array): string => hex(new Sha256().update(bytes).digest());

export const textDigest = (text: string): string => fileDigest(utf8(text));
