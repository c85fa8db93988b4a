import type { ConsentId, ParticipantId, PartnerId } from "../ids.ts";
import type { Bundle, Consent, Field } from "../policy/index.ts";
import type { Day } from "../time.ts";
import type { Confirmation, Evidence } from "./demands.ts";

/** What a person agreed to, as somebody of the staff writes it down. */
export interface Agreed {
  readonly id: ConsentId;
  readonly participant: ParticipantId;
  readonly grantedBy: Consent["grantedBy"];
  readonly confirmed: readonly Confirmation[];
  readonly evidence: Evidence;
  readonly words: string;
  /** Whoever heard it, where it was spoken. */
  readonly witness: string;
  readonly today: Day;
  readonly until: Day;
  readonly bundle: Bundle;
  readonly partners: readonly PartnerId[];
  readonly discloser: string;
  readonly fields: readonly Field[];
}

const methods = { words: "verbal-witnessed", signature: "electronic", "paper-seen": "written" } as const;

/**
 * The permission as 42 CFR 2.31(a) and 45 CFR 164.508(c) want it written down: who, what, to whom, why, until
 * when. Protected fields are named under `specific` with their own sensitivity.
 */
export function writeDown(agreed: Agreed): Consent {
  const { confirmed, evidence, fields, grantedBy, today } = agreed;
  return {
    id: agreed.id,
    participant: agreed.participant,
    kind: "authorization",
    status: "active",
    grantedBy,
    ...(confirmed.includes("no-abuser") ? { abuserExcluded: true } : {}),
    ...(confirmed.includes("both-signed")
      ? { coSignedBy: grantedBy === "participant" ? "parent" : "participant" }
      : {}),
    method: methods[evidence],
    ...(evidence === "words" ? { witness: agreed.witness } : {}),
    signedOn: today,
    from: today,
    until: agreed.until,
    purposes: [agreed.bundle.purpose.id],
    recipients: agreed.partners.map((partner) => ({ partner })),
    discloser: agreed.discloser,
    statements: evidence === "words" ? [] : ["may-revoke", "redisclosure", "consequences", "not-a-condition"],
    covers: fields.map(({ id }) => id),
    specific: fields
      .filter(({ sensitivity }) => sensitivity.length > 0)
      .map(({ id, sensitivity }) => ({ sensitivity, fields: [id] })),
    evidence: { kind: evidence, words: agreed.words },
  };
}
