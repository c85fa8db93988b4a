/** Why a Consent is not taken at all. */
export type FhirRefusal =
  | "fhir-not-a-consent"
  | "fhir-modifier"
  | "fhir-status"
  | "fhir-scope"
  | "fhir-category"
  | "fhir-patient"
  | "fhir-day"
  | "fhir-who"
  | "fhir-paper"
  | "fhir-unverified"
  | "fhir-policy-rule"
  | "fhir-deny"
  | "fhir-nothing"
  | "fhir-end";

export interface Refused {
  readonly why: FhirRefusal;
  readonly path: string;
}
export const refused = (why: FhirRefusal, path: string): Refused => ({ why, path });
