import { type Item, participantOf, type RecipientStanding } from "../decide/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import type { CoverSheetInput } from "./cover-sheet.ts";

/** The person and the organisation; never a programme, whose name may tell (42 CFR 2.13(a)). */
export function fromWords({ policy, message }: CoverSheetInput): string {
  const organisation = policy.policy.organisation.name;
  const staff = policy.staff.get(message.sender.toLowerCase());
  return staff ? `${staff.name}, ${organisation}` : organisation;
}

/** Who receives it. A blind copy is named only to itself. */
export function toWords(input: CoverSheetInput): string {
  const all = input.decision.recipients.filter((one) => one.kind.kind !== "team");
  const seen = all.length === 1 ? all : all.filter((one) => one.via !== "bcc");
  return [...new Set(seen.map((one) => recipientWords(one, input)))].join("; ");
}

function recipientWords({ kind, address }: RecipientStanding, input: CoverSheetInput): string {
  const { policy, message, say } = input;
  const sameAddress = (one: { readonly address: string }) =>
    one.address.toLowerCase() === address.toLowerCase();
  const name = message.recipients.find(sameAddress)?.name?.trim() ?? "";
  switch (kind.kind) {
    case "partner": {
      const partner = policy.partner.get(kind.partner)?.name ?? "";
      return [name === partner ? "" : name, partner].filter((part) => part !== "").join(", ");
    }
    case "participant":
      return say("coversheet-to-participant");
    case "team":
    case "colleague":
      return policy.staff.get(address.toLowerCase())?.name ?? address;
    case "unknown":
      return name || address;
    default:
      return kind satisfies never;
  }
}

const longestList = 6;

/**
 * Whom it is about: those of whom something leaves, by name where the name itself leaves, by case number where
 * that does. The others are counted, because the sheet must not tell more than the message.
 */
export function aboutWords(items: readonly Item[], { policy, say }: CoverSheetInput): string {
  const told = new Map<ParticipantId, Set<FieldId>>();
  for (const { about, field } of items) {
    const participant = participantOf(about);
    if (participant === null) continue;
    const fields = told.get(participant) ?? new Set();
    told.set(participant, about.kind === "participant" ? fields.add(field) : fields);
  }
  const names: string[] = [];
  for (const [id, fields] of told) {
    const name = policy.participant.get(id)?.name;
    if (name && fields.has("participant-name" as FieldId)) names.push(`${name.given} ${name.family}`);
    else if (fields.has("participant-id" as FieldId)) names.push(id);
  }
  if (names.length > longestList) return say("coversheet-people", { count: told.size });
  const unnamed = told.size - names.length;
  if (unnamed === 0) return names.join(", ");
  return [
    ...names,
    say(names.length === 0 ? "coversheet-people" : "coversheet-people-more", { count: unnamed }),
  ].join(", ");
}
