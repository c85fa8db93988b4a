import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { canonical, isCanonical } from "../canonical.ts";
import { fieldId, staffId } from "../ids.ts";
import { isInstant } from "../time.ts";
import { quicknet } from "./beacon.ts";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const key = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Where the value comes from that nobody controls. */
const source = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("beacon"),
    chain: z.literal(quicknet.chain),
    round: z.int().check(z.positive()),
  }),
  z.strictObject({ kind: z.literal("dice") }),
]);
export type Source = z.infer<typeof source>;

const rule = z.strictObject({
  /** Of each staff member's sends, beside those that are always looked at. */
  percent: z.int().check(z.minimum(0), z.maximum(100)),
  atLeast: z.int().check(z.nonnegative()),
  /** Fields that only a permission of their own lets leave: a send that holds one is always looked at. */
  protected: z.array(fieldId),
});
export type SampleRule = z.infer<typeof rule>;

/** One device's log as it stood: its last line, how many lines there are, and a digest of all their hashes. */
const device = z.strictObject({
  key,
  seq: z.int().check(z.nonnegative()),
  hash,
  count: z.int().check(z.nonnegative()),
  lines: hash,
});
export type DeclaredDevice = z.infer<typeof device>;

/**
 * What is fixed before anybody can know the value: the logs, the rule, and which value it will be. The file is this
 * in canonical JSON and nothing else, so that its digest is the SHA-256 of the file (here broken for reading):
 *
 *     {"at":"2026-12-01T09:00:00-08:00","devices":[{"count":1000,"hash":"51ab…","key":"c07e…","lines":"9d2f…",
 *     "seq":1000}],"format":"safe-disclosure/sample/1","missing":{"devices":[],"staff":["luis"]},
 *     "month":"2026-11","policy":"7","rule":{"atLeast":2,"percent":5,"protected":["hiv"]},
 *     "source":{"chain":"52db…","kind":"beacon","round":34567890}}
 */
const declaration = z.strictObject({
  format: z.literal("safe-disclosure/sample/1"),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  at: z.string().check(z.refine(isInstant)),
  policy: z.string(),
  rule,
  source,
  devices: z.array(device),
  missing: z.strictObject({
    /** Devices that the policy lists and of which no log was taken in. */
    devices: z.array(key),
    /** Staff who are in no log as a sender, on any device. */
    staff: z.array(staffId),
  }),
});
export type Declaration = z.infer<typeof declaration>;

export function formatDeclaration(of: Declaration): string {
  return canonical(of);
}

/** Null for whatever is not exactly a declaration as `formatDeclaration` writes it. */
export function parseDeclaration(text: string): Declaration | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = declaration.safeParse(json);
  return parsed.success && isCanonical(json, text) ? parsed.data : null;
}

/** SHA-256 of the file, in hexadecimal. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
