import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { BroughtPeople, RecordedFact } from "../../core/bring-in/index.ts";
import type { FieldId, ParticipantId } from "../../core/ids.ts";
import { manyPeople } from "../../test/many-people.ts";
import {
  canUndo,
  countWith,
  currentBringIn,
  factsOf,
  readBrought,
  saveBrought,
  undoBrought,
} from "./brought.ts";
import { openDatabase } from "./database.ts";

let count = 0;
const databases: ReturnType<typeof openDatabase>[] = [];
const open = () => {
  const database = openDatabase(`brought-${count++}`);
  databases.push(database);
  return database;
};
afterEach(() => {
  for (const one of databases.splice(0)) one.close();
});
const at = "2026-11-20T16:55:00-08:00";
const people = (from: number, to: number, seed = 1): BroughtPeople => ({
  participants: manyPeople(to, "housing-stability", seed).slice(from),
  consents: [],
  limitations: [],
});
const fact = (participant: string, value: string): RecordedFact => ({
  participant: participant as ParticipantId,
  field: "household-size" as FieldId,
  value,
  from: "Enrollment.csv HouseholdID",
});
const first = "HB-2001" as ParticipantId;

test("what is brought in again from the same place takes the place of the last time, and can be taken back once", async () => {
  const database = open();
  expect([await readBrought(database), await canUndo(database)]).toEqual([null, false]);
  await saveBrought(database, { from: "hmis", people: people(0, 3), facts: [fact(first, "2")], at });
  await saveBrought(database, { from: "hmis", people: people(0, 2), facts: [fact(first, "3")], at });
  expect((await readBrought(database))?.participants.length).toBe(2);
  expect(await factsOf(first, database)).toEqual([fact(first, "3")]);
  expect(await canUndo(database)).toBe(true);
  await undoBrought(database);
  expect((await readBrought(database))?.participants.length).toBe(3);
  expect(await factsOf(first, database)).toEqual([fact(first, "2")]);
  // It is the first, so that taking it back leaves nobody.
  await undoBrought(database);
  expect([await readBrought(database), await factsOf(first, database), await database.facts.count()]).toEqual(
    [null, [], 0],
  );
});

test("only what stood before the last bringing-in is kept", async () => {
  const database = open();
  for (const [number, value] of ["1", "2", "3"].entries())
    await saveBrought(database, {
      from: "hmis",
      people: people(0, number + 1),
      facts: [fact(first, value)],
      at,
    });
  expect([await database.people.count(), await database.facts.count()]).toEqual([2, 2]);
  await undoBrought(database);
  expect(await factsOf(first, database)).toEqual([fact(first, "2")]);
  expect(await canUndo(database)).toBe(false);
  await undoBrought(database);
  expect((await readBrought(database))?.participants.length).toBe(2);
});

test("an HMIS and a table stand beside each other; of one person told twice the later counts", async () => {
  const database = open();
  await saveBrought(database, { from: "hmis", people: people(0, 3), facts: [fact(first, "2")], at });
  await saveBrought(database, { from: "table", people: people(0, 1, 99), facts: [fact(first, "4")], at });
  const all = await readBrought(database);
  expect(all?.participants.length).toBe(3);
  expect(all?.participants.find(({ id }) => id === first)).toEqual(people(0, 1, 99).participants[0]);
  expect(await factsOf(first, database)).toEqual([fact(first, "4"), fact(first, "2")]);
});

test("who is told by two sources is counted once", async () => {
  const database = open();
  await saveBrought(database, { from: "hmis", people: people(0, 3), facts: [], at });
  const current = await currentBringIn(database);
  const counts = [
    countWith(null, "hmis", people(0, 3)),
    countWith(current, "hmis", people(0, 2)),
    countWith(current, "table", people(0, 2)),
    countWith(current, "table", people(2, 5)),
  ];
  expect(counts).toEqual([3, 2, 3, 5]);
});

test("a save that fails leaves what stood", async () => {
  const database = open();
  await saveBrought(database, { from: "hmis", people: people(0, 3), facts: [fact(first, "2")], at });
  const unsaved = { ...people(0, 1), limitations: [() => {}] } as unknown as BroughtPeople;
  await expect(
    saveBrought(database, { from: "hmis", people: unsaved, facts: [fact(first, "9")], at }),
  ).rejects.toThrow();
  expect((await readBrought(database))?.participants.length).toBe(3);
  expect(await factsOf(first, database)).toEqual([fact(first, "2")]);
});
