import { domainOf } from "../../message/index.ts";
import type { Partner, PolicyIndex } from "../../policy/index.ts";
import type { RecipientStanding } from "../outcome.ts";
import { partnerAt } from "../recipients.ts";

const isAddress = (from: string) => from.indexOf("@") >= 0;
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
/** "of", "the" and initials name nobody. */
const isTelling = (word: string) => word.length >= 4;

/** Who may have written an older message: any word of a name will do. Enough to hold a message, never to let it go. */
export function mayHaveWritten(from: string, partner: Partner, policy: PolicyIndex): boolean {
  if (isAddress(from)) return partnerAt(from, policy) === partner;
  const known = wordsOf(`${partner.name} ${partner.addresses.join(" ")}`).filter(isTelling);
  return wordsOf(from).some((word) => known.includes(word));
}

/**
 * Whether the recipient wrote an older message. Mail programs quote many by a name alone: it counts where their own
 * address spells out all of it and its domain begins with a word of it, as that of no other partner does.
 */
export function hasWritten(from: string, { address, kind }: RecipientStanding, policy: PolicyIndex): boolean {
  if (kind.kind !== "partner") return false;
  if (isAddress(from)) return partnerAt(from, policy)?.id === kind.partner;
  const words = wordsOf(from);
  const begins = (known: string) =>
    words.some((word) => isTelling(word) && domainOf(known).toLowerCase().indexOf(word) === 0);
  return (
    begins(address) &&
    words.every((word) => address.toLowerCase().indexOf(word) >= 0) &&
    policy.policy.partners.every((one) => one.id === kind.partner || !one.addresses.some(begins))
  );
}
