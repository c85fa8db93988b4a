import { algorithms } from "../signature.ts";

/** A key pair whose private half never leaves the browser. */
export async function makeDeviceKey(subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  try {
    return await makePair(subtle, "Ed25519");
  } catch {
    return await makePair(subtle, "P-256");
  }
}

async function makePair(subtle: SubtleCrypto, algorithm: keyof typeof algorithms): Promise<CryptoKeyPair> {
  const pair = await subtle.generateKey(algorithms[algorithm].make, false, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("not a key pair");
  return pair;
}
