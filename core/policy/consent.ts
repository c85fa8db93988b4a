import * as z from "zod/mini";
import { consentId, fieldId, participantId, partnerId, purposeId } from "../ids.ts";
import { regime, sensitivity } from "./field.ts";
import { fieldOrGroup } from "./field-or-group.ts";
import { words } from "./words.ts";

/** What the paper tells the person (45 CFR 164.508(c)(2), 42 CFR 2.31(a)(4)-(6), 34 USC 12291(b)(2)(B)). */
const statement = z.enum(["may-revoke", "consequences", "not-a-condition", "redisclosure", "tpo"]);

/** A permission that a person gave, with what 45 CFR 164.508(c) and 42 CFR 2.31(a) ask of it. */
const shape = z.strictObject({
  id: consentId,
  participant: participantId,
  kind: z._default(
    z.enum(["consent", "authorization", "counseling-notes", "psychotherapy-notes", "proceedings"]),
    "consent",
  ),
  status: z.enum(["active", "revoked"]),
  revokedOn: z.optional(z.iso.date()),
  grantedBy: z.enum(["participant", "parent", "guardian"]),
  coSignedBy: z.optional(z.enum(["participant", "parent", "guardian"])),
  method: z.enum(["written", "electronic", "verbal-witnessed"]),
  witness: z.optional(z.string()),
  signedOn: z.iso.date(),
  from: z.iso.date(),
  /** The last day; `null` only where 42 CFR 2.31(a)(7) allows "none". */
  until: z.nullable(z.iso.date()),
  purposes: z.array(purposeId),
  recipients: z.array(
    z.union([z.strictObject({ partner: partnerId }), z.strictObject({ kind: z.string() })]),
  ),
  /** The organisation or the programme that may disclose. */
  discloser: z.optional(z.string()),
  statements: z._default(z.array(statement), []),
  /** Fields and groups. A group names no field: what is `unlessAuthorised` needs its own id here. */
  covers: z.array(fieldOrGroup),
  /** Authorisations made for protected facts, by HL7 sensitivity and field. */
  specific: z.array(
    z.strictObject({
      sensitivity: z.array(sensitivity),
      fields: z.array(fieldId),
      regime: z.optional(regime),
    }),
  ),
  abuserExcluded: z.optional(z.boolean()),
  /** How it was recorded when it was recorded during a send. */
  evidence: z.optional(
    z.strictObject({ kind: z.enum(["paper-seen", "signature", "words"]), words: z.optional(z.string()) }),
  ),
  note: z.optional(z.string()),
});
export type Consent = z.infer<typeof shape>;

const holds = (path: keyof Consent, error: string, test: (consent: Consent) => boolean) =>
  z.refine<Consent>(test, { path: [path], error });

/** It calls itself more than a plain consent, and must be it. */
const isFormal = (consent: Consent) => consent.kind !== "consent";

/**
 * What every permission must hold, whoever sends: one that lacks an element permits nothing, so it is refused when
 * it is loaded (45 CFR 164.508(b)(2), 42 CFR 2.31(c)). What hangs on the programme, the recipient or the day is
 * judged at the moment of sending.
 */
export const consent = shape.check(
  // 45 CFR 164.508(c)(1)(i), (iii), (iv); 42 CFR 2.31(a)(3)-(5).
  holds(
    "covers",
    "names nothing that may be told",
    (one) => one.covers.length > 0 || one.specific.length > 0,
  ),
  holds("recipients", "names nobody who may be told", (one) => one.recipients.length > 0),
  holds("purposes", "names no purpose", (one) => one.purposes.length > 0),
  // 45 CFR 164.508(c)(1)(v); 42 CFR 2.31(a)(7) allows no end for treatment, payment and operations only.
  holds(
    "until",
    "needs a last day: only a permission with the statement tpo may have none",
    (one) => one.until !== null || one.statements.includes("tpo"),
  ),
  holds("until", "must not be before its first day", (one) => one.until === null || one.until >= one.from),
  // 45 CFR 164.508(c)(1)(ii), (c)(2)(i); 42 CFR 2.31(a)(2), (6).
  holds(
    "discloser",
    "must say who may disclose: it calls itself more than a plain consent",
    (one) => !isFormal(one) || one.discloser !== undefined,
  ),
  holds(
    "statements",
    "must hold may-revoke: it calls itself more than a plain consent",
    (one) => !isFormal(one) || one.statements.includes("may-revoke"),
  ),
  holds(
    "method",
    "must be written or electronic: it calls itself more than a plain consent",
    (one) => !isFormal(one) || one.method !== "verbal-witnessed",
  ),
  // 45 CFR 164.508(b)(3)(ii), 42 CFR 2.31(b): a permission for such notes is for nothing else.
  holds(
    "covers",
    "must be psychotherapy-notes alone",
    (one) =>
      one.kind !== "psychotherapy-notes" || one.covers.every((field) => field === "psychotherapy-notes"),
  ),
  holds(
    "covers",
    "must be sud-counseling-notes alone",
    (one) => one.kind !== "counseling-notes" || one.covers.every((field) => field === "sud-counseling-notes"),
  ),
  holds(
    "witness",
    "must name who heard it",
    (one) => one.method !== "verbal-witnessed" || one.witness !== undefined,
  ),
  holds(
    "revokedOn",
    "must say on which day",
    (one) => one.status !== "revoked" || one.revokedOn !== undefined,
  ),
);

/** What the participant asked to keep out (45 CFR 164.522(a)(1)): it outlives any consent and beats it. */
export const limitation = z.strictObject({
  askedOn: z.iso.date(),
  excludes: z.array(fieldOrGroup),
  words,
});
