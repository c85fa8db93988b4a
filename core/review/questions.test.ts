import { expect, test } from "vitest";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { Candidate } from "./candidate.ts";
import { countOutcomes, reviewPairs, toReview } from "./progress.ts";
import {
  type Answer,
  type Answers,
  isOwn,
  othersThan,
  outcomeOf,
  questions,
  reviewerOf,
} from "./questions.ts";

const { staff } = samplePolicy();
const person = (id: string) => staff.find((one) => one.id === id) ?? expect.fail(id);
const priya = person("priya");
const at = "2026-12-02T09:00:00-08:00";
const given = (...told: readonly (Answer | null)[]): Answers =>
  Object.fromEntries(
    questions.flatMap((question, index) => {
      const answer = told[index];
      return answer ? [[question, { answer, by: priya.id, at }]] : [];
    }),
  );

test.each([
  { told: [], pointed: [], outcome: "open" },
  { told: ["yes", "yes", "yes", null], pointed: [], outcome: "open" },
  { told: ["yes", "yes", "yes", "yes"], pointed: [], outcome: "fine" },
  { told: ["yes", "cannot-tell", "yes", "yes"], pointed: [], outcome: "cannot-tell" },
  { told: ["yes", "yes", "no", "yes"], pointed: [], outcome: "open" },
  { told: ["yes", "yes", "no", "yes"], pointed: ["bundle"], outcome: "open" },
  { told: ["yes", "yes", "no", "yes"], pointed: ["fields"], outcome: "finding" },
  { told: ["cannot-tell", "yes", "no", "yes"], pointed: ["fields"], outcome: "finding" },
] as const)("answers $told that point with $pointed are $outcome", ({ told, pointed, outcome }) => {
  expect(outcomeOf(given(...told), new Set(pointed))).toBe(outcome);
});

test("supervisors and compliance review, by their work address; nobody else does", () => {
  expect(reviewerOf(staff, "Priya.Raman@harborbridge.example")?.id).toBe("priya");
  expect(reviewerOf(staff, person("ingrid").email)?.id).toBe("ingrid");
  expect(reviewerOf(staff, person("dana").email)).toBeNull();
  expect(reviewerOf(staff, "stranger@harborbridge.example")).toBeNull();
  expect(reviewerOf(staff, null)).toBeNull();
});

test("nobody reviews what they sent, by their id or by their address, and others are named who can", () => {
  expect(isOwn({ staff: "priya" }, priya)).toBe(true);
  expect(isOwn({ staff: `address:${priya.email.toLowerCase()}` }, priya)).toBe(true);
  expect(isOwn({ staff: "dana" }, priya)).toBe(false);
  expect(othersThan(staff, priya).map(({ id }) => id)).toEqual(["omar", "ingrid"]);
});

const send = (id: string, staffId = "dana"): Candidate => ({
  id,
  device: "c0",
  staff: staffId,
  at,
  bundle: null,
  to: [],
  changed: false,
  causes: ["chance"],
});

test("drawing a month again adds to its review and takes nothing away; its day stays the first one's", () => {
  expect(toReview([], 30)).toBeNull();
  const first = { at: "2026-12-01T09:00:00-08:00", sample: [send("b"), send("a")] };
  const second = { at: "2026-12-20T09:00:00-08:00", sample: [send("c"), send("a")] };
  const review = toReview([first, second], 30);
  expect(review?.sends.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(review?.due).toBe("2026-12-31");
});

test("who reviewed whose sends is counted by send, not by answer", () => {
  const sends = [send("a"), send("b"), send("c", "luis"), send("d", "luis")];
  const told = new Map([
    ["a", given("yes", "yes", "yes", "yes")],
    ["b", given("no")],
    ["c", given("yes")],
  ]);
  expect(reviewPairs(sends, ({ id }) => told.get(id) ?? {})).toEqual([
    { by: "priya", staff: "dana", count: 2 },
    { by: "priya", staff: "luis", count: 1 },
  ]);
  expect(countOutcomes(["open", "fine", "open"])).toEqual({ open: 2, fine: 1, finding: 0, "cannot-tell": 0 });
});
