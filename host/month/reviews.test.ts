import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Candidate } from "../../core/review/index.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { openMonth } from "../store/month.ts";
import { addChange, closeChange, keepAnswer, openNote } from "./reviews.ts";

const { staff } = samplePolicy();
const person = (id: string) => staff.find((one) => one.id === id) ?? expect.fail(id);
const by = (id: string, now: string) => ({ reviewer: person(id), now });
const send: Candidate = {
  id: "ab".repeat(16),
  device: "c0".repeat(16),
  staff: "dana",
  at: "2026-11-20T09:00:00-08:00",
  bundle: null,
  to: [],
  changed: false,
  causes: ["chance"],
};
const place = { month: "2026-11", device: send.device, entry: send.id } as const;

test("answers that come at once are all kept, each with who gave it; nobody answers for their own send", async () => {
  const database = openMonth("reviews-1");
  await Promise.all([
    keepAnswer(database, send, "bundle", "yes", by("priya", "2026-12-02T09:00:00-08:00")),
    keepAnswer(database, send, "fields", "no", by("omar", "2026-12-03T09:00:00-08:00")),
  ]);
  expect((await database.reviews.toArray()).map(({ answers }) => answers)).toEqual([
    {
      bundle: { answer: "yes", by: "priya", at: "2026-12-02T09:00:00-08:00" },
      fields: { answer: "no", by: "omar", at: "2026-12-03T09:00:00-08:00" },
    },
  ]);
  const own = { ...send, id: "cd".repeat(16), staff: "priya" };
  expect(await keepAnswer(database, own, "bundle", "yes", by("priya", "2026-12-02T09:00:00-08:00"))).toBe(
    false,
  );
  expect(await database.reviews.count()).toBe(1);
});

test("a change stays until it is closed, and says who closed it first; its note is sealed", async () => {
  const database = openMonth("reviews-2");
  const change = {
    ...place,
    question: "fields",
    target: { kind: "bundle", id: "housing-referral" },
  } as const;
  await addChange(
    database,
    change,
    " Marisol’s income went too ",
    by("priya", "2026-12-02T09:00:00Z"),
    crypto,
  );
  await addChange(database, change, "  ", by("priya", "2026-12-02T09:00:00Z"), crypto);
  const [one, other] = await database.changes.toArray();
  expect(one?.closed).toBeNull();
  const plain = new TextDecoder("latin1").decode(one?.note?.bytes);
  expect(plain).not.toContain("income");
  expect(await openNote(database, one?.note ?? expect.fail(), crypto)).toBe("Marisol’s income went too");
  expect(await openNote(openMonth("reviews-3"), one?.note ?? expect.fail(), crypto)).toBeNull();
  expect(other?.note).toBeNull();

  await closeChange(database, 1, by("omar", "2027-01-04T09:00:00Z"));
  await closeChange(database, 1, by("priya", "2027-01-05T09:00:00Z"));
  const closed = (await database.changes.toArray()).map((row) => row.closed?.by ?? null);
  expect(closed).toEqual(["omar", null]);
});
