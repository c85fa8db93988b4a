import * as z from "zod/mini";

const coding = z.looseObject({ system: z.optional(z.string()), code: z.optional(z.string()) });
const concept = z.looseObject({ coding: z._default(z.array(coding), []) });
const reference = z.looseObject({
  type: z.optional(z.string()),
  reference: z.optional(z.string()),
  identifier: z.optional(z.looseObject({ system: z.optional(z.string()), value: z.optional(z.string()) })),
});
const period = z.looseObject({ start: z.optional(z.string()), end: z.optional(z.string()) });
const extension = z.looseObject({
  url: z.string(),
  valueCode: z.optional(z.string()),
  valueString: z.optional(z.string()),
  valueDate: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  extension: z.optional(z.array(z.looseObject({ url: z.string() }))),
});
const inside = {
  extension: z.optional(z.array(extension)),
  type: z.optional(z.enum(["deny", "permit"])),
  period: z.optional(period),
  actor: z._default(z.array(z.looseObject({ role: concept, reference })), []),
  action: z._default(z.array(concept), []),
  securityLabel: z._default(z.array(coding), []),
  purpose: z._default(z.array(coding), []),
  class: z._default(z.array(coding), []),
  code: z._default(z.array(concept), []),
  dataPeriod: z.optional(period),
  data: z._default(z.array(z.unknown()), []),
};
const flat = z.looseObject(inside);
/** A rule, and the rules inside it. */
export type Provision = z.infer<typeof flat> & { readonly provision: readonly Provision[] };
const provision: z.ZodMiniType<Provision> = z.looseObject({
  ...inside,
  provision: z._default(z.array(z.lazy(() => provision)), []),
}) as never;

/** A Consent of FHIR R4, as far as we read it (hl7.org/fhir/R4/consent.html). */
export const fhirConsent = z.looseObject({
  resourceType: z.literal("Consent"),
  id: z.optional(z.string()),
  identifier: z._default(
    z.array(z.looseObject({ system: z.optional(z.string()), value: z.optional(z.string()) })),
    [],
  ),
  extension: z._default(z.array(extension), []),
  status: z.string(),
  scope: concept,
  category: z.array(concept),
  patient: z.optional(reference),
  dateTime: z.optional(z.string()),
  performer: z._default(z.array(reference), []),
  policyRule: z.optional(concept),
  sourceReference: z.optional(reference),
  verification: z._default(z.array(z.looseObject({ verified: z.boolean() })), []),
  provision: z.optional(provision),
});
export type FhirConsent = z.infer<typeof fhirConsent>;
export type Coding = z.infer<typeof coding>;
export type Reference = z.infer<typeof reference>;
export type Extension = z.infer<typeof extension>;
