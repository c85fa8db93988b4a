import type { Decision, Item, Outcome } from "../core/decide/index.ts";
import type { About } from "../core/detect/index.ts";
import type { BundleId, ConsentId, FieldId, ParticipantId, PartnerId } from "../core/ids.ts";

export const marisol: About = { kind: "participant", id: "HB-1001" as ParticipantId };

/** A field about a person, as decide would have judged it by Marisol's consent. */
export function itemOf(field: string, outcome: Outcome = "include", about: About = marisol): Item {
  return {
    id: `${field} ${about.kind}`,
    field: field as FieldId,
    about,
    outcome,
    as: null,
    reasons: outcome === "strip" ? [{ rule: "bundle", code: "unlisted", facts: {} }] : [],
    permissions: outcome === "strip" ? [] : [{ kind: "consent", id: "C-1001" as ConsentId, named: false }],
    places: [],
    answer: null,
    mayAnswer: [],
  };
}

/** A housing referral from Dana to Keystone Homes that holds the items. */
export function decisionOf(items: readonly Item[], change: Partial<Decision> = {}): Decision {
  const people = items.flatMap(({ about }) => (about.kind === "participant" ? about.id : []));
  return {
    disclosure: true,
    recipients: [
      {
        address: "jordan@keystonehomes.example",
        via: "to",
        kind: { kind: "partner", partner: "keystone" as PartnerId },
      },
    ],
    bundle: "housing-referral" as BundleId,
    guessed: true,
    participants: [...new Set(people)],
    leaving: [...new Set(people)],
    items,
    holds: [],
    asks: [],
    missing: [],
    notChecked: [],
    notices: ["do-not-share-further"],
    ...change,
  };
}
