import {
  type Answers,
  type Candidate,
  countOutcomes,
  isOwn,
  keyOf,
  type Month,
  othersThan,
  outcomeOf,
  type ReviewOutcome,
} from "../../core/review/index.ts";
import { dayOf } from "../../core/time.ts";
import { readMonth } from "../../host/month/device-store.ts";
import { readReview } from "../../host/month/reviews.ts";
import { instant } from "../../host/store/clock.ts";
import type { ChangeRow } from "../../host/store/month.ts";
import { type ReviewedSend, type ReviewModel, sendsOf } from "../../ui/index.ts";
import { type Around, nameIn, whoever } from "./around.ts";
import { changeLines, targetGroups } from "./change-lines.ts";

/** Answers and changes of all sends, by their keys. */
export interface Reviewed {
  answersOf(send: Candidate): Answers;
  changesOf(send: Candidate): readonly ChangeRow[];
  outcomeOf(send: Candidate): ReviewOutcome;
}

export async function readReviewed({ month: database }: Around): Promise<Reviewed> {
  const [rows, changes] = [await database.reviews.toArray(), await database.changes.toArray()];
  const byKey = new Map(rows.map(({ device, entry, answers }) => [keyOf({ device, id: entry }), answers]));
  const answersOf = (send: Candidate) => byKey.get(keyOf(send)) ?? {};
  const changesOf = (send: Candidate) =>
    changes.filter(({ device, entry }) => device === send.device && entry === send.id);
  return {
    answersOf,
    changesOf,
    outcomeOf: (send) => outcomeOf(answersOf(send), new Set(changesOf(send).map(({ question }) => question))),
  };
}

/** Months of which a sample was drawn, newest first. */
export async function drawnMonths({ month: database }: Around): Promise<readonly Month[]> {
  const drawn = await database.samples.filter((row) => row.drawn !== null).toArray();
  return [...new Set(drawn.map(({ month }) => month))].sort().reverse();
}

/** `asked`: `2026-11/3`, the third send of a month; the first open one of the newest month where nothing is asked for. */
export async function reviewModel(asked: string, around: Around): Promise<ReviewModel | null> {
  const [wanted = "", number] = asked.split("/");
  const months = await drawnMonths(around);
  const month = months.find((one) => one === wanted) ?? months[0];
  const { policy, month: database } = around;
  const review = month === undefined ? null : await readReview(database, month, policy.review.dueDays);
  if (month === undefined || review === null) return null;
  const { sends, due } = review;
  const reviewed = await readReviewed(around);
  const outcomes = sends.map(reviewed.outcomeOf);
  const firstOpen = Math.max(0, outcomes.indexOf("open"));
  const place = Math.min(
    Math.max(number ? Number.parseInt(number, 10) - 1 || 0 : firstOpen, 0),
    sends.length - 1,
  );
  const { reviewer, staff } = await whoever(around);
  const candidate = sends[place];
  const others = candidate && staff && isOwn(candidate, staff) ? othersThan(policy.staff, staff) : null;
  return {
    months,
    month,
    due,
    isLate: outcomes.includes("open") && dayOf(instant()) > due,
    reviewer,
    outcomes: countOutcomes(outcomes),
    count: sends.length,
    place: candidate ? place : null,
    shown: candidate
      ? {
          ...(await shownSend(candidate, month, reviewed, around)),
          others: others?.map(({ name }) => name) ?? null,
        }
      : null,
    targets: targetGroups(around),
  };
}

async function shownSend(
  candidate: Candidate,
  month: Month,
  reviewed: Reviewed,
  around: Around,
): Promise<Omit<ReviewedSend, "others">> {
  const { policy, language, say, month: database } = around;
  const log = (await readMonth(database, month)).find(({ key }) => key === candidate.device);
  const lines = (log?.lines ?? []).filter(
    ({ kind, body }) =>
      (kind === "entry" && body.id === candidate.id) || (kind === "outcome" && body.entry === candidate.id),
  );
  return {
    candidate,
    send: sendsOf(lines, policy, language, say)[0] ?? null,
    overridden: lines.flatMap(({ kind, body }) =>
      kind === "entry"
        ? body.overrides.flatMap(({ field, answer }) =>
            answer === "take-out"
              ? []
              : [policy.fields.find(({ id }) => id === field)?.label[language] ?? field],
          )
        : [],
    ),
    staff: nameIn(around, candidate.staff),
    answers: reviewed.answersOf(candidate),
    outcome: reviewed.outcomeOf(candidate),
    changes: await changeLines(reviewed.changesOf(candidate), around),
  };
}
