import { hasRegime, holdingProgrammes, isMinor, victimServiceRegimes } from "../decide/index.ts";
import type { Consent, Participant, PolicyIndex, Staff } from "../policy/index.ts";
import type { Day } from "../time.ts";

export type Evidence = NonNullable<Consent["evidence"]>["kind"];
export type Confirmation = "no-abuser" | "both-signed";

/** What the programmes that hold a person's record ask of a permission that staff record. */
export interface Demands {
  /** How it may be known, the surest first. */
  readonly evidences: readonly Evidence[];
  readonly confirm: readonly Confirmation[];
  readonly mayAgree: readonly Consent["grantedBy"][];
  /** Something was taken back before: spoken words no longer count, and a supervisor signs off what is sent. */
  readonly afterRevocation: boolean;
}

export function demandsOf(
  participant: Participant,
  sender: Staff | null,
  policy: PolicyIndex,
  today: Day,
): Demands {
  const programmes = holdingProgrammes(participant, sender, policy);
  const ofVictims = hasRegime(programmes, victimServiceRegimes);
  const minor = isMinor(participant, today);
  const afterRevocation = (policy.consents.get(participant.id) ?? []).some(
    (one) => one.status === "revoked" || one.revokedOn !== undefined,
  );
  // 2004 HMIS Standards let a person agree in words; everybody else, and a change of mind, wants writing.
  const spokenCounts =
    !afterRevocation &&
    programmes.every((programme) => programme.regimes.every((regime) => regime === "hmis"));
  return {
    evidences: spokenCounts ? ["paper-seen", "signature", "words"] : ["paper-seen", "signature"],
    confirm: [
      // 34 USC 12291(b)(2)(B): never given by the abuser; a minor's also by a parent or guardian (also 34 USC 11212).
      ...(ofVictims ? (["no-abuser"] as const) : []),
      ...((ofVictims || hasRegime(programmes, ["rhy"])) && minor ? (["both-signed"] as const) : []),
    ],
    mayAgree: minor ? ["parent", "guardian", "participant"] : ["participant"],
    afterRevocation,
  };
}
