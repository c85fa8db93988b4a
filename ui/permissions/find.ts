import type { ParticipantId, PartnerId } from "../../core/ids.ts";
import { partnersOf, type Standing, standingOf } from "../../core/permissions/index.ts";
import type { Consent, Participant, PolicyIndex } from "../../core/policy/index.ts";
import type { Day } from "../../core/time.ts";

/** One person as the list finds them: what was folded once is not folded at each letter. */
export interface Entry {
  readonly person: Participant;
  readonly words: readonly string[];
  readonly permissions: readonly { readonly consent: Consent; readonly standing: Standing }[];
}

export interface Wanted {
  readonly text: string;
  readonly partner: PartnerId | null;
  readonly standing: Standing | null;
}

export function entriesOf(policy: PolicyIndex, today: Day): readonly Entry[] {
  return policy.policy.people.participants.map((person) => ({
    person,
    words: fold([person.name.given, person.name.family, ...person.alsoKnownAs, person.id].join(" ")),
    permissions: (policy.consents.get(person.id) ?? []).map((consent) => ({
      consent,
      standing: standingOf(consent, today),
    })),
  }));
}

/**
 * Who is looked for. Every word that was typed begins a word of a name or of the number; accents do not matter.
 * Without a word, those who have a permission. Of each, the permissions that are asked for.
 */
export function find(
  entries: readonly Entry[],
  { text, partner, standing }: Wanted,
  policy: PolicyIndex,
): readonly Entry[] {
  const wanted = fold(text);
  const isAsked = ({ consent, standing: stands }: Entry["permissions"][number]) =>
    (partner === null || partnersOf(consent, policy.policy.partners).includes(partner)) &&
    (standing === null || standing === stands || (standing === "in-force" && stands === "ends-soon"));
  return entries.flatMap((entry) => {
    if (!wanted.every((word) => entry.words.some((one) => one.startsWith(word)))) return [];
    const permissions = entry.permissions.filter(isAsked);
    const everybody = wanted.length > 0 && partner === null && standing === null;
    return permissions.length > 0 || everybody ? { ...entry, permissions } : [];
  });
}

const fold = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");

export const nameOf = (policy: PolicyIndex, id: ParticipantId): string => {
  const person = policy.participant.get(id);
  return person ? `${person.name.given} ${person.name.family}` : id;
};
