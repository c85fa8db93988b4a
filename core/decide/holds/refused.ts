import { hasRegime, holdingProgrammes, participantOf, programmesOf } from "../people.ts";
import { type HoldRule, hold } from "./hold.ts";

/** The bundle's refusal clause, such as a victim service provider and the shared system: nobody can lift it. */
export const refused: HoldRule = ({ facts }) => {
  if (facts.bundle === null) return null;
  for (const [index, clause] of facts.bundle.refuse.entries()) {
    const held = facts.people.filter((about) => {
      const id = participantOf(about);
      const participant = id === null ? undefined : facts.policy.participant.get(id);
      if (participant === undefined) return false;
      return hasRegime(holdingProgrammes(participant, facts.sender, facts.policy), clause.when.programRegime);
    });
    const bySender = facts.sender !== null && facts.people.some((about) => participantOf(about) === null);
    const senders = programmesOf(facts.sender?.programs ?? [], facts.policy);
    const refusesSender = bySender && hasRegime(senders, clause.when.programRegime);
    if (held.length > 0 || refusesSender) {
      return hold("refused", "nobody", { facts: { bundle: facts.bundle.id, clause: index }, people: held });
    }
  }
  return null;
};
