import { base64Bytes } from "./base64.ts";

export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** The OIDs signedData and data: RFC 5652, 5.1 and 4. */
const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/**
 * Signed data without what it signs: the part for the content (5.2, EncapsulatedContentInfo) ends behind its OID. One
 * that carries its content is a letter in an envelope that anybody can open.
 */
function holdsNoContent(bytes: Uint8Array): boolean {
  const at = bytes.findIndex((_, index) => startsWith(bytes, data, index));
  if (at < 0) return false;
  const ends = startsWith(bytes, [0x30, data.length], at - 2);
  const endsLater = startsWith(bytes, [0x30, 0x80], at - 2) && startsWith(bytes, [0, 0], at + data.length);
  return ends || endsLater;
}

/** DER or BER of a signature that stands beside what it signs. */
export function isDetachedSignature(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x30 &&
    bytes.length < 20_000 &&
    [2, 3, 4, 5, 6].some((at) => startsWith(bytes, signedData, at)) &&
    holdsNoContent(bytes)
  );
}

/** Nothing but the signature: no comment in it, no words behind it, and no words where the signature should stand. */
const armoured =
  /^\s*-----BEGIN (PGP SIGNATURE|PKCS7)-----\s+(?:(?:Version|Hash): [^\r\n]{0,60}\r?\n)*\s*((?:[A-Za-z0-9+/]{1,76}={0,2}\r?\n)+(?:=[A-Za-z0-9+/]{4}\r?\n)?)-----END \1-----\s*$/;
/** Room for a few large keys: a signature of RSA 4096 has 1 KB. */
const armourLimit = 8_000;

/** Packet 2 in the old or the new format: RFC 9580, 4.2. */
const isSignaturePacket = (first = 0) => (first & 0xfc) === 0x88 || first === 0xc2;

/** What calls itself a signature but is none is read as text. */
export function isSignature(bytes: Uint8Array, text: string): boolean {
  if (isDetachedSignature(bytes)) return true;
  const [, kind, lines = ""] = armoured.exec(text) ?? [];
  const inner =
    kind === undefined || lines.length > armourLimit ? null : base64Bytes(lines.replace(/^=.*$/m, ""));
  if (inner === null) return false;
  return kind === "PKCS7" ? isDetachedSignature(inner) : isSignaturePacket(inner[0]);
}
