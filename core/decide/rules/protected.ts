import { isProtected, isSubstanceUse } from "../../policy/index.ts";
import type { Facts } from "../facts.ts";
import type { RecipientStanding } from "../outcome.ts";
import { hasRegime, holdingProgrammes, participantOf } from "../people.ts";
import { type Case, type Rule, strip } from "./rule.ts";

const isMedical = (standing: RecipientStanding, facts: Facts) =>
  standing.kind.kind === "partner" &&
  (facts.policy.partner.get(standing.kind.partner)?.medicalPersonnel ?? false);

/** 42 CFR 2.51: a medical emergency opens a Part 2 programme's record to medical personnel only. */
function rescueByOthers({ draft, facts, audience }: Case): boolean {
  if (!facts.urgent || !isSubstanceUse(draft.field)) return false;
  const id = participantOf(draft.about);
  const people = id === null ? facts.people.map(participantOf) : [id];
  const held = people.some((one) => {
    const participant = one === null ? undefined : facts.policy.participant.get(one);
    return (
      participant !== undefined &&
      hasRegime(holdingProgrammes(participant, facts.sender, facts.policy), ["part2"])
    );
  });
  return held && audience.some((one) => !isMedical(one.standing, facts));
}

/**
 * Specially protected facts need a permission that names them, not a general form: what may go is described "in a
 * specific and meaningful fashion" (42 CFR 2.31(a)(3), 45 CFR 164.508(c)(1)(i)).
 */
export const protectedFacts: Rule = (given) => {
  const { draft, audience } = given;
  if (draft.narratives !== null || !isProtected(draft.field)) return null;
  if (rescueByOthers(given)) return strip("protected", "not-medical");
  return audience.every((one) => one.grants.some((grant) => grant.specific(draft.field)))
    ? null
    : strip("protected", "not-specific");
};
