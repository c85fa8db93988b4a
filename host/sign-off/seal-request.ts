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

/** RFC 9180 with P-256, which every browser has. */
const suite = () =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const utf8 = (text: string) => new TextEncoder().encode(text);
const info = utf8("safe-disclosure/sealed-request/1");
const hex = (bytes: ArrayBuffer) => bytesToHex(new Uint8Array(bytes));
const bytes = (text: string) => new Uint8Array(hexToBytes(text));
const header = (to: string) => utf8(canonical({ format: "safe-disclosure/sealed-request/1", to }));

/** Locks a request so that only the key of whom it asks opens it. `key`: P-256, raw, in hexadecimal. */
export async function sealRequest(request: SignOffRequest, key: string): Promise<SealedRequest> {
  const { kem } = suite();
  const recipientPublicKey = await kem.importKey("raw", bytes(key).buffer, true);
  const sender = await suite().createSenderContext({ recipientPublicKey, info });
  const sealed = await sender.seal(utf8(JSON.stringify(request)), header(request.to));
  return {
    format: "safe-disclosure/sealed-request/1",
    to: request.to,
    enc: hex(sender.enc),
    sealed: hex(sealed),
  };
}

/** `other-key`: it was locked for somebody else, or changed on its way. */
export type Opened =
  | { readonly kind: "request"; readonly request: SignOffRequest }
  | { readonly kind: "not-a-request" | "other-key" };

export async function openRequest(json: unknown, privateKey: JsonWebKey): Promise<Opened> {
  const given = z.safeParse(sealedRequest, json);
  if (!given.success) return { kind: "not-a-request" };
  const { to, enc, sealed } = given.data;
  try {
    const recipientKey = await suite().kem.importKey("jwk", privateKey, false);
    const recipient = await suite().createRecipientContext({ recipientKey, enc: bytes(enc), info });
    const plain = await recipient.open(bytes(sealed), header(to));
    const request = z.safeParse(signOffRequest, JSON.parse(new TextDecoder().decode(plain)));
    return request.success && request.data.to === to
      ? { kind: "request", request: request.data }
      : { kind: "not-a-request" };
  } catch {
    return { kind: "other-key" };
  }
}
