import { addDays, type Day, dayOf, type Instant } from "../time.ts";
import { type Candidate, inOrder } from "./candidate.ts";
import { type Answers, questions, type ReviewOutcome } from "./questions.ts";

/** A send by its number and its device: two devices may tell the same number. */
export type SendKey = `${string} ${string}`;

export const keyOf = ({ device, id }: Pick<Candidate, "device" | "id">): SendKey => `${device} ${id}`;

/** A sample as it was drawn. */
interface DrawnAt {
  readonly at: Instant;
  readonly sample: readonly Candidate[];
}

/**
 * All that was ever drawn of a month, each send once: who declares a month again adds to the review and takes nothing
 * away. Its day is the first drawing's.
 */
export function toReview(
  drawn: readonly DrawnAt[],
  dueDays: number,
): { readonly sends: readonly Candidate[]; readonly due: Day } | null {
  const [first] = drawn;
  if (!first) return null;
  const byKey = new Map<SendKey, Candidate>();
  for (const one of drawn.flatMap(({ sample }) => sample))
    if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  return { sends: [...byKey.values()].sort(inOrder), due: addDays(dayOf(first.at), dueDays) };
}

interface Pair {
  readonly by: string;
  readonly staff: string;
  readonly count: number;
}

/** Who reviewed whose sends, and how many: somebody counts for a send with their first answer. */
export function reviewPairs(
  sends: readonly Candidate[],
  answersOf: (send: Candidate) => Answers,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const send of sends) {
    const given = answersOf(send);
    const reviewers = new Set(questions.flatMap((one) => given[one]?.by ?? []));
    for (const by of reviewers) {
      const key = `${by} ${send.staff}`;
      pairs.set(key, { by, staff: send.staff, count: (pairs.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...pairs.values()].sort((a, b) => (`${a.by} ${a.staff}` < `${b.by} ${b.staff}` ? -1 : 1));
}

export function countOutcomes(outcomes: readonly ReviewOutcome[]): Readonly<Record<ReviewOutcome, number>> {
  const count = (wanted: ReviewOutcome) => outcomes.filter((one) => one === wanted).length;
  return {
    open: count("open"),
    fine: count("fine"),
    finding: count("finding"),
    "cannot-tell": count("cannot-tell"),
  };
}
