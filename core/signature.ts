import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";

/** A public key, raw: 32 bytes for Ed25519 (RFC 8032), 65 for P-256 (SEC 1, uncompressed). */
export const publicKey = z.union([
  z.strictObject({ algorithm: z.literal("Ed25519"), raw: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  z.strictObject({ algorithm: z.literal("P-256"), raw: z.string().check(z.regex(/^04[0-9a-f]{128}$/)) }),
]);
export type PublicKey = z.infer<typeof publicKey>;

/** P-256 stands in where a browser lacks Ed25519 (Chrome before 137). */
export const algorithms = {
  Ed25519: { make: { name: "Ed25519" }, use: { name: "Ed25519" } },
  "P-256": { make: { name: "ECDSA", namedCurve: "P-256" }, use: { name: "ECDSA", hash: "SHA-256" } },
} as const;

/** The first 16 bytes of SHA-256 over the raw key, in hexadecimal: a key is named by it, so it can't be swapped. */
export function fingerprint(key: PublicKey): string {
  return bytesToHex(sha256(hexToBytes(key.raw)).slice(0, 16));
}

export interface Signer {
  readonly publicKey: PublicKey;
  /** 64 bytes in hexadecimal. */
  readonly sign: (bytes: Uint8Array) => Promise<string>;
}

/** Signs with a pair whose public half may be exported. */
export async function signerOf(subtle: SubtleCrypto, pair: CryptoKeyPair): Promise<Signer> {
  const algorithm = pair.publicKey.algorithm.name === "Ed25519" ? "Ed25519" : "P-256";
  const raw = bytesToHex(new Uint8Array(await subtle.exportKey("raw", pair.publicKey)));
  return {
    publicKey: { algorithm, raw },
    sign: async (bytes) => {
      const signature = await subtle.sign(algorithms[algorithm].use, pair.privateKey, new Uint8Array(bytes));
      return bytesToHex(new Uint8Array(signature));
    },
  };
}

/** Whether `signature`, in hexadecimal, is this key's over the bytes. */
export type VerifyBytes = (key: PublicKey, bytes: Uint8Array, signature: string) => Promise<boolean>;

export function verifierOf(subtle: SubtleCrypto): VerifyBytes {
  return async (key, bytes, signature) => {
    const { make, use } = algorithms[key.algorithm];
    try {
      const raw = new Uint8Array(hexToBytes(key.raw));
      const imported = await subtle.importKey("raw", raw, make, false, ["verify"]);
      return await subtle.verify(use, imported, new Uint8Array(hexToBytes(signature)), new Uint8Array(bytes));
    } catch {
      return false;
    }
  };
}

/** SHA-256 in hexadecimal, by the browser's own hand. */
export function digesterOf(subtle: SubtleCrypto): (bytes: Uint8Array) => Promise<string> {
  return async (bytes) => bytesToHex(new Uint8Array(await subtle.digest("SHA-256", new Uint8Array(bytes))));
}
