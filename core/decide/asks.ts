import { isSubstanceUse, requiredFields } from "../policy/index.ts";
import type { Facts } from "./facts.ts";
import type { Ask, Hold, Item, Missing } from "./outcome.ts";
import { hasRegime, holdingProgrammes, participantOf } from "./people.ts";

/** Questions that the sheet puts. The emergency's one line never holds a message for another person. */
export function asksOf(facts: Facts, holds: readonly Hold[]): readonly Ask[] {
  const asks: Ask[] = [];
  const strangers = facts.people.filter((one) => one.kind === "unlisted");
  if (strangers.length > 0) asks.push({ code: "who-is-it", people: strangers, addresses: [] });
  if (facts.urgent && facts.choices.emergency === null && holds.length === 0) {
    asks.push({ code: "emergency", people: facts.people, addresses: [] });
  }
  const unknown = holds.find((one) => one.code === "unknown-partner");
  const own = facts.bundle?.permission.includes("own-request") ?? false;
  const one = facts.people.length === 1 && facts.people[0]?.kind === "participant";
  if (unknown?.reason.code === "unknown-partner" && own && one) {
    asks.push({ code: "own-address", people: facts.people, addresses: unknown.addresses });
  }
  return asks;
}

/** Required fields of which the message holds nothing: told, never blocking. */
export function missingOf(facts: Facts, items: readonly Item[]): readonly Missing[] {
  if (facts.bundle === null) return [];
  const present = items.map((one) => one.field);
  return facts.bundle.required
    .map((entry) => ({ fields: requiredFields(entry, facts.policy.policy.fields) }))
    .filter(({ fields }) => !fields.some((field) => present.includes(field)));
}

/**
 * Notices that go along: the bundle's own; 42 CFR 2.32 exactly when an included item is substance use that a
 * Part 2 programme holds and a consent lets go; 34 CFR 99.33 with school records; 45 CFR 164.522(a)(1)(iii) when an emergency beat a limitation.
 */
export function noticesOf(facts: Facts, items: readonly Item[]): readonly string[] {
  if (facts.bundle === null || facts.bundle.coverSheet === "none") return [];
  const leaving = items.filter((one) => one.outcome === "include" || one.outcome === "reduce");
  const notices: string[] = facts.bundle.notices.slice();
  const add = (id: string) => {
    if (!notices.includes(id)) notices.push(id);
  };
  const heldBy = (item: Item, regimes: readonly string[]) => {
    const id = participantOf(item.about);
    const participant = id === null ? undefined : facts.policy.participant.get(id);
    return (
      participant !== undefined &&
      hasRegime(holdingProgrammes(participant, facts.sender, facts.policy), regimes)
    );
  };
  const field = (item: Item) => facts.policy.field.get(item.field);
  const byConsent = (item: Item) => item.permissions.some((used) => used.kind === "consent");
  if (leaving.some((one) => isSubstanceUse(field(one)) && byConsent(one) && heldBy(one, ["part2"]))) {
    add("part2");
  }
  if (leaving.some((one) => field(one)?.regimes.includes("ferpa") && heldBy(one, ["ferpa-recipient"])))
    add("school-record");
  const limited = leaving.some((one) => {
    const id = participantOf(one.about);
    return id !== null && (facts.policy.participant.get(id)?.limitations.length ?? 0) > 0;
  });
  if (facts.urgent && limited) add("emergency-no-further-use");
  return notices;
}
