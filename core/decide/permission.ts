import type { About } from "../detect/index.ts";
import type { ParticipantId } from "../ids.ts";
import type { Consent, Field, PermissionKind } from "../policy/index.ts";
import { coversField } from "../policy/index.ts";
import type { Day } from "../time.ts";
import { type ConsentMiss, consentMiss } from "./consent.ts";
import type { Facts } from "./facts.ts";
import type { RecipientStanding } from "./outcome.ts";
import {
  hasRegime,
  holdingProgrammes,
  isAdultOfHousehold,
  participantOf,
  programmesOf,
  walledRegimes,
} from "./people.ts";

/** One permission in force for a person and a recipient. */
export interface Grant {
  readonly kind: PermissionKind;
  readonly id: string;
  readonly covers: (field: Field) => boolean;
  /** It names this very field, by id; a group in `covers` names no field. */
  readonly names: (field: Field) => boolean;
  /** It is made for protected facts of this field (42 CFR 2.31(a)(3)). */
  readonly specific: (field: Field) => boolean;
  readonly until: Day | null;
}

const always = () => true;
const never = () => false;

function fromConsent(consent: Consent): Grant {
  const specific = (field: Field) => consent.specific.some((one) => one.fields.includes(field.id));
  return {
    kind: "consent",
    id: consent.id,
    covers: (field) => coversField(consent.covers, field) || specific(field),
    names: (field) => consent.covers.includes(field.id) || specific(field),
    specific,
    until: consent.until,
  };
}

const partnerOf = (standing: RecipientStanding, facts: Facts) =>
  standing.kind.kind === "partner" ? (facts.policy.partner.get(standing.kind.partner) ?? null) : null;

/** Somebody of the staff recorded it, during this send or before, and says how they know. */
export const isRecorded = (consent: Consent): boolean => consent.evidence !== undefined;

/** Consents of a participant for this recipient and purpose, each with what stands against it. */
export function consentsFor(
  id: ParticipantId,
  standing: RecipientStanding,
  facts: Facts,
): readonly { readonly consent: Consent; readonly miss: ConsentMiss | null }[] {
  const participant = facts.policy.participant.get(id);
  if (participant === undefined) return [];
  const partner = partnerOf(standing, facts);
  const kind = partner === null ? standing.kind.kind : partner.kind;
  const theirs = facts.policy.consents.get(id) ?? [];
  const wasRevoked = theirs.some((one) => consentMiss(one, participant, partner, kind, facts) === "revoked");
  const recorded = facts.choices.recorded.filter((one) => one.participant === id);
  return theirs.concat(recorded).map((consent) => {
    const miss = consentMiss(consent, participant, partner, kind, facts);
    // After a revocation, a permission that staff record needs writing.
    const spokenAgain = wasRevoked && isRecorded(consent) && consent.method === "verbal-witnessed";
    return { consent, miss: miss === null && spokenAgain ? "spoken" : miss };
  });
}

/** An agreement that names its legal basis, never for people in Part 2 or victim-service programmes. */
function fromAgreement(id: ParticipantId, standing: RecipientStanding, facts: Facts): Grant | null {
  const participant = facts.policy.participant.get(id);
  const partner = partnerOf(standing, facts);
  if (participant === undefined || partner === null || partner.agreement === null || facts.bundle === null)
    return null;
  const agreement = facts.policy.agreement.get(partner.agreement);
  if (agreement?.permits === undefined || agreement.dataElements === null) return null;
  const { permits, dataElements } = agreement;
  if (agreement.from > facts.today || agreement.until < facts.today) return null;
  if (!agreement.purposes.includes(facts.bundle.purpose.id)) return null;
  if (hasRegime(programmesOf(participant.programs, facts.policy), walledRegimes)) return null;
  const holding = holdingProgrammes(participant, facts.sender, facts.policy);
  if (!holding.every((one) => one.regimes.every((regime) => permits.regimes.includes(regime)))) return null;
  const lists = (field: Field) => dataElements.includes(field.id);
  return {
    kind: "agreement",
    id: agreement.id,
    covers: lists,
    names: never,
    specific: never,
    until: agreement.until,
  };
}

const open = (kind: PermissionKind, specific: (field: Field) => boolean): Grant => ({
  kind,
  id: kind,
  covers: always,
  names: never,
  specific,
  until: null,
});

/** A need inside the agency, once recorded; it never crosses a wall. */
function fromInternalNeed(id: ParticipantId, standing: RecipientStanding, facts: Facts): Grant | null {
  const participant = facts.policy.participant.get(id);
  if (participant === undefined || standing.kind.kind !== "colleague" || facts.choices.internalNeed === null)
    return null;
  const holding = holdingProgrammes(participant, facts.sender, facts.policy);
  return hasRegime(holding, walledRegimes) ? null : open("internal-need", never);
}

/** The permissions in force for what is known about a person, for one recipient, of the kinds the bundle takes. */
export function grantsFor(about: About, standing: RecipientStanding, facts: Facts): readonly Grant[] {
  if (facts.bundle === null) return [];
  const takes = (kind: PermissionKind) => facts.bundle?.permission.includes(kind) ?? false;
  const grants: Grant[] = [];
  if (facts.urgent && takes("emergency")) grants.push(open("emergency", always));
  const id = participantOf(about);
  if (id === null) return grants;
  const own = standing.kind.kind === "participant" && standing.kind.participant === id;
  // A minor child's facts are the parent's to have (45 CFR 164.502(g)(3)); another adult's are not.
  if (own && !isAdultOfHousehold(about, facts.policy) && takes("own-request")) {
    grants.push(open("own-request", always));
  }
  if (takes("consent")) {
    for (const { consent, miss } of consentsFor(id, standing, facts)) {
      if (miss === null) grants.push(fromConsent(consent));
    }
  }
  const byAgreement = takes("agreement") ? fromAgreement(id, standing, facts) : null;
  if (byAgreement !== null) grants.push(byAgreement);
  const byNeed = takes("internal-need") ? fromInternalNeed(id, standing, facts) : null;
  if (byNeed !== null) grants.push(byNeed);
  return grants;
}
