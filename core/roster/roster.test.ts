import fc from "fast-check";
import { expect, test } from "vitest";
import { rosterInput } from "../../test/roster-input.ts";
import { agencyWith, changed, manyRows, rosterHeaders, withLimitation } from "../../test/roster-people.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { factsOf, mayLeave } from "../decide/index.ts";
import { compile } from "../detect/index.ts";
import type { FieldId, ParticipantId, ProgrammeId } from "../ids.ts";
import type { PolicyIndex } from "../policy/index.ts";
import { type GivenTable, type Roster, roster } from "./index.ts";

const sample = samplePolicy();
const { people, table } = manyRows(40);
const ready = (made: Roster) => (made.kind === "ready" ? made : expect.fail("the table settles"));
const columnOf = (header: string) => rosterHeaders.indexOf(header);
const whyOf = (made: Roster) =>
  ready(made).exceptions.map((one) =>
    one.kind === "whose" ? `${one.row} ${one.why}` : `${one.row} ${one.kind} ${one.item.field}`,
  );

test("rows go with what the agreement lists; names and notes stay here", () => {
  const made = ready(roster(rosterInput(table, agencyWith(sample, people))));
  expect(made.rows[0]).toEqual(
    ["Case or HMIS number", "Status", "Service contacts", "Entry Date", "Last contact", "Milestone"].map(
      (header) => (header === "Entry Date" ? "Entry date" : header),
    ),
  );
  expect(made.rows[1]).toEqual([
    "HB-2001",
    "Exited",
    "0",
    "2026-01-01",
    "2026-10-01",
    "Assessment completed",
  ]);
  expect(made.going).toBe(40);
  expect(made.fates.map(({ kind }) => kind)).toEqual([
    "goes",
    "refused",
    "goes",
    "goes",
    "goes",
    "goes",
    "goes",
    "notes",
  ]);
  expect(made.exceptions).toEqual([]);
  expect(made.check.decision.holds.map(({ code, reason }) => [code, reason.facts["clause"]])).toEqual([
    ["sign-off", 0],
  ]);
});

test("who may not be told of stays here with the reason, and a supervisor looks", () => {
  const { people: few, table: small } = manyRows(8);
  const policy = agencyWith(sample, few, (one, index) =>
    index === 0
      ? { ...one, programs: ["recovery" as ProgrammeId] }
      : index === 1
        ? { ...one, programs: ["victim-services" as ProgrammeId] }
        : index === 2
          ? withLimitation(one, "milestone")
          : one,
  );
  const given = changed(small, [
    [4, columnOf("Participant ID"), "HB-9999"],
    [5, columnOf("Client name"), "Somebody Else"],
    [6, columnOf("Status"), "Active - relapsed"],
  ]);
  const made = ready(roster(rosterInput(given, policy)));
  expect(whyOf(made)).toEqual([
    "2 item participant-id",
    "3 item participant-id",
    "4 item milestone",
    "6 unknown",
    "7 other",
    "8 holds-more substance-use",
  ]);
  expect(made.rows.slice(1).map(([id]) => id)).toEqual(["HB-2004", "HB-2008"]);
  expect(made.check.decision.holds.map(({ code, liftedBy }) => [code, liftedBy])).toEqual([
    ["sign-off", "supervisor"],
  ]);
});

test("a column that says more than its field for most people stays here for all", () => {
  const given = changed(
    table,
    people.slice(0, 30).map((_, row) => [row, columnOf("Status"), "In recovery from alcohol"]),
  );
  const made = ready(roster(rosterInput(given, agencyWith(sample, people))));
  expect(made.fates[columnOf("Status")]?.kind).toBe("holds-more");
  expect(made.rows.flat().join(" ")).not.toMatch(/alcohol/i);
  expect(made.going).toBe(40);
});

test("a header that somebody typed does not leave", () => {
  const headers = rosterHeaders.map((one) => (one === "Status" ? "Status of the HIV people" : one));
  const policy = agencyWith(sample, people);
  const input = rosterInput({ ...table, headers }, policy);
  const columns = input.columns.map((field, place) =>
    place === columnOf("Status") ? ("enrollment-status" as FieldId) : field,
  );
  expect(ready(roster({ ...input, columns })).rows[0]?.[1]).toBe("Enrollment status");
});

