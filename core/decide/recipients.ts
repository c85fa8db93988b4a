import type { About } from "../detect/index.ts";
import { domainOf, normaliseAddress, type OutgoingMessage } from "../message/index.ts";
import type { Partner, PolicyIndex, Staff } from "../policy/index.ts";
import type { RecipientStanding } from "./outcome.ts";
import { participantOf } from "./people.ts";
import { resembles } from "./resemblance.ts";
import { isInTeam, isInTeamOfStranger } from "./team.ts";

/** One address and nothing else: of "x@evil.example @partner.example" nobody knows where it goes. */
const single = /^(?:"[^"]*"|[^\s@"<>,;:()]+)@[^\s@"<>,;:()]+$/;

/** The partner who answers at an address: the whole address first, then its domain. */
export function partnerAt(address: string, policy: PolicyIndex): Partner | null {
  const wanted = normaliseAddress(address);
  if (!single.test(wanted)) return null;
  const domain = wanted.slice(wanted.lastIndexOf("@"));
  const at = (known: string) =>
    policy.policy.partners.find((partner) =>
      partner.addresses.some((one) => normaliseAddress(one) === known),
    );
  return at(wanted) ?? at(domain) ?? null;
}

export function staffAt(address: string, policy: PolicyIndex): Staff | null {
  return policy.staff.get(normaliseAddress(address)) ?? null;
}

/** Whether a colleague is in the team of everybody whom the message is about. */
function inEveryTeam(
  colleague: Staff,
  people: readonly About[],
  sender: Staff | null,
  policy: PolicyIndex,
): boolean {
  return people.every((about) => {
    const id = participantOf(about);
    const participant = id === null ? undefined : policy.participant.get(id);
    return participant === undefined
      ? isInTeamOfStranger(colleague, sender, policy)
      : isInTeam(colleague, participant, sender, policy);
  });
}

/**
 * Where each recipient stands. An address of our own domain that is not in the directory, and a list, are
 * unknown: nobody can say who reads there.
 */
export function standings(
  message: Pick<OutgoingMessage, "sender" | "recipients">,
  people: readonly About[],
  ownAddresses: readonly string[],
  policy: PolicyIndex,
): readonly RecipientStanding[] {
  const sender = staffAt(message.sender, policy);
  const first = people.map(participantOf).find((id) => id !== null) ?? null;
  return message.recipients.map(({ address, via }) => {
    const wanted = normaliseAddress(address);
    const colleague = staffAt(wanted, policy);
    if (colleague !== null) {
      const kind = inEveryTeam(colleague, people, sender, policy) ? "team" : "colleague";
      return { address, via, kind: { kind } };
    }
    const partner = partnerAt(wanted, policy);
    if (partner !== null) return { address, via, kind: { kind: "partner", partner: partner.id } };
    const owner = policy.policy.people.participants.find((one) =>
      one.contacts.some((own) => normaliseAddress(own) === wanted),
    );
    if (owner !== undefined) return { address, via, kind: { kind: "participant", participant: owner.id } };
    // Nobody's own address is one of ours, nor one that could be taken for a partner's.
    const like = resembles(wanted, policy.policy);
    const ours = policy.policy.organisation.domains.includes(domainOf(wanted));
    if (
      first !== null &&
      like === null &&
      !ours &&
      ownAddresses.some((own) => normaliseAddress(own) === wanted)
    ) {
      return { address, via, kind: { kind: "participant", participant: first } };
    }
    return { address, via, kind: { kind: "unknown", resembles: like } };
  });
}

/** What a bundle's `recipients` calls this recipient; null for a team member and for an unknown address. */
export function kindOf(standing: RecipientStanding, policy: PolicyIndex): string | null {
  switch (standing.kind.kind) {
    case "partner":
      return policy.partner.get(standing.kind.partner)?.kind ?? null;
    case "participant":
    case "colleague":
      return standing.kind.kind;
    case "team":
    case "unknown":
      return null;
    default:
      return standing.kind satisfies never;
  }
}
