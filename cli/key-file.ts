import { chmod, readFile, writeFile } from "node:fs/promises";
import { algorithms, type Signer, signerOf } from "../core/signature.ts";

const { subtle } = crypto;

/**
 * Makes the organisation's key pair and writes it as a JWK (RFC 7517) that only its owner can read. Never over a
 * file that is there: a lost key can't be made again. Throws what the file system throws.
 */
export async function writeKeyFile(file: string): Promise<Signer> {
  const pair = await subtle.generateKey(algorithms.Ed25519.make, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("not a key pair");
  const jwk = await subtle.exportKey("jwk", pair.privateKey);
  await writeFile(file, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  await chmod(file, 0o600);
  return signerOf(subtle, pair);
}

/** The signer of a key file, Ed25519 or P-256; null where the file holds no private key. */
export async function readKeyFile(file: string): Promise<Signer | null> {
  try {
    const jwk: JsonWebKey = JSON.parse(await readFile(file, "utf8"));
    const { make } = algorithms[jwk.crv === "Ed25519" ? "Ed25519" : "P-256"];
    const { d: _private, key_ops: _uses, ...open } = jwk;
    const privateKey = await subtle.importKey("jwk", jwk, make, false, ["sign"]);
    const publicKey = await subtle.importKey("jwk", open, make, true, ["verify"]);
    return await signerOf(subtle, { privateKey, publicKey });
  } catch {
    return null;
  }
}
