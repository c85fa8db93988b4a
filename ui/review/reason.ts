import type { Item, Reason } from "../../core/decide/index.ts";
import type { BundleId, FieldId, ParticipantId, PartnerId, ProgrammeId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import { isDay } from "../../core/time.ts";
import { sayDay } from "../words.ts";
import type { SheetInput } from "./input.ts";
import { aboutName, personName, receiverName } from "./who.ts";

/** The sentence of a reason why a detail stays here. */
export function sayReason(input: SheetInput, reason: Reason, item: Item, say: Say): string {
  return say(`reason-${reason.code}`, {
    ...spell(input, reason.facts),
    name: givenName(input, item) ?? aboutName(input.policy, item.about, say),
  });
}

/**
 * The facts of a reason in words: ids of the policy become their labels, days become dates. What is neither
 * stays as it is.
 */
export function spell(input: SheetInput, facts: Reason["facts"]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      typeof fact === "number" ? fact : wordsFor(input, fact),
    ]),
  );
}

function wordsFor(input: SheetInput, fact: string): string {
  const { check, language, policy } = input;
  if (isDay(fact)) return sayDay(fact, language);
  const standing = check.decision.recipients.find(({ address }) => address === fact);
  const label =
    policy.field.get(fact as FieldId)?.label ??
    policy.bundle.get(fact as BundleId)?.label ??
    policy.policy.channels.find(({ id }) => id === fact)?.label;
  return standing
    ? receiverName(input, standing)
    : (label?.[language] ??
        policy.partner.get(fact as PartnerId)?.name ??
        policy.programme.get(fact as ProgrammeId)?.name ??
        personName(policy, fact as ParticipantId) ??
        fact);
}

function givenName({ policy }: SheetInput, { about }: Item): string | null {
  return about.kind === "participant" ? (policy.participant.get(about.id)?.name.given ?? null) : null;
}
