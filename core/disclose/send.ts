import type { CoverSheet } from "../coversheet/index.ts";
import type { Choices, Decision, SignedOff } from "../decide/index.ts";
import type { Detection, Knowledge } from "../detect/index.ts";
import type { Plan } from "../edit/index.ts";
import type { BundleId } from "../ids.ts";
import type { Draft } from "../log/index.ts";
import type { PartId } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { Language } from "../say.ts";
import type { Instant } from "../time.ts";

/** What a check needs beside the message. */
export interface Context {
  readonly policy: PolicyIndex;
  /** The policy's words, compiled once by `compile(policy)`. */
  readonly knowledge: Knowledge;
  readonly now: Instant;
  readonly choices: Choices;
}

/**
 * `pass`: not a disclosure, released at once. `covered`: all of it may go. `strip`: the main button takes things
 * out and sends. `hold`: something is needed first.
 */
export type Verdict = "pass" | "covered" | "strip" | "hold";

export interface Check {
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly detection: Detection;
  readonly plan: Plan;
  /** The sign-off that counts for this message; null where none was given, or another message was meant. */
  readonly signOff: SignedOff | null;
}

/** What the host adds where core has neither clock nor randomness. */
export interface Stamp {
  readonly now: Instant;
  /** For the reader of the cover sheet: `7F3K-92QD`. */
  readonly reference: string;
  /** 32 random bytes in hexadecimal. */
  readonly salt: string;
  readonly language: Language;
}

/** Binds what was reviewed to what leaves: any change asks for a new check. */
export interface Approval {
  readonly salt: string;
  readonly bundle: BundleId | null;
  /** SHA-256 over salt, sender, recipients, channel, bundle, subject, body, fields and attachments. */
  readonly digest: string;
}

export interface Prepared {
  /** New source for each part that changes. */
  readonly sources: Readonly<Partial<Record<PartId, string>>>;
  readonly takeOut: readonly PartId[];
  /** Recipients whom the sender took off. */
  readonly dropped: readonly string[];
  readonly coverSheet: CoverSheet | null;
  /** The entry to log as `prepared`, and the words to seal with it. */
  readonly entry: Draft;
  readonly approval: Approval;
}
