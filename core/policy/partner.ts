import * as z from "zod/mini";
import { agreementId, channelId, fieldId, partnerId, purposeId } from "../ids.ts";
import { regime } from "./field.ts";

/** An organisation that may receive disclosures. `@domain` stands for every address of that domain. */
const partner = z.strictObject({
  id: partnerId,
  name: z.string(),
  kind: z.string(),
  addresses: z.array(z.string().check(z.regex(/@/, "must be an address, or @ and a domain"))),
  phone: z.optional(z.string()),
  postal: z.optional(z.string()),
  channels: z.array(z.union([z.literal("any"), channelId])),
  agreement: z.nullable(agreementId),
  part2: z._default(z.boolean(), false),
  coveredEntity: z._default(z.boolean(), false),
  businessAssociate: z._default(z.boolean(), false),
  medicalPersonnel: z._default(z.boolean(), false),
});
export type Partner = z.infer<typeof partner>;

const agreement = z
  .strictObject({
    id: agreementId,
    type: z.string(),
    partner: partnerId,
    signedOn: z.iso.date(),
    from: z.iso.date(),
    until: z.iso.date(),
    purposes: z.array(purposeId),
    /** The fields that the agreement lists; `null` where it lists none and limits none. */
    dataElements: z.nullable(z.array(fieldId)),
    /** A legal basis that stands in for consent: an agreement alone never does. */
    permits: z.optional(z.strictObject({ legalBasis: z.string(), regimes: z.array(regime) })),
    mayRefuse: z._default(z.boolean(), true),
  })
  .check(
    z.refine((one) => one.until >= one.from, { path: ["until"], error: "must not be before its first day" }),
  );
export type Agreement = z.infer<typeof agreement>;

export const partnersFile = z.strictObject({ partners: z.array(partner), agreements: z.array(agreement) });
