import { isMinor, staffAt } from "../../core/decide/index.ts";
import { type ConsentId, consentId } from "../../core/ids.ts";
import type { Bundle, Consent, Participant } from "../../core/policy/index.ts";
import { dayOf } from "../../core/time.ts";
import type { SheetInput } from "./input.ts";
import type { PermissionAnswer, PermissionDraft } from "./model.ts";
import { regimesOf, victimService } from "./regimes.ts";

/** What the programmes that hold the person's record ask of a permission that is recorded here. */
export function demands(
  input: SheetInput,
  participant: Participant,
): Pick<PermissionDraft, "evidences" | "confirm"> {
  const { now, policy } = input;
  const regimes = regimesOf(input, participant);
  const ofVictims = regimes.some((one) => victimService.includes(one));
  const wasRevoked = policy.policy.people.consents.some(
    (one) => one.participant === participant.id && (one.status === "revoked" || one.revokedOn !== undefined),
  );
  // 2004 HMIS Standards let a person agree in words; everybody else, and a change of mind, wants writing.
  const spokenCounts = regimes.every((regime) => regime === "hmis") && !wasRevoked;
  return {
    evidences: spokenCounts ? ["paper-seen", "signature", "words"] : ["paper-seen", "signature"],
    confirm: [
      // 34 USC 12291(b)(2)(B): never given by the abuser; a minor's also by a parent or guardian (also 34 USC 11212).
      ...(ofVictims ? (["no-abuser"] as const) : []),
      ...((ofVictims || regimes.includes("rhy")) && isMinor(participant, dayOf(now))
        ? (["both-signed"] as const)
        : []),
    ],
  };
}

/**
 * The permission as 42 CFR 2.31(a) and 45 CFR 164.508(c) want it written down: who, what, to whom, why, until
 * when. Protected fields are named under `specific` with their own sensitivity.
 */
export function consentFrom(
  answer: PermissionAnswer,
  { check, choices, message, now, policy }: SheetInput,
  participant: Participant,
  { bundle, confirm }: { readonly bundle: Bundle } & Pick<PermissionDraft, "confirm">,
): Consent {
  const fields = answer.fields.flatMap((id) => policy.policy.fields.find((field) => field.id === id) ?? []);
  const today = dayOf(now);
  return {
    id: newId(now, choices.recorded.length),
    participant: participant.id,
    kind: "authorization",
    status: "active",
    grantedBy: answer.grantedBy,
    ...(confirm.includes("no-abuser") ? { abuserExcluded: true } : {}),
    ...(confirm.includes("both-signed")
      ? { coSignedBy: answer.grantedBy === "participant" ? "parent" : "participant" }
      : {}),
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
