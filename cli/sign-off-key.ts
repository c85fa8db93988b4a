import { chmod, readFile, writeFile } from "node:fs/promises";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import type { Staff } from "../core/policy/index.ts";
import { algorithms, type Signer, signerOf } from "../core/signature.ts";

const { subtle } = crypto;
const exchange = { name: "ECDH", namedCurve: "P-256" } as const;
const jwk = z.looseObject({ kty: z.literal("EC"), d: z.string() });
/** Two private keys: one signs answers, the other opens requests. P-256, because every browser can check it. */
const keyFile = z.strictObject({ format: z.literal("safe-disclosure/sign-off-key/1"), sign: jwk, open: jwk });

/** Makes a supervisor's keys in a file that only its owner can read, and gives what stands in the rules for them. */
export async function writeSignOffKey(file: string): Promise<NonNullable<Staff["signOffKey"]>> {
  const signing = await subtle.generateKey(algorithms["P-256"].make, true, ["sign", "verify"]);
  const opening = await subtle.generateKey(exchange, true, ["deriveBits"]);
  if (!("privateKey" in signing)) throw new Error("not a key pair");
  const json = {
    format: "safe-disclosure/sign-off-key/1",
    sign: await subtle.exportKey("jwk", signing.privateKey),
    open: await subtle.exportKey("jwk", opening.privateKey),
  };
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  await chmod(file, 0o600);
  const { publicKey } = await signerOf(subtle, signing);
  const seal = bytesToHex(new Uint8Array(await subtle.exportKey("raw", opening.publicKey)));
  return { sign: publicKey, seal };
}

type Uses = { readonly private: KeyUsage[]; readonly public: KeyUsage[] };

/** Null where the file holds no such keys. */
export async function readSignOffKey(
  file: string,
): Promise<{ readonly signer: Signer; readonly open: CryptoKeyPair } | null> {
  try {
    const { sign, open } = keyFile.parse(JSON.parse(await readFile(file, "utf8")));
    const pair = async (
      key: JsonWebKey,
      algorithm: EcKeyImportParams,
      uses: Uses,
    ): Promise<CryptoKeyPair> => {
      const { d: _private, key_ops: _uses, ...shared } = key;
      return {
        privateKey: await subtle.importKey("jwk", key, algorithm, false, uses.private),
        publicKey: await subtle.importKey("jwk", shared, algorithm, true, uses.public),
      };
    };
    const { make } = algorithms["P-256"];
    return {
      signer: await signerOf(
        subtle,
        await pair(sign as JsonWebKey, make, { private: ["sign"], public: ["verify"] }),
      ),
      open: await pair(open as JsonWebKey, exchange, { private: ["deriveBits"], public: [] }),
    };
  } catch {
    return null;
  }
}
