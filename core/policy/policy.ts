import type { AgreementId, BundleId, FieldId, ParticipantId, PartnerId, ProgrammeId } from "../ids.ts";
import type { Words } from "../say.ts";
import type { SiteAdapter } from "./adapter.ts";
import type { Bundle } from "./bundle.ts";
import type { Consent } from "./consent.ts";
import type { Device } from "./device.ts";
import type { Field } from "./field.ts";
import type { LeftOut } from "./left-out.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Notice } from "./notice.ts";
import type { Channel, Organisation, Programme, ReviewRule, Staff } from "./organisation.ts";
import type { Participant, People } from "./participant.ts";
import type { Agreement, Partner } from "./partner.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything that an organisation decided, read and checked. Plain data: it can be packed, signed and sent. */
export interface Policy {
  readonly version: string;
  readonly validUntil: string | null;
  readonly organisation: Organisation;
  readonly channels: readonly Channel[];
  readonly staff: readonly Staff[];
  readonly review: ReviewRule;
  /** Whose keys may sign a log. */
  readonly devices: readonly Device[];
  readonly partners: readonly Partner[];
  readonly agreements: readonly Agreement[];
  readonly groups: Readonly<Record<string, Words>>;
  readonly fields: readonly Field[];
  /** The lines of the cover sheet's standard list. */
  readonly leftOut: readonly LeftOut[];
  readonly bundles: readonly Bundle[];
  readonly notices: readonly Notice[];
  readonly lexicons: readonly Lexicon[];
  readonly vocabulary: Vocabulary;
  readonly sites: readonly SiteAdapter[];
  readonly people: People;
}

/** The same policy with its ids looked up once, as detection and decision ask for them. */
export interface PolicyIndex {
  readonly policy: Policy;
  readonly field: ReadonlyMap<FieldId, Field>;
  readonly bundle: ReadonlyMap<BundleId, Bundle>;
  readonly partner: ReadonlyMap<PartnerId, Partner>;
  readonly agreement: ReadonlyMap<AgreementId, Agreement>;
  readonly programme: ReadonlyMap<ProgrammeId, Programme>;
  readonly participant: ReadonlyMap<ParticipantId, Participant>;
  /** Each participant's own, in the order of the file. */
  readonly consents: ReadonlyMap<ParticipantId, readonly Consent[]>;
  /** Staff by e-mail address in lower case. */
  readonly staff: ReadonlyMap<string, Staff>;
}

export function indexPolicy(policy: Policy): PolicyIndex {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<T["id"], T> =>
    new Map(list.map((one) => [one.id, one]));
  return {
    policy,
    field: byId(policy.fields),
    bundle: byId(policy.bundles),
    partner: byId(policy.partners),
    agreement: byId(policy.agreements),
    programme: byId(policy.organisation.programs),
    participant: byId(policy.people.participants),
    consents: consentsOf(policy.people.consents),
    staff: new Map(policy.staff.map((person) => [person.email.toLowerCase(), person])),
  };
}

function consentsOf(consents: readonly Consent[]): ReadonlyMap<ParticipantId, readonly Consent[]> {
  const found = new Map<ParticipantId, Consent[]>();
  for (const consent of consents) {
    const theirs = found.get(consent.participant);
    if (theirs === undefined) found.set(consent.participant, [consent]);
    else theirs.push(consent);
  }
  return found;
}
