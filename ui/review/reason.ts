import type { Item, Reason } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { sayDay } from "../words.ts";
import type { SheetInput } from "./input.ts";
import { aboutName, receiverName } from "./who.ts";

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
  const { policy, language } = input;
  const labels = new Map<string, string>();
  for (const standing of input.check.decision.recipients)
    labels.set(standing.address, receiverName(input, standing));
  for (const { id, label } of policy.policy.fields) labels.set(id, label[language]);
  for (const { id, label } of policy.policy.channels) labels.set(id, label[language]);
  for (const { id, name } of policy.policy.organisation.programs) labels.set(id, name);
  for (const { id, label } of policy.policy.bundles) labels.set(id, label[language]);
  for (const { id, name } of policy.policy.partners) labels.set(id, name);
  for (const { id, name } of policy.policy.people.participants)
    labels.set(id, `${name.given} ${name.family}`);
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      typeof fact === "number"
        ? fact
        : /^\d{4}-\d{2}-\d{2}$/.test(fact)
          ? sayDay(fact, language)
          : (labels.get(fact) ?? fact),
    ]),
  );
}

function givenName({ policy }: SheetInput, { about }: Item): string | null {
  return about.kind === "participant" ? (policy.participant.get(about.id)?.name.given ?? null) : null;
}
