import type { FieldId } from "../../core/ids.ts";
import type { Consent, Field, PolicyIndex } from "../../core/policy/index.ts";
import type { Language, Say } from "../../core/say.ts";

/** What a consent names, for a reader: a field, or a group as a whole. */
export function labelsOf(
  names: readonly string[],
  { policy, field }: PolicyIndex,
  language: Language,
): readonly string[] {
  const labels = names.map(
    (id) =>
      policy.groups[id.replace("group:", "")]?.[language] ?? field.get(id as FieldId)?.label[language] ?? id,
  );
  return [...new Set(labels)];
}

export function receiversOf(consent: Consent, policy: PolicyIndex, say: Say): readonly string[] {
  return consent.recipients.map((to) =>
    "partner" in to ? (policy.partner.get(to.partner)?.name ?? to.partner) : say(`kind-${to.kind}`),
  );
}

/** "Housing referral": the bundles that serve what it was given for. */
export function purposesOf(consent: Consent, { policy }: PolicyIndex, language: Language): readonly string[] {
  const served = policy.bundles.filter(({ purpose }) => consent.purposes.includes(purpose.id));
  return [...new Set(served.map(({ label }) => label[language]))];
}

/** Fields under the name of their group, in the order of the rules. */
export function grouped(
  fields: readonly Field[],
  { policy }: PolicyIndex,
  language: Language,
): readonly { readonly heading: string; readonly fields: readonly Field[] }[] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups].map(([id, own]) => ({
    heading: policy.groups[id as Field["group"]]?.[language] ?? id,
    fields: own,
  }));
}
