import type { Policy } from "../policy/index.ts";

/**
 * What screening a message reads of a policy: words, labels, staff, partners' names and addresses. No participant, no
 * consent and no bundle, so that the script that carries it tells nobody anything.
 */
export function screenedPolicy(policy: Policy): Policy {
  const { version, organisation, staff, review, channels, partners, fields, lexicons, vocabulary } = policy;
  return {
    version,
    validUntil: null,
    organisation,
    channels: channels.map(({ id, domains }) => ({ id, label: { en: id, es: id }, domains })),
    staff,
    review,
    devices: [],
    partners: partners.map(({ id, name, kind, addresses, phone }) => ({
      id,
      name,
      kind,
      addresses,
      ...(phone === undefined ? {} : { phone }),
      channels: [],
      agreement: null,
      part2: false,
      coveredEntity: false,
      businessAssociate: false,
      medicalPersonnel: false,
    })),
    agreements: [],
    groups: {},
    fields: fields.map(({ hmis: _hmis, fhir: _fhir, ...field }) => ({ ...field, regimes: [] })),
    leftOut: [],
    bundles: [],
    notices: [],
    lexicons: lexicons.map(({ source: _source, ...lexicon }) => lexicon),
    vocabulary,
    sites: [],
    people: { participants: [], consents: [] },
  };
}
