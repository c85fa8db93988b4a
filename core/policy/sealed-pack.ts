import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical } from "../canonical.ts";
import { codeSecret, type EnrolmentCode } from "./enrolment-code.ts";
import type { Pack } from "./pack.ts";

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));

/**
 * A pack that only those with the enrolment code can read, so that it may lie on a web server:
 *
 *     {
 *       "format": 1,
 *       "salt": "5f0c…",          16 random bytes
 *       "iv": "a81d…",            12 random bytes
 *       "code": "c3e1…",          8 bytes that tell the right code from another, and nothing else of it
 *       "sealed": "91b7…"         the pack's JSON in AES-256-GCM (NIST SP 800-38D), tag included
 *     }
 *
 * Key and `code` come from the code's 128 random bits by HKDF-SHA-256 (RFC 5869) with `salt`; as nobody can guess
 * those, no slower derivation is needed. All but `sealed` is authenticated with it.
 */
const sealedPack = z.strictObject({
  format: z.literal(1),
  salt: hex(16),
  iv: hex(12),
  code: hex(8),
  sealed: z.string().check(z.regex(/^([0-9a-f]{2}){16,}$/)),
});
export type SealedPack = z.infer<typeof sealedPack>;
type Header = Omit<SealedPack, "sealed">;

export async function sealPack(
  pack: Pack,
  code: EnrolmentCode,
  {
    subtle,
    randomBytes,
  }: { readonly subtle: SubtleCrypto; readonly randomBytes: (length: number) => Uint8Array },
): Promise<SealedPack> {
  const salt = bytesToHex(randomBytes(16));
  const { key, proof } = await derive(code, salt, subtle);
  const header: Header = { format: 1, salt, iv: bytesToHex(randomBytes(12)), code: proof };
  const plain = new TextEncoder().encode(JSON.stringify(pack));
  const sealed = await subtle.encrypt(gcm(header), key, plain);
  return { ...header, sealed: bytesToHex(new Uint8Array(sealed)) };
}

/** `damaged`: the code is right, and the rest is not what was sealed. */
export type SealRefusal = "not-a-pack" | "newer" | "wrong-code" | "damaged";
export type Unsealed =
  /** `pack` is still to be verified and read: see `readPack`. */
  | { readonly kind: "unsealed"; readonly pack: unknown }
  | { readonly kind: "refused"; readonly why: SealRefusal };

export async function unsealPack(
  json: unknown,
  code: EnrolmentCode,
  { subtle }: { readonly subtle: SubtleCrypto },
): Promise<Unsealed> {
  const refuse = (why: SealRefusal): Unsealed => ({ kind: "refused", why });
  const given = z.safeParse(sealedPack, json);
  if (!given.success) {
    const format: unknown = Object(json).format;
    return refuse(typeof format === "number" && format > 1 ? "newer" : "not-a-pack");
  }
  const { sealed, ...header } = given.data;
  const { key, proof } = await derive(code, header.salt, subtle);
  if (proof !== header.code) return refuse("wrong-code");
  try {
    const plain = await subtle.decrypt(gcm(header), key, new Uint8Array(hexToBytes(sealed)));
    return { kind: "unsealed", pack: JSON.parse(new TextDecoder().decode(plain)) };
  } catch {
    return refuse("damaged");
  }
}

const gcm = (header: Header) => ({
  name: "AES-GCM",
  iv: new Uint8Array(hexToBytes(header.iv)),
  additionalData: new TextEncoder().encode(canonical(header)),
});

/** The key, and what shows that a code leads to it. */
async function derive(
  code: EnrolmentCode,
  salt: string,
  subtle: SubtleCrypto,
): Promise<{ readonly key: CryptoKey; readonly proof: string }> {
  const secret = await subtle.importKey("raw", new Uint8Array(codeSecret(code)), "HKDF", false, [
    "deriveBits",
  ]);
  const bits = (use: string, length: number) =>
    subtle.deriveBits(
      {
        name: "HKDF",
        hash: "SHA-256",
        salt: new Uint8Array(hexToBytes(salt)),
        info: new TextEncoder().encode(`safe-disclosure/sealed-pack/1/${use}`),
      },
      secret,
      length,
    );
  const key = await subtle.importKey("raw", await bits("key", 256), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { key, proof: bytesToHex(new Uint8Array(await bits("code", 64))) };
}