test("a table of nobody holds nothing and says so", () => {
  const made = ready(
    roster(rosterInput({ ...table, rows: [["HB-9"]], numbers: [2] }, agencyWith(sample, []))),
  );
  expect([made.going, made.rows.length, made.exceptions.length]).toEqual([0, 0, 1]);
});

const dangers = [
  "Active",
  "active - HIV positive",
  "called from the shelter at 12 Elm St",
  "212-867-5309",
  "",
];
const anyTable = fc.record({
  wishes: fc.array(fc.constantFrom("milestone", "enrollment-status", "last-contact-date", ""), {
    minLength: 12,
    maxLength: 12,
  }),
  programmes: fc.array(fc.constantFrom("housing-stability", "recovery", "victim-services", "youth"), {
    minLength: 12,
    maxLength: 12,
  }),
  cells: fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 2, max: 6 }), fc.constantFrom(...dangers)), {
    maxLength: 6,
  }),
  order: fc.shuffledSubarray([...Array(12).keys()], { minLength: 12, maxLength: 12 }),
});
const twelve = manyRows(12);
/** Names are the same for every choice of programmes and wishes: they are compiled once. */
const compiled = compile(agencyWith(sample, twelve.people));
const inputFor = (some: GivenTable, policy: PolicyIndex) =>
  rosterInput(some, policy, undefined, { ...compiled, policy });

function given({ wishes, programmes, cells }: typeof anyTable extends fc.Arbitrary<infer T> ? T : never) {
  const policy = agencyWith(sample, twelve.people, (one, index) => {
    const wish = wishes[index] ?? "";
    const moved = { ...one, programs: [programmes[index] as ProgrammeId] };
    return wish === "" ? moved : withLimitation(moved, wish);
  });
  return { policy, table: changed(twelve.table, cells) };
}

test("no cell leaves that the decision refuses, and every row that does not go has its reason", () => {
  let left = 0;
  fc.assert(
    fc.property(anyTable, (choice) => {
      const { policy, table: some } = given(choice);
      const input = inputFor(some, policy);
      const made = ready(roster(input));
      const { message, choices, now } = { message: input.addressed, ...input.context };
      const going = made.fates.filter(({ kind, field }) => kind === "goes" && field !== "participant-id");
      for (const [id, ...cells] of made.rows.slice(1)) {
        const about = { kind: "participant", id: id as ParticipantId } as const;
        const facts = factsOf({ message, people: [about], policy, choices, now });
        const fields = ["participant-id" as FieldId, ...going.map(({ field }) => field as FieldId)];
        fields.forEach((field, place) => {
          if (place > 0 && cells[place - 1] === "") return;
          expect([field, mayLeave(field, about, facts).outcome]).toEqual([field, "include"]);
        });
        left += 1;
      }
      expect(made.check.plan.edits).toEqual([]);
      expect(made.going + made.exceptions.length).toBe(12);
      expect(made.rows.flat().join(" ")).not.toMatch(/HIV|Elm St|5309/);
    }),
    { numRuns: 60 },
  );
  expect(left).toBeGreaterThan(50);
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(anyTable, (choice) => {
      const { policy, table: some } = given(choice);
      const turned: GivenTable = {
        ...some,
        rows: choice.order.map((place) => some.rows[place] ?? []),
        numbers: choice.order.map((place) => some.numbers[place] ?? 0),
      };
      const [one, other] = [some, turned].map((each) => ready(roster(inputFor(each, policy))));
      const sorted = (made: typeof one) =>
        made?.rows
          .slice(1)
          .map((row) => row.join("\t"))
          .sort();
      expect(sorted(other)).toEqual(sorted(one));
      expect(whyOf(other as Roster)).toEqual(whyOf(one as Roster));
      expect(other?.fates).toEqual(one?.fates);
    }),
    { numRuns: 40 },
  );
});
