import { isMinor, staffAt } from "../../core/decide/index.ts";
import { type ConsentId, consentId, type ParticipantId } from "../../core/ids.ts";
import type { Bundle, Consent } from "../../core/policy/index.ts";
import type { Say } from "../../core/say.ts";
import { addDays, dayOf } from "../../core/time.ts";
import { choosing } from "./choose.ts";
import type { SheetInput } from "./input.ts";
import type { PermissionAnswer, PermissionDraft } from "./model.ts";
import { personName, receivers } from "./who.ts";

/** Where a permission can be recorded: one person, one purpose, and partners who can be named in it. */
export function permissionDraft(input: SheetInput, say: Say): PermissionDraft | null {
  const { check, choices, language, now, policy } = input;
  const person = choices.participant ?? onlyOne(check.decision.participants);
  const bundle = check.decision.bundle === null ? undefined : policy.bundle.get(check.decision.bundle);
  const partners = check.decision.recipients.flatMap(({ kind }) =>
    kind.kind === "partner" ? [kind.partner] : [],
  );
  if (!person || !bundle?.permission.includes("consent") || partners.length === 0) return null;
  const fields = new Map(
    check.decision.items
      .filter(({ about }) => about.kind === "participant" && about.id === person)
      .map((item) => [item.field, item.reasons.some(isWanting)]),
  );
  const participant = policy.participant.get(person);
  const today = dayOf(now);
  return {
    person: personName(policy, person) ?? person,
    purpose: bundle.label[language],
    receivers: receivers(input, say),
    mayAgree:
      participant && isMinor(participant, today) ? ["parent", "guardian", "participant"] : ["participant"],
    earliest: today,
    until: addDays(today, 90),
    fields: [...fields]
      .map(([id, ticked]) => ({ field: policy.field.get(id), ticked }))
      .flatMap(({ field, ticked }) =>
        field && field.class !== "unavailable"
          ? [{ id: field.id, label: field.label[language], ticked }]
          : [],
      ),
    record: (answer) =>
      choosing(choices, { recorded: [...choices.recorded, consentFrom(answer, input, person, bundle)] }),
  };
}

/** Objections that a permission of the person's own would lift. */
function isWanting({ rule, code }: { readonly rule: string; readonly code: string }): boolean {
  return rule === "permission" || code === "not-specific" || code === "not-named";
}

function onlyOne(people: readonly ParticipantId[]): ParticipantId | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/**
 * The permission as 42 CFR 2.31(a) and 45 CFR 164.508(c) want it written down: who, what, to whom, why, until
 * when. Protected fields are named under `specific` with their own sensitivity.
 */
function consentFrom(
  answer: PermissionAnswer,
  { check, choices, message, now, policy }: SheetInput,
  participant: ParticipantId,
  bundle: Bundle,
): Consent {
  const fields = answer.fields.flatMap((id) => policy.policy.fields.find((field) => field.id === id) ?? []);
  const today = dayOf(now);
  return {
    id: newId(now, choices.recorded.length),
    participant,
    kind: "authorization",
    status: "active",
    grantedBy: answer.grantedBy,
    method:
      answer.evidence === "words"
        ? "verbal-witnessed"
        : answer.evidence === "signature"
          ? "electronic"
          : "written",
    ...(answer.evidence === "words"
      ? { witness: staffAt(message.sender, policy)?.name ?? message.sender }
      : {}),
    signedOn: today,
    from: today,
    until: answer.until,
    purposes: [bundle.purpose.id],
    recipients: check.decision.recipients.flatMap(({ kind }) =>
      kind.kind === "partner" ? [{ partner: kind.partner }] : [],
    ),
    discloser: policy.policy.organisation.id,
    statements:
      answer.evidence === "words" ? [] : ["may-revoke", "redisclosure", "consequences", "not-a-condition"],
    covers: fields.map(({ id }) => id),
    specific: fields
      .filter(({ sensitivity }) => sensitivity.length > 0)
      .map(({ id, sensitivity }) => ({ sensitivity, fields: [id] })),
    evidence: { kind: answer.evidence, words: answer.words },
  };
}

function newId(now: string, count: number): ConsentId {
  return consentId.parse(`recorded-${now.slice(0, 19).replace(/[^0-9T]/g, "")}-${count + 1}`);
}
