import type { PermissionDraft } from "../review/model.ts";
import { permissionDraft } from "../review/permission-draft.ts";
import { speaker } from "../words.ts";
import type { Prepared } from "./prepared.ts";

/**
 * What a permission would have to name: everything of the form that stays out for want of one. Null where no
 * permission of the person's own would help.
 */
export function permissionAsk({ form, input }: Prepared): PermissionDraft | null {
  return permissionDraft(input, speaker(input.language), form.refused);
}
