import { algorithms } from "../signature.ts";

/** A key pair whose private half never leaves the browser, unless `extractable`: then the host keeps it elsewhere. */
export async function makeDeviceKey(subtle: SubtleCrypto, extractable = false): Promise<CryptoKeyPair> {
  try {
    return await makePair(subtle, "Ed25519", extractable);
  } catch {
    return await makePair(subtle, "P-256", extractable);
  }
}

async function makePair(
  subtle: SubtleCrypto,
  algorithm: keyof typeof algorithms,
  extractable: boolean,
): Promise<CryptoKeyPair> {
  const pair = await subtle.generateKey(algorithms[algorithm].make, extractable, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("not a key pair");
  return pair;
}
