import { type RecipientStanding, staffAt } from "../../core/decide/index.ts";
import type { About } from "../../core/detect/index.ts";
import type { Say } from "../../core/say.ts";
import { sayList } from "../words.ts";
import type { SheetInput } from "./input.ts";

/** The name of whoever gets it: the partner, the person, or the bare address when nobody is known there. */
export function receiverName({ policy, message }: SheetInput, standing: RecipientStanding): string {
  const { kind, address } = standing;
  switch (kind.kind) {
    case "partner":
      return policy.partner.get(kind.partner)?.name ?? address;
    case "participant":
      return personName(policy, kind.participant) ?? address;
    case "team":
    case "colleague":
      return staffAt(address, policy)?.name ?? contactName(message, address) ?? address;
    case "unknown":
      return address;
    default:
      return kind satisfies never;
  }
}

/** "Jordan Ames", as the message's own header names the address. */
export function contactName(message: SheetInput["message"], address: string): string | null {
  return message.recipients.find((one) => one.address === address)?.name ?? null;
}

/** Who gets it, as one phrase: those outside the team, or the team when it goes to nobody else. */
export function receivers(input: SheetInput, say: Say): string {
  const all = input.check.decision.recipients;
  const outside = all.filter(({ kind }) => kind.kind !== "team");
  const names = (outside.length ? outside : all).map((standing) => receiverName(input, standing));
  const distinct = [...new Set(names)];
  const [first = say("nobody")] = distinct;
  return distinct.length > 2
    ? say("first-and-others", { first, others: distinct.length - 1 })
    : sayList(distinct.length ? distinct : [first], input.language);
}

export function personName(
  policy: SheetInput["policy"],
  id: Parameters<SheetInput["policy"]["participant"]["get"]>[0],
): string | null {
  const name = policy.participant.get(id)?.name;
  return name ? `${name.given} ${name.family}` : null;
}

/** Whom a detail is about, for a reader: "Marisol Vega", "Mateo Vega", "another person". */
export function aboutName(policy: SheetInput["policy"], about: About, say: Say): string {
  switch (about.kind) {
    case "participant":
      return personName(policy, about.id) ?? about.id;
    case "household": {
      const member = about.member === null ? null : policy.participant.get(about.of)?.household[about.member];
      return member?.name ?? say("about-household", { name: personName(policy, about.of) ?? about.of });
    }
    case "other":
      return say("about-other");
    case "unlisted":
      return say("about-unlisted");
    case "nobody":
      return say("about-nobody");
    default:
      return about satisfies never;
  }
}
