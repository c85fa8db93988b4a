import type { Consent, Participant, Policy } from "../policy/index.ts";
import type { BroughtPeople } from "./brought.ts";

/**
 * The policy with what was brought in on this device. The organisation's own people win. Limits count always: they only
 * keep things in. A permission counts where nobody signed the rules: under signed rules the organisation alone says
 * what is permitted, and brings consents in when it makes them.
 */
export function withBrought(policy: Policy, brought: BroughtPeople | null, signedBy: string | null): Policy {
  if (brought === null) return policy;
  const own = new Set(policy.people.participants.map(({ id }) => id));
  const programmes = new Set(policy.organisation.programs.map(({ id }) => id));
  const asked = new Map<string, Participant["limitations"]>();
  for (const { participant, limitation } of brought.limitations)
    asked.set(participant, [...(asked.get(participant) ?? []), limitation]);
  const limited = (one: Participant): Participant => {
    const more = asked.get(one.id);
    return more === undefined ? one : { ...one, limitations: [...one.limitations, ...more] };
  };
  // Somebody whose programme the rules no longer have stays known, and is nobody's own.
  const current = (one: Participant): Participant => ({
    ...one,
    programs: one.programs.filter((id) => programmes.has(id)),
  });
  const ids = new Set(policy.people.consents.map(({ id }) => id));
  const consents: readonly Consent[] =
    signedBy === null ? brought.consents.filter(({ id }) => !ids.has(id)) : [];
  return {
    ...policy,
    people: {
      participants: [
        ...policy.people.participants,
        ...brought.participants.filter(({ id }) => !own.has(id)).map(current),
      ].map(limited),
      consents: [...policy.people.consents, ...consents],
    },
  };
}
