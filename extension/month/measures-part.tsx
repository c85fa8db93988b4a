import type { VNode } from "preact";
import {
  countOutcomes,
  type EarlierSend,
  type MonthMeasures,
  measureMonth,
  policyChanges,
  reviewPairs,
} from "../../core/review/index.ts";
import { readMonth } from "../../host/month/device-store.ts";
import { readReview } from "../../host/month/reviews.ts";
import { type MeasuresModel, MeasuresView } from "../../ui/index.ts";
import { type Around, nameIn } from "./around.ts";
import { changeLines } from "./change-lines.ts";
import { drawnMonths, readReviewed } from "./review-model.ts";

/** The months side by side, and one month's report. */
export async function measuresPart(asked: string, around: Around): Promise<VNode> {
  const months = await measured(around);
  const model: MeasuresModel = { months, marks: policyChanges(months), report: await report(asked, around) };
  return <MeasuresView model={model} language={around.language} onPrint={() => print()} />;
}

async function measured({ month: database }: Around): Promise<readonly MonthMeasures[]> {
  const rows = await database.devices.toArray();
  const months = [...new Set(rows.flatMap((row) => row.months))].sort();
  const found: MonthMeasures[] = [];
  let earlier: readonly EarlierSend[] = [];
  for (const month of months) {
    const { measures, last } = measureMonth(month, await readMonth(database, month), earlier);
    earlier = last;
    found.push(measures);
  }
  return found;
}

async function report(asked: string, around: Around): Promise<MeasuresModel["report"]> {
  const { month: database, policy } = around;
  const drawn = await drawnMonths(around);
  const month = drawn.find((one) => one === asked) ?? drawn[0];
  const review = month === undefined ? null : await readReview(database, month, policy.review.dueDays);
  if (month === undefined || review === null) return null;
  const reviewed = await readReviewed(around);
  const named = (id: string) => nameIn(around, id);
  const changes = await database.changes.filter((one) => one.month === month).toArray();
  return {
    months: drawn,
    month,
    count: review.sends.length,
    due: review.due,
    outcomes: countOutcomes(review.sends.map(reviewed.outcomeOf)),
    pairs: reviewPairs(review.sends, reviewed.answersOf).map(({ by, staff, count }) => ({
      by: named(by),
      staff: named(staff),
      count,
    })),
    // Notes stay in this browser: a report is for paper.
    changes: (await changeLines(changes, around)).map((line) => ({ ...line, note: null })),
  };
}
