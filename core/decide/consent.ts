import type { Consent, Participant, Partner } from "../policy/index.ts";
import type { Facts } from "./facts.ts";
import { hasRegime, holdingProgrammes, isMinor, victimServiceRegimes } from "./people.ts";

/** Why a consent does not count for this person, recipient and purpose, now. The nearest miss is told. */
export type ConsentMiss =
  | "other-purpose"
  | "other-recipient"
  | "not-begun"
  | "ended"
  | "revoked"
  | "came-of-age"
  | "spoken"
  | "wrong-kind"
  | "class-of-recipients"
  | "lacks-element";

const hasAll = (given: readonly string[], wanted: readonly string[]) =>
  wanted.every((one) => given.includes(one));

/** Who looks, and when: what a consent has to hold hangs on the programme that tells. */
export type Judge = Pick<Facts, "sender" | "policy" | "today">;

/** What the regimes of the holding programmes ask of a consent and this one lacks. */
type ConsentElement =
  | "writing"
  | "authorization"
  | "discloser"
  | "statements"
  | "end"
  | "not-a-condition"
  | "abuser-excluded"
  | "second-signer";

/** The elements that the strictest regime of the holding programmes asks of a consent, and that it lacks. */
export function missingElements(
  consent: Consent,
  participant: Participant,
  judge: Judge,
): readonly ConsentElement[] {
  const programmes = holdingProgrammes(participant, judge.sender, judge.policy);
  const minor = isMinor(participant, judge.today);
  const hmisOnly = programmes.every((programme) => programme.regimes.every((regime) => regime === "hmis"));
  const part2 = hasRegime(programmes, ["part2"]);
  const ofVictims = hasRegime(programmes, victimServiceRegimes);
  const endless = consent.until === null;
  const lacks: readonly (readonly [ConsentElement, boolean])[] = [
    // 2004 HMIS Standards let a person agree in words; 42 CFR 2.31(a)(8), 45 CFR 164.508(c) and VAWA want writing.
    ["writing", consent.method === "verbal-witnessed" && !hmisOnly],
    // 42 CFR 2.31(a): the elements and statements of a written consent.
    ["authorization", part2 && consent.kind !== "authorization"],
    ["discloser", part2 && consent.discloser === undefined],
    ["statements", part2 && !hasAll(consent.statements, ["may-revoke", "redisclosure"])],
    // 34 USC 12291(b)(2)(B): written, informed, reasonably time-limited, no condition of service, never the abuser.
    ["end", endless && (ofVictims || (part2 && !consent.statements.includes("tpo")))],
    ["not-a-condition", ofVictims && !consent.statements.includes("not-a-condition")],
    ["abuser-excluded", ofVictims && consent.abuserExcluded !== true],
    // 34 USC 11212(b)(7) too: the youth and a parent.
    [
      "second-signer",
      (ofVictims || hasRegime(programmes, ["rhy"])) && minor && consent.coSignedBy === undefined,
    ],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([element]) => element);
}

function namesRecipient(
  consent: Consent,
  participant: Participant,
  partner: Partner | null,
  kind: string,
  facts: Facts,
): ConsentMiss | null {
  if (partner !== null && consent.recipients.some((one) => "partner" in one && one.partner === partner.id))
    return null;
  if (!consent.recipients.some((one) => "kind" in one && one.kind === kind)) return "other-recipient";
  // 42 CFR 2.31(a)(4): a class such as "my treating providers" matches no address.
  const programmes = holdingProgrammes(participant, facts.sender, facts.policy);
  return hasRegime(programmes, ["part2"]) ? "class-of-recipients" : null;
}

/**
 * Null when the consent is in force for this participant, recipient and the bundle's purpose on this day; else
 * what stands against it (45 CFR 164.508(b)(2), 42 CFR 2.31).
 */
export function consentMiss(
  consent: Consent,
  participant: Participant,
  partner: Partner | null,
  recipientKind: string,
  facts: Facts,
): ConsentMiss | null {
  if (facts.bundle === null || !consent.purposes.includes(facts.bundle.purpose.id)) return "other-purpose";
  const recipient = namesRecipient(consent, participant, partner, recipientKind, facts);
  if (recipient !== null) return recipient;
  if (consent.kind !== "consent" && consent.kind !== "authorization") return "wrong-kind";
  if (consent.status === "revoked" || (consent.revokedOn !== undefined && consent.revokedOn <= facts.today)) {
    return "revoked";
  }
  if (consent.from > facts.today || consent.signedOn > facts.today) return "not-begun";
  if (consent.until !== null && consent.until < facts.today) return "ended";
  // A parent's consent, and a guardian's for a minor, ends when the person decides alone (45 CFR 164.502(g)(3)).
  const ends = consent.grantedBy === "parent" || participant.adultOn !== undefined;
  if (consent.grantedBy !== "participant" && ends && !isMinor(participant, facts.today)) return "came-of-age";
  const [first] = missingElements(consent, participant, facts);
  if (first === undefined) return null;
  return first === "writing" ? "spoken" : "lacks-element";
}
