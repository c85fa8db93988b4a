/** Code systems of HL7 that a Consent speaks in (hl7.org/fhir/R4/consent.html). */
export const actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
export const actReason = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
export const participation = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
export const consentScope = "http://terminology.hl7.org/CodeSystem/consentscope";
export const consentAction = "http://terminology.hl7.org/CodeSystem/consentaction";
export const resourceTypes = "http://hl7.org/fhir/resource-types";
const loinc = "http://loinc.org";

/** Our own: fields and groups, purposes, kinds of recipient, and ids that FHIR's own `id` could not hold. */
export const own = {
  field: "urn:safe-disclosure:field",
  purpose: "urn:safe-disclosure:purpose",
  kind: "urn:safe-disclosure:recipient-kind",
  partner: "urn:safe-disclosure:partner",
  discloser: "urn:safe-disclosure:discloser",
  participant: "urn:safe-disclosure:participant",
  consent: "urn:safe-disclosure:consent",
  specific: "urn:safe-disclosure:specific",
  limitation: "urn:safe-disclosure:limitation",
} as const;

/** What a consent to disclose may call itself; others (EMRGONLY, npp, research) say something else or something less. */
export const categories: readonly string[] = [
  `${loinc} 59284-0`,
  `${loinc} 57016-8`,
  `${loinc} 64292-6`,
  `${actCode} IDSCL`,
];
/** The base that provisions are exceptions to. Whichever it is, only what is explicitly permitted is taken. */
export const policyRules: readonly string[] = ["OPTIN", "OPTOUT", "OPTINR", "OPTOUTE"];
/** Who receives: IRCP information recipient, PRCP primary information recipient. */
export const recipientRoles: readonly string[] = ["IRCP", "PRCP"];
/** Who discloses. */
export const custodian = "CST";
