import type { Say } from "../../core/say.ts";
import type { PermissionDraft } from "../review/model.ts";
import { sayAny } from "../words.ts";
import type { Prepared } from "./prepared.ts";

/** What the purpose needs and may not leave; and whether a permission would change that. */
export function sayBarred({ form, input }: Prepared, ask: PermissionDraft | null, say: Say): string {
  const { language, policy } = input;
  const label = (id: (typeof form.barred)[number][number]) => policy.field.get(id)?.label[language] ?? id;
  const fields = form.barred.map((any) => sayAny(any.map(label), language)).join("; ");
  const helps = form.barred.flat().some((id) => ask?.fields.some((one) => one.id === id));
  return say(helps ? "compose-barred-permission" : "compose-barred", { fields });
}
