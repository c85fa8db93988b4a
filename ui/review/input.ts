import type { Choices } from "../../core/decide/index.ts";
import type { Check } from "../../core/disclose/index.ts";
import type { OutgoingMessage } from "../../core/message/index.ts";
import type { PolicyIndex } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import type { Instant } from "../../core/time.ts";

/** What the review sheet is made from. All of it is plain data that the host already has. */
export interface SheetInput {
  readonly message: OutgoingMessage;
  readonly check: Check;
  readonly choices: Choices;
  readonly policy: PolicyIndex;
  readonly now: Instant;
  readonly language: Language;
  /** Whether the main button sends, or makes the message ready for its sender to press Send. */
  readonly ends: "sent" | "ready";
}
