import { isDay } from "../../time.ts";
import { actCode, categories, consentScope, own, policyRules } from "./codes.ts";
import { patientIn } from "./conditions.ts";
import { ownFacts } from "./own-facts.ts";
import { type Refused, refused } from "./refusal.ts";
import type { Coding, FhirConsent, Reference } from "./resource.ts";

/** All that a Consent says beside its provisions, as our consents have it. */
export interface Head {
  readonly id: string;
  readonly participant: string;
  readonly signedOn: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const some = (codings: readonly Coding[], wanted: string, codes: readonly string[]) =>
  codings.some(({ system, code }) => system === wanted && codes.includes(code ?? ""));

const isDocument = (source: Reference | undefined): boolean =>
  source?.type === "DocumentReference" || /(^|\/)DocumentReference\/[^/]+$/.test(source?.reference ?? "");

export function headOf(given: FhirConsent, isKnown: (participant: string) => boolean): Head | Refused {
  if ("modifierExtension" in given || "implicitRules" in given)
    return refused("fhir-modifier", "modifierExtension");
  const facts = ownFacts(given.extension, own.consent);
  const isRevoked = given.status === "inactive" && facts.text("revokedOn") !== undefined;
  if (given.status !== "active" && !isRevoked) return refused("fhir-status", "status");
  if (!some(given.scope.coding, consentScope, ["patient-privacy"])) return refused("fhir-scope", "scope");
  const isConsent = given.category.every(({ coding }) =>
    coding.some(({ system, code }) => categories.includes(`${system} ${code}`)),
  );
  if (given.category.length === 0 || !isConsent) return refused("fhir-category", "category");
  const participant = given.patient === undefined ? null : patientIn(given.patient);
  if (participant === null || !isKnown(participant)) return refused("fhir-patient", "patient");
  const signedOn = given.dateTime?.slice(0, 10) ?? "";
  if (!isDay(signedOn)) return refused("fhir-day", "dateTime");
  if (given.policyRule && !some(given.policyRule.coding, actCode, policyRules))
    return refused("fhir-policy-rule", "policyRule");
  const self = given.performer.some((one) => patientIn(one) === participant);
  const grantedBy = facts.text("grantedBy") ?? (self ? "participant" : undefined);
  if (grantedBy === undefined) return refused("fhir-who", "performer");
  if (given.verification.some(({ verified }) => !verified)) return refused("fhir-unverified", "verification");
  // source[x]: "the source on which this consent statement is based", as a scan of the paper that was signed; answers
  // to a questionnaire are none.
  const hasPaper = "sourceAttachment" in given || isDocument(given.sourceReference);
  const method = facts.text("method") ?? (hasPaper ? "written" : undefined);
  if (method === undefined) return refused("fhir-paper", "source[x]");
  const id = given.identifier.find(({ system }) => system === own.consent)?.value ?? given.id ?? "";
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) return refused("fhir-not-a-consent", "id");
  const status = isRevoked ? "revoked" : "active";
  return { id, participant, signedOn, facts: { ...facts.all(), status, grantedBy, method } };
}
