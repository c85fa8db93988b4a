import type { Choices, Decision } from "../decide/index.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { Language, Say } from "../say.ts";
import type { Instant } from "../time.ts";

/** What the sheet says, already in the reader's language; html, text and PDF only lay it out. */
export interface CoverSheet {
  readonly language: Language;
  readonly at: Instant;
  readonly title: string;
  /** `Disclosure cover sheet · reference 7F3K-92QD · November 20, 2026`. */
  readonly subtitle: string;
  readonly reference: string;
  /** Label and text: from, to, about, purpose, permission. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly included: { readonly heading: string; readonly labels: readonly string[] };
  /** The same for every participant: what this kind of disclosure never holds, less what is included. */
  readonly excluded: { readonly heading: string; readonly labels: readonly string[] };
  /** A rule's own words stay English in every language. */
  readonly notices: readonly { readonly language: Language; readonly text: string }[];
  /** It tells the scope of the permission, as 42 CFR 2.32(b) asks beside the rule's notice. */
  readonly explainsScope: boolean;
  readonly footer: string;
}

export interface CoverSheetInput {
  readonly decision: Decision;
  readonly choices: Choices;
  readonly policy: PolicyIndex;
  readonly message: Pick<OutgoingMessage, "sender" | "recipients">;
  readonly now: Instant;
  /** For the reader to quote: `7F3K-92QD`. */
  readonly reference: string;
  readonly language: Language;
  /** Speaks that same language. */
  readonly say: Say;
}
