import { noChoices } from "../../core/decide/index.ts";
import type { PermissionDraft } from "../review/model.ts";
import { permissionDraft } from "../review/permission-draft.ts";
import { speaker } from "../words.ts";
import { type ComposeContext, type Prepared, unanswered } from "./prepared.ts";
import type { ComposeState } from "./state.ts";

/**
 * What a permission would have to name: everything of the form that stays out for want of one, as if it stood in the
 * message. Null where no permission of the person's own would help.
 */
export function permissionAsk(
  { form, input }: Prepared,
  { consents }: ComposeState,
  context: ComposeContext,
): PermissionDraft | null {
  const { message, language } = input;
  const { bundle, participant } = input.choices;
  const asked = context.look(
    { ...message, body: { format: "text", source: unanswered(form, context) } },
    { ...noChoices, bundle, participant, recorded: consents },
  );
  return permissionDraft(asked, speaker(language));
}
