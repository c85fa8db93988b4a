import { type RecipientStanding, staffAt } from "../decide/index.ts";
import type { About } from "../detect/index.ts";
import type { ParticipantId } from "../ids.ts";
import { normaliseAddress, type Recipient } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { addressOnFile, type EntryAbout, type EntryRecipient } from "./entry.ts";

/** The random reference that stands for a participant; null for one whom the policy does not hold. */
export function referenceOf(id: ParticipantId | null, policy: PolicyIndex): string | null {
  return (id === null ? undefined : policy.participant.get(id))?.reference ?? null;
}

/** Whom a field was about, without name, number or place in the household. */
export function entryAbout(about: About, policy: PolicyIndex): EntryAbout {
  switch (about.kind) {
    case "participant":
    case "household": {
      const participant = referenceOf(about.kind === "household" ? about.of : about.id, policy);
      return participant === null ? { kind: "unlisted" } : { kind: about.kind, participant };
    }
    case "other":
    case "unlisted":
    case "nobody":
      return { kind: about.kind };
    default:
      return about satisfies never;
  }
}

export function entryRecipient(
  standing: RecipientStanding,
  recipients: readonly Recipient[],
  policy: PolicyIndex,
): EntryRecipient {
  const { kind } = standing.kind;
  const { address, via } = standing;
  const common = { kind, via, address, name: null, partner: null, participant: null };
  const isThis = (one: Recipient) => normaliseAddress(one.address) === normaliseAddress(address);
  const shown = recipients.find(isThis)?.name ?? null;
  switch (standing.kind.kind) {
    case "participant":
      return {
        ...common,
        address: addressOnFile,
        participant: referenceOf(standing.kind.participant, policy),
      };
    case "partner": {
      const partner = policy.partner.get(standing.kind.partner);
      const entity = partner ? { id: partner.id, name: partner.name, kind: partner.kind } : null;
      return { ...common, name: shown, partner: entity };
    }
    case "team":
    case "colleague":
      return { ...common, name: staffAt(address, policy)?.name ?? shown };
    case "unknown":
      return { ...common, name: shown };
    default:
      return standing.kind satisfies never;
  }
}
