import type { Consent, Participant } from "../../policy/index.ts";
import { actCode, consentScope, custodian, own, participation } from "./codes.ts";

type Limitation = Participant["limitations"][number];

const concept = (system: string, code: string) => ({ coding: [{ system, code }] });
const fieldCode = (code: string) => concept(own.field, code);
const part = (url: string, value: string | boolean | undefined, type = "valueString") =>
  value === undefined ? [] : [{ url, [type]: value }];

/** FHIR's own `id` is shorter and poorer than ours (hl7.org/fhir/R4/datatypes.html#id). */
const fits = (id: string) => /^[A-Za-z0-9.-]{1,64}$/.test(id);

/**
 * A permission as a Consent of FHIR R4, with the limits that its person asked for. Its base is opt-out and its root
 * only says when, to whom and for what; each permit stands inside it. Who reads it without knowing our codes
 * permits nothing.
 */
export function writeConsent(consent: Consent, limitations: readonly Limitation[]) {
  const { id, participant, recipients, purposes, discloser, evidence } = consent;
  const actor = (role: string, system: string, value: string) => ({
    role: concept(participation, role),
    reference: { identifier: { system, value } },
  });
  return {
    resourceType: "Consent",
    ...(fits(id) ? { id } : {}),
    extension: [
      {
        url: own.consent,
        extension: [
          ...part("kind", consent.kind, "valueCode"),
          ...part("grantedBy", consent.grantedBy, "valueCode"),
          ...part("coSignedBy", consent.coSignedBy, "valueCode"),
          ...part("method", consent.method, "valueCode"),
          ...part("witness", consent.witness),
          ...part("revokedOn", consent.revokedOn, "valueDate"),
          ...consent.statements.flatMap((one) => part("statement", one, "valueCode")),
          ...part("abuserExcluded", consent.abuserExcluded, "valueBoolean"),
          ...part("evidence", evidence?.kind, "valueCode"),
          ...part("evidenceWords", evidence?.words),
          ...part("note", consent.note),
        ],
      },
    ],
    identifier: [{ system: own.consent, value: id }],
    status: consent.status === "active" ? "active" : "inactive",
    scope: concept(consentScope, "patient-privacy"),
    category: [concept("http://loinc.org", "59284-0")],
    patient: {
      ...(fits(participant) ? { reference: `Patient/${participant}` } : {}),
      identifier: { system: own.participant, value: participant },
    },
    dateTime: consent.signedOn,
    policyRule: concept(actCode, "OPTOUT"),
    provision: {
      period: { start: consent.from, ...(consent.until === null ? {} : { end: consent.until }) },
      actor: [
        ...recipients.map((one) =>
          "partner" in one ? actor("IRCP", own.partner, one.partner) : actor("IRCP", own.kind, one.kind),
        ),
        ...(discloser === undefined ? [] : [actor(custodian, own.discloser, discloser)]),
      ],
      purpose: purposes.map((code) => ({ system: own.purpose, code })),
      provision: [
        ...(consent.covers.length === 0 ? [] : [{ type: "permit", code: consent.covers.map(fieldCode) }]),
        ...consent.specific.map(({ sensitivity, fields, regime }) => ({
          extension: [
            { url: own.specific, ...(regime === undefined ? { valueBoolean: true } : { valueCode: regime }) },
          ],
          type: "permit",
          // `x-` codes are ours: HL7 has none for immigration, income and the like.
          securityLabel: sensitivity.map((code) => ({
            system: code.startsWith("x-") ? own.field : actCode,
            code,
          })),
          code: fields.map(fieldCode),
        })),
        ...limitations.map(({ askedOn, excludes, words }) => ({
          extension: [
            {
              url: own.limitation,
              extension: [
                ...part("askedOn", askedOn, "valueDate"),
                ...part("en", words.en),
                ...part("es", words.es),
              ],
            },
          ],
          type: "deny",
          code: excludes.map(fieldCode),
        })),
      ],
    },
  };
}
