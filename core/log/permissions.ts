import { type Item, participantOf } from "../decide/index.ts";
import type { Consent, PolicyIndex } from "../policy/index.ts";
import type { EntryBody } from "./entry.ts";
import { referenceOf } from "./names.ts";

type EntryPermission = EntryBody["permissions"][number];

/** The permissions on which something left, each once for each person, with their last day. */
export function permissionsOf(
  told: readonly Item[],
  recorded: readonly Consent[],
  policy: PolicyIndex,
): EntryPermission[] {
  const found = new Map<string, EntryPermission>();
  const consents = new Map([...policy.policy.people.consents, ...recorded].map((one) => [one.id, one]));
  for (const item of told) {
    for (const { kind, id } of item.permissions) {
      const consent = consents.get(id as Consent["id"]);
      const until = consent ?? policy.policy.agreements.find((one) => one.id === id);
      const participant = referenceOf(consent?.participant ?? participantOf(item.about), policy);
      found.set(`${kind} ${id} ${participant}`, { kind, id, until: until?.until ?? null, participant });
    }
  }
  return [...found.values()];
}
