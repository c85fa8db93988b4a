import type { Staff } from "../../core/policy/index.ts";
import type { SignOffRequest, Standing } from "../../core/sign-off/index.ts";
import type { Instant } from "../../core/time.ts";

/** An answer that was given in this browser. */
export interface GivenAnswer {
  readonly request: SignOffRequest;
  readonly answer: "approved" | "refused";
  readonly at: Instant;
  /** What was written with it; may be empty. */
  readonly reason: string;
  /** As it is given to whoever asked. */
  readonly text: string;
}

/** What the supervisor's page shows. */
export interface AnswerState {
  /** This browser's line for the rules. */
  readonly line: string;
  /** Whose key the rules say it is. */
  readonly mine: readonly Staff[];
  readonly practice: boolean;
  readonly request:
    | null
    | { readonly kind: "not-a-request" | "other-key" }
    | { readonly kind: "request"; readonly request: SignOffRequest; readonly standing: Standing };
  /** Just now. */
  readonly given: GivenAnswer | null;
  readonly trouble: "not-kept" | null;
  /** Newest first. */
  readonly history: readonly GivenAnswer[];
}

export interface AnswerActs {
  read(text: string): void;
  answer(answer: GivenAnswer["answer"], reason: string): void;
  save(given: GivenAnswer): void;
}
