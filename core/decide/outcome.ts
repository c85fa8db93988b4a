import type { About, Finding, NotChecked } from "../detect/index.ts";
import type { BundleId, FieldId, ParticipantId, PartnerId, StaffId } from "../ids.ts";
import type { PartId } from "../message/index.ts";
import type { Consent, PermissionKind, Reduction } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import type { ReasonCode } from "./codes.ts";

/** Worst last. `flag` is asked, `strip` is taken out, `reduce` leaves as less. */
export type Outcome = "include" | "reduce" | "flag" | "strip";

/** Which rule of Stage 1 objected. */
export type RuleName =
  | "bundle"
  | "reduce"
  | "about"
  | "permission"
  | "protected"
  | "limitation"
  | "agreement"
  | "narrative"
  | "confidence"
  | "unit"
  | "message";

/**
 * Why. `code` names a sentence in `bundles/words/` (codes.ts); `facts` are ids, days and counts for it, never a
 * participant's value.
 */
export interface Reason {
  readonly rule: RuleName;
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Which permission lets an item go. */
export interface PermissionUsed {
  readonly kind: PermissionKind;
  /** The consent's or agreement's id; the kind again where there is no record (`emergency`, `own-request`). */
  readonly id: string;
  /** It names this very field: under `specific`, or by id in `covers`. */
  readonly named: boolean;
}

/** One field about one person: the unit of a decision. */
export interface Item {
  /** `field about`, stable between checks of the same message: `ssn participant:HB-1001`. */
  readonly id: string;
  readonly field: FieldId;
  readonly about: About;
  readonly outcome: Outcome;
  /** What it leaves as, when the outcome is `reduce`. */
  readonly as: Reduction | null;
  readonly reasons: readonly Reason[];
  readonly permissions: readonly PermissionUsed[];
  readonly places: readonly Finding[];
  /** How the sender answered for it, if they did. */
  readonly answer: ItemAnswer["answer"] | null;
  /** Which answers the sender may give. */
  readonly mayAnswer: readonly ItemAnswer["answer"][];
}

export type HoldCode =
  | "legal-demand"
  | "refused"
  | "unknown-partner"
  | "recipient-not-in-bundle"
  | "no-bundle"
  | "cross-program"
  | "no-permission"
  | "agreement-ended"
  | "channel"
  | "redisclosure"
  | "not-checked"
  | "flagged"
  | "incomplete"
  | "nothing-left"
  | "split"
  | "sign-off"
  | "policy-out-of-date";

export interface Hold {
  readonly code: HoldCode;
  readonly liftedBy: "nobody" | "sender" | "supervisor" | "compliance";
  readonly reason: Reason;
  /** The addresses, parts or people that raised it. */
  readonly addresses: readonly string[];
  readonly parts: readonly PartId[];
  readonly people: readonly About[];
}

/** A question that the sheet puts without holding the message for another person. */
export interface Ask {
  readonly code: "emergency" | "own-address" | "who-is-it";
  readonly people: readonly About[];
  readonly addresses: readonly string[];
}

/** A required field that is missing: told, never blocking. */
export interface Missing {
  readonly fields: readonly FieldId[];
}

export interface ItemAnswer {
  readonly item: string;
  readonly answer: "misread" | "not-a-participant" | "take-out" | "needed-for-safety";
  readonly why: string;
}

/** Somebody's yes to one message: what would leave, and which holds it lifts. It is worth nothing for another. */
export interface SignedOff {
  readonly holds: readonly HoldCode[];
  readonly role: "supervisor" | "compliance";
  readonly by: StaffId;
  readonly at: Instant;
  /** The request's number, and the approval's digest with its salt. */
  readonly request: string;
  readonly digest: string;
  readonly salt: string;
}

/** What the sender has chosen or answered so far. Plain data: it survives between two processes. */
export interface Choices {
  readonly bundle: BundleId | null;
  readonly participant: ParticipantId | null;
  readonly answers: readonly ItemAnswer[];
  /** Digests of unread attachments that the sender says hold nothing about a participant. */
  readonly nothingAbout: readonly string[];
  /** Attachments that the sender takes out, by digest. */
  readonly takenOut: readonly string[];
  /** Recipients that the sender takes off. */
  readonly dropped: readonly string[];
  /** The quoted or forwarded history is cut. */
  readonly cutHistory: boolean;
  /** Permissions recorded during this send, with evidence. */
  readonly recorded: readonly Consent[];
  readonly emergency: { readonly what: string; readonly receivedBy: string } | null;
  /** The sender sends although a required field was lost. */
  readonly incompleteIsFine: boolean;
  /** A person's own address that the policy does not know, confirmed with the person. */
  readonly ownAddress: readonly string[];
  /** A need inside the agency, once recorded: why the colleague needs it. */
  readonly internalNeed: string | null;
  readonly signOff: SignedOff | null;
}

/** Where a recipient stands: judged once, used by every rule. */
export interface RecipientStanding {
  readonly address: string;
  readonly via: "to" | "cc" | "bcc";
  readonly kind:
    | { readonly kind: "partner"; readonly partner: PartnerId }
    | { readonly kind: "participant"; readonly participant: ParticipantId }
    | { readonly kind: "team" }
    | { readonly kind: "colleague" }
    /** Not in the directory; `resembles` is the known address or domain that it looks like. */
    | { readonly kind: "unknown"; readonly resembles: string | null };
}

/** What decide says about a message, before edits are planned. */
export interface Decision {
  readonly disclosure: boolean;
  readonly recipients: readonly RecipientStanding[];
  readonly bundle: BundleId | null;
  readonly guessed: boolean;
  /** The participants whom what was found is about. */
  readonly participants: readonly ParticipantId[];
  /** Those about whom something leaves. */
  readonly leaving: readonly ParticipantId[];
  readonly items: readonly Item[];
  readonly holds: readonly Hold[];
  readonly asks: readonly Ask[];
  readonly missing: readonly Missing[];
  readonly notChecked: readonly NotChecked[];
  /** Ids of the notices that must go along. */
  readonly notices: readonly string[];
}

export const noChoices: Choices = {
  bundle: null,
  participant: null,
  answers: [],
  nothingAbout: [],
  takenOut: [],
  dropped: [],
  cutHistory: false,
  recorded: [],
  emergency: null,
  incompleteIsFine: false,
  ownAddress: [],
  internalNeed: null,
  signOff: null,
};
