import { staffAt } from "../../core/decide/index.ts";
import { type ConsentId, consentId } from "../../core/ids.ts";
import { demandsOf, writeDown } from "../../core/permissions/index.ts";
import type { Bundle, Consent, Participant } from "../../core/policy/index.ts";
import { dayOf } from "../../core/time.ts";
import type { SheetInput } from "./input.ts";
import type { PermissionAnswer, PermissionDraft } from "./model.ts";

/** What the programmes that hold the person's record ask of a permission that is recorded here. */
export function demands(
  { message, now, policy }: SheetInput,
  participant: Participant,
): Pick<PermissionDraft, "evidences" | "confirm" | "mayAgree"> {
  const { evidences, confirm, mayAgree } = demandsOf(
    participant,
    staffAt(message.sender, policy),
    policy,
    dayOf(now),
  );
  return { evidences, confirm, mayAgree };
}

/** The permission for what the message is for and the partners whom it goes to. */
export function consentFrom(
  answer: PermissionAnswer,
  { check, choices, message, now, policy }: SheetInput,
  participant: Participant,
  { bundle, confirm }: { readonly bundle: Bundle } & Pick<PermissionDraft, "confirm">,
): Consent {
  return writeDown({
    id: newId(now, choices.recorded.length),
    participant: participant.id,
    grantedBy: answer.grantedBy,
    confirmed: confirm,
    evidence: answer.evidence,
    words: answer.words,
    witness: staffAt(message.sender, policy)?.name ?? message.sender,
    today: dayOf(now),
    until: answer.until,
    bundle,
    partners: check.decision.recipients.flatMap(({ kind }) => (kind.kind === "partner" ? kind.partner : [])),
    discloser: policy.policy.organisation.id,
    fields: answer.fields.flatMap((id) => policy.policy.fields.find((field) => field.id === id) ?? []),
  });
}

function newId(now: string, count: number): ConsentId {
  return consentId.parse(`recorded-${now.slice(0, 19).replace(/[^0-9T]/g, "")}-${count + 1}`);
}
