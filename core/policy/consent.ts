import * as z from "zod/mini";
import { consentId, fieldId, participantId, partnerId, purposeId } from "../ids.ts";
import { regime, sensitivity } from "./field.ts";
import { words } from "./words.ts";

const groupName = z.string().check(z.regex(/^group:[a-z-]+$/));

/** A permission that a person gave, with what 45 CFR 164.508(c) and 42 CFR 2.31(a) ask of it. */
export const consent = z.object({
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
  recipients: z.array(z.union([z.object({ partner: partnerId }), z.object({ kind: z.string() })])),
  discloser: z.optional(z.string()),
  statements: z._default(z.array(z.string()), []),
  /** Fields and groups. A group names no field: what is `unlessAuthorised` needs its own id here. */
  covers: z.array(z.union([fieldId, groupName])),
  /** Authorisations made for protected facts, by HL7 sensitivity and field. */
  specific: z.array(
    z.object({ sensitivity: z.array(sensitivity), fields: z.array(fieldId), regime: z.optional(regime) }),
  ),
  abuserExcluded: z.optional(z.boolean()),
  /** How it was recorded when it was recorded during a send. */
  evidence: z.optional(
    z.object({ kind: z.enum(["paper-seen", "signature", "words"]), words: z.optional(z.string()) }),
  ),
  note: z.optional(z.string()),
});
export type Consent = z.infer<typeof consent>;

/** What the participant asked to keep out (45 CFR 164.522(a)(1)): it outlives any consent and beats it. */
export const limitation = z.object({
  askedOn: z.iso.date(),
  excludes: z.array(z.union([fieldId, groupName])),
  words,
});
export type Limitation = z.infer<typeof limitation>;
