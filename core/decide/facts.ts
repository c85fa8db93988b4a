import type { About, Finding } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { Bundle, Field, PolicyIndex, Reduction, Staff } from "../policy/index.ts";
import type { Day, Instant } from "../time.ts";
import type { Choices, RecipientStanding } from "./outcome.ts";

/** What every rule may look at: looked up once for a message. */
export interface Facts {
  readonly policy: PolicyIndex;
  readonly now: Instant;
  readonly today: Day;
  readonly message: OutgoingMessage;
  readonly sender: Staff | null;
  readonly choices: Choices;
  readonly recipients: readonly RecipientStanding[];
  readonly bundle: Bundle | null;
  /** The urgent bundle is chosen: its emergency stands in for consent, and it never waits for another person. */
  readonly urgent: boolean;
  /** Whom the message is about: participants, people who are clearly one but not in the policy, or nobody. */
  readonly people: readonly About[];
  /** Addresses that a hold about the address itself already stops: nothing further is judged for them. */
  readonly silenced: readonly string[];
  readonly textAt: (place: Finding) => string;
}

/** The field that a reduced item becomes: a birth date leaves as an age, the others keep their field. */
export function becomes(field: Field, as: Reduction | null, policy: PolicyIndex): Field {
  const age = as === "age" && field.id === "date-of-birth" ? policy.field.get("age" as FieldId) : undefined;
  return age ?? field;
}
