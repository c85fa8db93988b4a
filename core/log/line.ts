import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical, isCanonical } from "../canonical.ts";
import { isInstant } from "../time.ts";
import { entryBody, outcomeBody, readBody, unprotectedBody } from "./entry.ts";

const link = {
  /** From 1, one by one, for each device. */
  seq: z.int().check(z.positive()),
  time: z.string().check(z.refine(isInstant)),
  /** The hash of the line before; 64 zeros for the first. */
  previous: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The device key that signed, by its fingerprint. */
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
};
const seal = {
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
};
const logLine = z.discriminatedUnion("kind", [
  z.strictObject({ ...link, kind: z.literal("entry"), body: entryBody, ...seal }),
  z.strictObject({ ...link, kind: z.literal("outcome"), body: outcomeBody, ...seal }),
  z.strictObject({ ...link, kind: z.literal("unprotected"), body: unprotectedBody, ...seal }),
  z.strictObject({ ...link, kind: z.literal("read"), body: readBody, ...seal }),
]);
export type LogLine = z.infer<typeof logLine>;
type WithoutSeal<L> = L extends LogLine ? Omit<L, "hash" | "signature"> : never;
export type Unsealed = WithoutSeal<LogLine>;

export const noPrevious = "0".repeat(64);

/** SHA-256, in hexadecimal, over `safe-disclosure/log-line/1`, a newline, and the line less its hash and signature. */
export function hashOf({ seq, time, previous, key, kind, body }: Unsealed): string {
  return hashOfText(canonical({ seq, time, previous, key, kind, body }));
}

const hashOfText = (text: string) => bytesToHex(sha256(utf8ToBytes(`safe-disclosure/log-line/1\n${text}`)));

/** A line that was read, and the hash that it should have. */
export interface ReadLine {
  readonly line: LogLine;
  readonly hash: string;
}

/**
 * `parseLine`, and its `hashOf` from the text itself: hash and signature stand behind the body, and what follows them
 * holds no quotation mark of its own.
 */
export function readLine(text: string): ReadLine | null {
  const line = parseLine(text);
  if (line === null) return null;
  return { line, hash: hashOfText(without(without(text, "hash"), "signature")) };
}

function without(text: string, name: "hash" | "signature"): string {
  const from = text.lastIndexOf(`,"${name}":"`);
  return text.slice(0, from) + text.slice(text.indexOf('"', from + name.length + 5) + 1);
}

/**
 * One line of JSON Lines (jsonlines.org), canonical:
 *
 *     {"body":{"entry":"9f2c41…","outcome":"released"},"hash":"51ab…","key":"c07e…","kind":"outcome",
 *     "previous":"e3b0…","seq":2,"signature":"8f01…","time":"2026-11-20T16:55:09-08:00"}
 *
 * (here broken in two for reading). `formatLine(parseLine(text)) === text` for every text that parses.
 */
export function formatLine(line: LogLine): string {
  return canonical(line);
}

/** Null for whatever is not exactly a line as `formatLine` writes it: one more space is already refused. */
export function parseLine(text: string): LogLine | null {
  const json = jsonOf(text);
  const parsed = logLine.safeParse(json);
  return parsed.success && isCanonical(json, text) ? parsed.data : null;
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
