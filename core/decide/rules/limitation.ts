import { coversField } from "../../policy/index.ts";
import { participantOf } from "../people.ts";
import { type Rule, strip } from "./rule.ts";

/**
 * The participant asked for it to stay out (45 CFR 164.522(a)(1)). It outlives any consent and beats it; an
 * emergency beats it. It does not stand between a person and their own record.
 */
export const limitation: Rule = ({ draft, facts, leavesAs, audience }) => {
  if (draft.narratives !== null || facts.urgent) return null;
  const id = participantOf(draft.about);
  const owners = id === null ? facts.people.map(participantOf) : [id];
  for (const owner of owners) {
    const participant = owner === null ? undefined : facts.policy.participant.get(owner);
    if (participant === undefined) continue;
    const toOthers = audience.some(
      ({ standing: { kind } }) => kind.kind !== "participant" || kind.participant !== owner,
    );
    const asked = participant.limitations.find(
      (one) => coversField(one.excludes, draft.field) || coversField(one.excludes, leavesAs),
    );
    if (asked !== undefined && (toOthers || audience.length === 0)) {
      return strip("limitation", "asked", { askedOn: asked.askedOn });
    }
  }
  return null;
};
