import { aboutKind, becomes, type Item, isPlainSentences } from "../decide/index.ts";
import type { FieldId } from "../ids.ts";
import type { Field, PolicyIndex } from "../policy/index.ts";
import type { Language, Say } from "../say.ts";

/** The fields that leave, each as what it becomes. */
export function listedFields(items: readonly Item[], policy: PolicyIndex): readonly FieldId[] {
  const listed = items.filter((item) => !isPlainSentences(item));
  return listed.flatMap((item) => leavesAs(item, policy)?.id ?? []);
}

/** Labels of what leaves, each once, in the order of the policy's fields. */
export function includedLabels(
  items: readonly Item[],
  policy: PolicyIndex,
  language: Language,
  say: Say,
): readonly string[] {
  const order = new Map(policy.policy.fields.map((field, index) => [field.id, index]));
  const place = (item: Item) => order.get(item.field) ?? order.size;
  const listed = items.filter((item) => !isPlainSentences(item));
  const labels = listed
    .sort((a, b) => place(a) - place(b))
    .map((item) => labelOf(item, policy, language, say));
  if (listed.length < items.length) labels.push(say("coversheet-sentences"));
  return [...new Set(labels.filter((label) => label !== ""))];
}

function leavesAs(item: Item, policy: PolicyIndex): Field | undefined {
  const field = policy.field.get(item.field);
  return field && becomes(field, item.as, policy);
}

function labelOf(item: Item, policy: PolicyIndex, language: Language, say: Say): string {
  const field = leavesAs(item, policy);
  if (field === undefined) return "";
  const label = field.label[language];
  const reduced =
    item.as === "zip3" || item.as === "small-cell" ? say(`coversheet-as-${item.as}`, { label }) : label;
  return aboutSuffix(item, field) === null
    ? reduced
    : say(`coversheet-about-${aboutSuffix(item, field)}`, { label: reduced });
}

/** A phone may be the participant's or somebody else's; a field that says so itself needs no word more. */
function aboutSuffix(item: Item, field: Field): "household" | "other" | null {
  const kind = aboutKind(item.about);
  if (kind === "household") return field.group === "household" ? null : kind;
  return kind === "other" && field.about !== "other" ? kind : null;
}
