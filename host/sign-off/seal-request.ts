import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical } from "../../core/canonical.ts";
import {
  type SealedRequest,
  type SignOffRequest,
  sealedRequest,
  signOffRequest,
} from "../../core/sign-off/index.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** RFC 9180 with P-256, which every browser has. */
const suite = () =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const utf8 = (text: string) => new TextEncoder().encode(text);
const info = utf8("safe-disclosure/sealed-request/1");
const answerSecret = utf8("safe-disclosure/sign-off-answer/1");
const header = (to: string) => utf8(canonical({ format: "safe-disclosure/sealed-request/1", to }));

/** What whoever asked and whoever was asked share, to seal the answer's reason with; 32 bytes in hexadecimal. */
type AnswerSecret = string;
type Context = { export(context: Uint8Array, length: number): Promise<ArrayBuffer> };
const secretOf = async (context: Context): Promise<AnswerSecret> =>
  bytesToHex(new Uint8Array(await context.export(answerSecret, 32)));

/** Locks a request so that only the key of whom it asks opens it. `key`: P-256, raw, in hexadecimal. */
export async function sealRequest(
  request: SignOffRequest,
  key: string,
): Promise<{ readonly sealed: SealedRequest; readonly secret: AnswerSecret }> {
  const { kem } = suite();
  const recipientPublicKey = await kem.importKey("raw", new Uint8Array(hexToBytes(key)).buffer, true);
  const sender = await suite().createSenderContext({ recipientPublicKey, info });
  const sealed = await sender.seal(utf8(JSON.stringify(request)), header(request.to));
  return {
    sealed: {
      format: "safe-disclosure/sealed-request/1",
      to: request.to,
      enc: toBase64(new Uint8Array(sender.enc)),
      sealed: toBase64(new Uint8Array(sealed)),
    },
    secret: await secretOf(sender),
  };
}

/** `other-key`: it was locked for somebody else, or changed on its way. */
export type Opened =
  | { readonly kind: "request"; readonly request: SignOffRequest; readonly secret: AnswerSecret }
  | { readonly kind: "not-a-request" | "other-key" };

/** Opens a request with a pair whose private half need not be to be had. */
export async function openRequest(json: unknown, recipientKey: CryptoKeyPair): Promise<Opened> {
  const given = z.safeParse(sealedRequest, json);
  if (!given.success) return { kind: "not-a-request" };
  const { to, enc, sealed } = given.data;
  try {
    const recipient = await suite().createRecipientContext({ recipientKey, enc: fromBase64(enc), info });
    const plain = await recipient.open(fromBase64(sealed), header(to));
    const request = z.safeParse(signOffRequest, JSON.parse(new TextDecoder().decode(plain)));
    return request.success && request.data.to === to
      ? { kind: "request", request: request.data, secret: await secretOf(recipient) }
      : { kind: "not-a-request" };
  } catch {
    return { kind: "other-key" };
  }
}
