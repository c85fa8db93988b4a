import type { PermissionDraft } from "../review/model.ts";
import { permissionDraft } from "../review/permission-draft.ts";
import { speaker } from "../words.ts";
import type { Prepared } from "./prepared.ts";

/**
 * What a permission would have to name: everything of the form that stays out for want of one. What the form asks for
 * comes first, under its own headings; the rest is folded, and nothing is ticked where it can't be seen. Null where no
 * permission of the person's own would help.
 */
export function permissionAsk({ form, input }: Prepared): PermissionDraft | null {
  const { check, language, policy } = input;
  const draft = permissionDraft(input, speaker(language), form.refused);
  const bundle = check.decision.bundle === null ? undefined : policy.bundle.get(check.decision.bundle);
  if (draft === null || bundle?.form === undefined) return draft;
  const headings = new Map<string, string>(form.barred.flat().map((id) => [id, ""]));
  for (const { heading, fields } of bundle.form.sections)
    for (const id of fields) headings.set(id, heading?.[language] ?? "");
  const order = [...new Set(headings.values())];
  return {
    ...draft,
    fields: draft.fields
      .map((field) => {
        const under = headings.get(field.id) ?? null;
        return { ...field, under, ticked: field.ticked && under !== null };
      })
      .sort((one, other) => rank(one.under, order) - rank(other.under, order)),
  };
}

const rank = (under: string | null, order: readonly string[]) =>
  under === null ? order.length : order.indexOf(under);
