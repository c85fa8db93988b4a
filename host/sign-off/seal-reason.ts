import { hexToBytes } from "@noble/hashes/utils.js";
import { type Sealed, seal, unseal } from "../store/seal.ts";
import { fromBase64, toBase64 } from "./base64.ts";

const { subtle } = crypto;
const keyOf = (secret: string) =>
  subtle.importKey("raw", new Uint8Array(hexToBytes(secret)), "AES-GCM", false, ["encrypt", "decrypt"]);
const ivLength = 12;

/**
 * What a supervisor wrote, for the answer: base64 of a random start value and AES-GCM with the secret of
 * seal-request.ts. Null where nothing was written.
 */
export async function sealReason(reason: string, secret: string): Promise<string | null> {
  if (reason.trim() === "") return null;
  const { iv, bytes } = await seal(reason.trim(), await keyOf(secret), crypto);
  return toBase64(new Uint8Array([...iv, ...bytes]));
}

/** Null for what does not open: an answer counts by its signature, and its reason is only told. */
export async function openReason(sealed: string | null, secret: string): Promise<string | null> {
  if (sealed === null) return null;
  try {
    const all = fromBase64(sealed);
    const parts: Sealed = { iv: all.slice(0, ivLength), bytes: all.slice(ivLength) };
    const reason = await unseal(parts, await keyOf(secret), subtle);
    return typeof reason === "string" ? reason : null;
  } catch {
    return null;
  }
}
