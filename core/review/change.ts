import type { HoldCode } from "../decide/index.ts";
import type { Policy, Staff } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import type { Month } from "./calendar.ts";
import type { Question } from "./questions.ts";

/** What the sheet asks of a sender, by the hold that it asks for; each has `review-prompt-<code>`. */
const prompts = [
  "no-bundle",
  "no-permission",
  "unknown-partner",
  "recipient-not-in-bundle",
  "cross-program",
  "channel",
  "redisclosure",
  "not-checked",
  "flagged",
  "split",
  "incomplete",
  "sign-off",
] as const satisfies readonly HoldCode[];

/**
 * What should change: a bundle, what the sheet asks, or the training. Training scenarios are each about a bundle, so
 * one that is missing is named by its bundle.
 */
export interface ChangeTarget {
  readonly kind: "bundle" | "prompt" | "training";
  readonly id: string;
}

/** One line of the list; it stays there until somebody says that it is done. */
export interface Change {
  readonly month: Month;
  /** The send that told it. */
  readonly device: string;
  readonly entry: string;
  readonly question: Question;
  readonly target: ChangeTarget;
  readonly by: Staff["id"];
  readonly at: Instant;
  readonly closed: { readonly by: Staff["id"]; readonly at: Instant } | null;
}

/** What a policy lets a finding point to. */
export function targetsOf({ bundles }: Pick<Policy, "bundles">): readonly ChangeTarget[] {
  return [
    ...bundles.map(({ id }) => ({ kind: "bundle", id }) as const),
    ...prompts.map((id) => ({ kind: "prompt", id }) as const),
    ...bundles.map(({ id }) => ({ kind: "training", id }) as const),
  ];
}
