import * as z from "zod/mini";
import { canonical } from "../canonical.ts";
import type { Parsed } from "../parsed.ts";
import { fingerprint, publicKey, type Signer, type VerifyBytes } from "../signature.ts";
import { type Instant, millisOf } from "../time.ts";
import { parsePolicy } from "./load.ts";
import type { Policy } from "./policy.ts";

/**
 * A policy as the one file that an organisation hands out: the files of its policy directory by their paths, and
 * the organisation's signature over everything else, in canonical JSON.
 *
 *     {
 *       "format": 1,
 *       "version": "7",
 *       "issued": "2026-11-20T16:55:00-08:00",
 *       "validUntil": "2027-01-31T23:59:00-08:00",
 *       "policy": { "agency/partners.json": { … }, "bundles/housing-referral.json": { … }, … },
 *       "signature": { "key": { "algorithm": "Ed25519", "raw": "9d61b1…" }, "value": "e5564300…" }
 *     }
 *
 * It holds the files and not what was read from them, so a pack of an older version is read as its files would be.
 */
const pack = z.strictObject({
  format: z.literal(1),
  /** What people call it; free text, so it says nothing of what is older. */
  version: z.string(),
  /** When it was packed. Packs that were made before this was written are older than all others. */
  issued: z.exactOptional(z.iso.datetime({ offset: true })),
  validUntil: z.nullable(z.string()),
  policy: z.record(z.string(), z.json()),
  signature: z.optional(
    z.strictObject({ key: publicKey, value: z.string().check(z.regex(/^[0-9a-f]{128}$/)) }),
  ),
});
export type Pack = z.infer<typeof pack>;

/** Packs the files of a policy that loads, at the time `issued`. */
export function packOf(files: ReadonlyMap<string, unknown>, issued?: Instant): Parsed<Pack> {
  const parsed = parsePolicy(files);
  if (parsed.kind === "problems") return parsed;
  const { version, validUntil } = parsed.value;
  const policy = Object.fromEntries([...files].map(([path, json]) => [path, z.parse(z.json(), json)]));
  return {
    kind: "ok",
    value: { format: 1, version, ...(issued !== undefined && { issued }), validUntil, policy },
  };
}

function signedBytes({ signature, ...rest }: Pack): Uint8Array {
  return new TextEncoder().encode(canonical(rest));
}

export async function signPack(unsigned: Pack, signer: Signer): Promise<Pack> {
  const value = await signer.sign(signedBytes(unsigned));
  return { ...unsigned, signature: { key: signer.publicKey, value } };
}

/** The code that people compare: a key's fingerprint in fours, `9f2c-11ab-…`. */
export function keyCode(key: z.infer<typeof publicKey>): string {
  return (fingerprint(key).match(/.{4}/g) ?? []).join("-");
}

/** Milliseconds since 1970 at which a pack was made; before all others where it does not say. */
const madeAt = (issued: Instant | null) => (issued === null ? -Infinity : millisOf(issued));

/** Whether a pack of the first instant must not take the place of one of the second: it would bring back what ended. */
export const isOlder = (issued: Instant | null, standing: Instant | null): boolean =>
  madeAt(issued) < madeAt(standing);

/** Why a pack is not the organisation's, or none at all. */
const refusals = {
  "not-a-pack": "is not a policy pack, or is damaged",
  newer: "was made by a newer Safe Disclosure; update this one first",
  unsigned: "is not signed by the organisation",
  "other-key": "is signed with a key that is not the organisation's",
  changed: "was changed after it was signed",
} as const;
export type PackRefusal = keyof typeof refusals;

type Opened =
  | {
      readonly kind: "opened";
      readonly files: ReadonlyMap<string, unknown>;
      /** The code of the key that signed it; null where nobody signed. */
      readonly signedBy: string | null;
      /** When it was made; null where an early pack does not say. */
      readonly issued: Instant | null;
    }
  | { readonly kind: "refused"; readonly why: PackRefusal };

/**
 * Verifies a pack and gives its files, unread. `expected` is the code of the organisation's key where the host knows
 * it: then a pack that is unsigned or signed by somebody else is refused.
 */
export async function openPack(json: unknown, expected: string | null, verify: VerifyBytes): Promise<Opened> {
  const refuse = (why: PackRefusal): Opened => ({ kind: "refused", why });
  const given = z.safeParse(pack, json);
  if (!given.success) {
    const format: unknown = Object(json).format;
    return refuse(typeof format === "number" && format > 1 ? "newer" : "not-a-pack");
  }
  const { signature, policy } = given.data;
  const issued = given.data.issued ?? null;
  const files = new Map(Object.entries(policy));
  if (signature === undefined) {
    return expected === null ? { kind: "opened", files, signedBy: null, issued } : refuse("unsigned");
  }
  const signedBy = keyCode(signature.key);
  if (expected !== null && signedBy !== expected) return refuse("other-key");
  return (await verify(signature.key, signedBytes(given.data), signature.value))
    ? { kind: "opened", files, signedBy, issued }
    : refuse("changed");
}

/** A pack that was read, and the code of the key that signed it. */
export interface ReadPack {
  readonly policy: Policy;
  readonly signedBy: string | null;
}

/**
 * Verifies a pack, then reads it. A pack whose day has passed is read all the same, as its `validUntil` makes
 * disclosures hold, but never an urgent one.
 */
export async function readPack(
  json: unknown,
  file: string,
  expected: string | null,
  verify: VerifyBytes,
): Promise<Parsed<ReadPack>> {
  const opened = await openPack(json, expected, verify);
  if (opened.kind === "refused") {
    return { kind: "problems", problems: [{ file, path: "", message: refusals[opened.why] }] };
  }
  const parsed = parsePolicy(opened.files);
  return parsed.kind === "ok"
    ? { kind: "ok", value: { policy: parsed.value, signedBy: opened.signedBy } }
    : {
        kind: "problems",
        problems: parsed.problems.map((one) => ({ ...one, file: `${file}: ${one.file}` })),
      };
}
