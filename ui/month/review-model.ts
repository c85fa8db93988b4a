import type {
  Answer,
  Answers,
  Candidate,
  ChangeTarget,
  MonthMeasures,
  Question,
  ReviewOutcome,
} from "../../core/review/index.ts";
import type { Day } from "../../core/time.ts";
import type { Send } from "../log/sends.ts";

/** Why nobody can review, or who does. `no-address`: this browser does not know who uses it. */
export type Reviewer =
  | { readonly kind: "ok"; readonly name: string }
  | { readonly kind: "no-address" }
  | { readonly kind: "not-a-reviewer" };

/** A line of the list of changes, in the reader's words. */
export interface ChangeLine {
  readonly number: number;
  readonly month: string;
  readonly question: Question;
  /** "Bundle: Housing referral". */
  readonly what: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly closed: { readonly by: string; readonly at: string } | null;
}

/** The send on the page. */
export interface ReviewedSend {
  readonly candidate: Candidate;
  /** Null where the log that tells it was not taken in any more. */
  readonly send: Send | null;
  /** Labels of what the sender said is no such thing. */
  readonly overridden: readonly string[];
  readonly staff: string;
  readonly answers: Answers;
  readonly outcome: ReviewOutcome;
  readonly changes: readonly ChangeLine[];
  /** The reviewer sent it: names of those who can look at it. */
  readonly others: readonly string[] | null;
}

export interface ReviewModel {
  /** Those of which a sample was drawn, newest first. */
  readonly months: readonly string[];
  readonly month: string;
  readonly due: Day;
  readonly isLate: boolean;
  readonly reviewer: Reviewer;
  readonly outcomes: Readonly<Record<ReviewOutcome, number>>;
  readonly count: number;
  /** From 0; null where nothing was drawn. */
  readonly place: number | null;
  readonly shown: ReviewedSend | null;
  /** What a "no" can point to, in groups. */
  readonly targets: readonly TargetGroup[];
}

export interface TargetGroup {
  readonly kind: ChangeTarget["kind"];
  readonly targets: readonly { readonly id: string; readonly label: string }[];
}

export interface ReviewActs {
  answer(send: Candidate, question: Question, answer: Answer): void;
  point(send: Candidate, question: Question, target: ChangeTarget, note: string): void;
}

export interface MeasuresModel {
  /** Oldest first. */
  readonly months: readonly MonthMeasures[];
  /** In which a new version of the rules began. */
  readonly marks: readonly string[];
  readonly report: ReportModel | null;
}

/** One month, to print. */
interface ReportModel {
  /** Those of which a sample was drawn, newest first. */
  readonly months: readonly string[];
  readonly month: string;
  readonly count: number;
  readonly due: Day;
  readonly outcomes: Readonly<Record<ReviewOutcome, number>>;
  readonly pairs: readonly { readonly by: string; readonly staff: string; readonly count: number }[];
  readonly changes: readonly ChangeLine[];
}
