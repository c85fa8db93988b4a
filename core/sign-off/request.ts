import * as z from "zod/mini";
import type { HoldCode, SignedOff } from "../decide/index.ts";
import { bundleId, channelId, fieldId, staffId } from "../ids.ts";
import { addDays, dayOf, type Instant, isInstant } from "../time.ts";

export const requestNumber = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const instant = z.string().check(z.refine(isInstant));
const signer = z.enum(["supervisor", "compliance"]);
const code = z.string().check(z.regex(/^[a-z0-9-]+$/));

/** Holds that somebody may sign away, as core/decide/holds/signer.ts has them. */
const signedHold = z.enum(["sign-off", "agreement-ended", "redisclosure"] satisfies HoldCode[]);

/**
 * What a supervisor is asked to sign: names of details, how many people, why it is held and why others stay here;
 * never a detail and nobody's name. `digest` binds it to what would leave, `id` is random and good for one answer.
 *
 *     {"format":"safe-disclosure/sign-off-request/1","id":"9f2c…","digest":"04ab…","people":190,"fields":["milestone"],…}
 */
export const signOffRequest = z.strictObject({
  format: z.literal("safe-disclosure/sign-off-request/1"),
  id: requestNumber,
  digest: sha256,
  role: signer,
  from: staffId,
  to: staffId,
  /** A table of many people, or one message. */
  what: z.enum(["message", "table"]),
  bundle: bundleId,
  channel: channelId,
  recipients: z.array(z.string()),
  people: z.number(),
  fields: z.array(fieldId),
  /** Files that go along with a message. */
  files: z.number(),
  /** Why it is held; `clause` counts the bundle's thresholds. */
  holds: z.array(z.strictObject({ code: signedHold, why: code, clause: z.nullable(z.number()) })),
  /** Rows of a table, or details of a message, that stay here, by the reason's code. */
  staying: z.array(z.strictObject({ why: code, count: z.number() })),
  at: instant,
  /** The last day on which an answer counts. */
  until: z.iso.date(),
});
export type SignOffRequest = z.infer<typeof signOffRequest>;

/** Short-lived: what was right to send a week ago may not be any more. */
const daysOpen = 7;
export const openUntil = (at: Instant): string => addDays(dayOf(at), daysOpen);

/**
 * What the asking browser keeps of a request: no detail, and the salt without which the digest tells nothing.
 * `used`: a message left by its answer; `refused`: somebody said no.
 */
export interface OpenRequest {
  readonly id: string;
  readonly digest: string;
  readonly salt: string;
  readonly role: SignedOff["role"];
  readonly holds: readonly HoldCode[];
  readonly to: string;
  readonly until: string;
  readonly state: "open" | "used" | "refused";
}

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** A request that only its supervisor's key opens (HPKE, RFC 9180, base mode): the sealed JSON and the sender's share. */
export const sealedRequest = z.strictObject({
  format: z.literal("safe-disclosure/sealed-request/1"),
  to: staffId,
  enc: base64,
  sealed: base64,
});
export type SealedRequest = z.infer<typeof sealedRequest>;
