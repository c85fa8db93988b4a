import type { Staff } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import type { Candidate } from "./candidate.ts";

/** What is asked about each send, in this order; each has `review-ask-<question>`. */
export const questions = ["bundle", "permission", "fields", "recipient"] as const;
export type Question = (typeof questions)[number];

/** In the order of their keys; each has `review-answer-<answer>`. */
export const answers = ["yes", "no", "cannot-tell"] as const;
export type Answer = (typeof answers)[number];

interface Given {
  readonly answer: Answer;
  readonly by: Staff["id"];
  readonly at: Instant;
}

/** What was answered about one send so far: each answer with who gave it last. */
export type Answers = Readonly<Partial<Record<Question, Given>>>;

/** Who may review: the same people who sign off. */
export function reviewerOf(staff: readonly Staff[], address: string | null): Staff | null {
  const found = staff.find(({ email }) => email.toLowerCase() === address?.toLowerCase());
  return found && isReviewer(found) ? found : null;
}

/** Who else can look at what a reviewer sent. */
export function othersThan(staff: readonly Staff[], { id }: Staff): readonly Staff[] {
  return staff.filter((one) => one.id !== id && isReviewer(one));
}

const isReviewer = ({ role }: Staff) => role === "supervisor" || role === "compliance";

/** Nobody reviews what they sent. */
export function isOwn({ staff }: Pick<Candidate, "staff">, { id, email }: Staff): boolean {
  return staff === id || staff === `address:${email.toLowerCase()}`;
}

/** How a review stands; each has `review-outcome-<outcome>`. A "no" counts once it points to a change. */
export type ReviewOutcome = "open" | "fine" | "finding" | "cannot-tell";

export function outcomeOf(given: Answers, pointed: ReadonlySet<Question>): ReviewOutcome {
  const isOpen = questions.some((one) => !given[one] || (given[one].answer === "no" && !pointed.has(one)));
  if (isOpen) return "open";
  const told = questions.map((one) => given[one]?.answer);
  if (told.includes("no")) return "finding";
  return told.includes("cannot-tell") ? "cannot-tell" : "fine";
}
