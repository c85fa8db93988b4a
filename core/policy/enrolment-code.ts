import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The code that opens the sealed rules, as an administrator hands it out: 128 random bits in 26 letters and four that
 * tell a typing mistake, in fives.
 *
 *     0W3GE-1R70W-3GE1R-70W3G-E1R70-WTXGX
 */
export type EnrolmentCode = string & { readonly brand: unique symbol };

/** Crockford's base 32: it has no I, L, O and U, so that none is taken for 1, 0 or V. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeBytes = 16;
const bodyLength = 26;
const checkLength = 4;

export function makeEnrolmentCode(randomBytes: (length: number) => Uint8Array): EnrolmentCode {
  return spell(randomBytes(codeBytes));
}

export type ReadCode =
  | { readonly kind: "code"; readonly code: EnrolmentCode }
  /** `mistyped`: as long as a code and not one. */
  | { readonly kind: "no-code"; readonly why: "not-a-code" | "mistyped" };

/** Reads a code as people type it: small letters, spaces, hyphens or none, O for 0 and I or L for 1. */
export function readEnrolmentCode(text: string): ReadCode {
  const typed = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (typed.length !== bodyLength + checkLength) return { kind: "no-code", why: "not-a-code" };
  const bytes = bytesOf(typed.slice(0, bodyLength));
  const code = bytes && spell(bytes);
  return code?.replace(/-/g, "") === typed ? { kind: "code", code } : { kind: "no-code", why: "mistyped" };
}

/** The 16 random bytes of a code. */
export function codeSecret(code: EnrolmentCode): Uint8Array {
  const bytes = bytesOf(code.replace(/-/g, "").slice(0, bodyLength));
  if (bytes === null) throw new Error("not a code that was read");
  return bytes;
}

function spell(bytes: Uint8Array): EnrolmentCode {
  const body = base32(bytes, bodyLength);
  const check = base32(sha256(bytes), checkLength);
  return `${body}${check}`.replace(/(.{5})(?=.)/g, "$1-") as EnrolmentCode;
}

/** The first `length` letters, most significant bits first; zeros stand in for missing bits. */
function base32(bytes: Uint8Array, length: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .padEnd(length * 5, "0");
  return Array.from({ length }, (_, at) => letters[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join(
    "",
  );
}

function bytesOf(body: string): Uint8Array | null {
  const values = Array.from(body, (letter) => letters.indexOf(letter));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length: codeBytes }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}
