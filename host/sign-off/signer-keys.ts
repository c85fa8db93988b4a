import { bytesToHex } from "@noble/hashes/utils.js";
import type { Staff } from "../../core/policy/index.ts";
import { algorithms, type Signer, signerOf } from "../../core/signature.ts";
import type { SignOffDatabase } from "./database.ts";

/** A supervisor's keys, and the public half as it stands in the rules. */
export interface SignerKeys {
  readonly signer: Signer;
  readonly open: CryptoKeyPair;
  readonly publicKey: NonNullable<Staff["signOffKey"]>;
}

type Pairs = { readonly sign: CryptoKeyPair; readonly open: CryptoKeyPair };

/** P-256 for both, because every browser can check it; only their public halves can be taken out. */
async function makePairs(subtle: SubtleCrypto): Promise<Pairs> {
  const sign = await subtle.generateKey(algorithms["P-256"].make, false, ["sign", "verify"]);
  const open = await subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]);
  return { sign: sign as CryptoKeyPair, open };
}

/** This browser's keys, made when they are first asked for. Of two pages that make some at once, the first one's count. */
export async function signerKeys(database: SignOffDatabase, subtle: SubtleCrypto): Promise<SignerKeys> {
  const kept = async (): Promise<Pairs | null> => {
    const found = await database.keys.get("signer");
    return found?.id === "signer" ? found : null;
  };
  const there = await kept();
  if (there !== null) return await usable(there, subtle);
  const made = await makePairs(subtle);
  const counts = await database.transaction("rw", database.keys, async () => {
    const first = await kept();
    if (first === null) await database.keys.add({ id: "signer", ...made });
    return first ?? made;
  });
  return await usable(counts, subtle);
}

async function usable({ sign, open }: Pairs, subtle: SubtleCrypto): Promise<SignerKeys> {
  const signer = await signerOf(subtle, sign);
  const seal = bytesToHex(new Uint8Array(await subtle.exportKey("raw", open.publicKey)));
  return { signer, open, publicKey: { sign: signer.publicKey, seal } };
}
