import fc from "fast-check";
import { expect, test } from "vitest";
import { rosterInput } from "../../test/roster-input.ts";
import { agencyWith, changed, manyRows } from "../../test/roster-people.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { ParticipantId, ProgrammeId } from "../ids.ts";
import { totals } from "./index.ts";
import { countsOf } from "./totals.ts";

const sample = samplePolicy();
const { people, table } = manyRows(200);
const victims = agencyWith(sample, people, (one) => ({
  ...one,
  programs: ["victim-services" as ProgrammeId],
}));
const input = rosterInput(table, victims, "sade.adeyemi@harborbridge.example");

test("a victim-service programme shares counts and no line about anybody", () => {
  const made = totals(input);
  if (made.kind !== "ready") return expect.fail("counts settle");
  const text = made.rows.flat().join("\n");
  expect(made.rows[1]).toEqual(["Everyone", "", "200"]);
  expect(made.rows).toContainEqual(["Enrollment status", "Active", "171"]);
  for (const { id, name } of people) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(`${name.given} ${name.family}`);
  }
  expect(made.check.verdict).toBe("covered");
  expect(made.check.decision.leaving).toEqual([]);
});

test("rare answers are counted together, and what they were called does not leave", () => {
  const made = totals({ ...input, table: changed(table, [[3, 2, "Moved to her sister in Reno"]]) });
  if (made.kind !== "ready") return expect.fail("counts settle");
  expect(made.rows.flat().join("\n")).not.toContain("Reno");
});

test("of fewer than 11 people not even their number is told", () => {
  const few = manyRows(10);
  const made = totals(rosterInput(few.table, agencyWith(sample, few.people)));
  expect(made.kind === "ready" && made.rows.slice(1)).toEqual([["Everyone", "", "fewer than 11"]]);
});

test("no count of 1 to 10 people is shown, and none can be worked out from the others, whoever has several rows", () => {
  const say = (id: string) => id;
  const row = fc.record({ who: fc.nat(45), answer: fc.constantFrom("a", "b", "c", "d", "") });
  fc.assert(
    fc.property(fc.array(row, { minLength: 11, maxLength: 90 }), (rows) => {
      const all = rows.map(({ who, answer }) => ({ id: `P-${who}` as ParticipantId, cells: [answer] }));
      const everyone = new Set(all.map(({ id }) => id)).size;
      const counts = countsOf(all, 0, everyone, say).map(([, count]) => count);
      for (const count of counts) expect(count).toBeGreaterThanOrEqual(11);
      // Everybody stands in one count: neither what is left over nor what is counted twice is 1 to 10 people.
      const sum = counts.reduce((one, other) => one + other, 0);
      if (counts.length > 0) expect(sum).toBe(everyone);
    }),
    { numRuns: 1000 },
  );
});

test("two counts that overlap do not tell how few gave both answers", () => {
  const say = (id: string) => id;
  const rows = (from: number, to: number, answer: string) =>
    Array.from({ length: to - from }, (_, at) => ({
      id: `P-${from + at}` as ParticipantId,
      cells: [answer],
    }));
  // 33 and 27 of 55 people: five of them gave both.
  expect(countsOf([...rows(0, 33, "Active"), ...rows(28, 55, "Exited")], 0, 55, say)).toEqual([
    ["Active", 28],
    ["roster-totals-rest", 27],
  ]);
  expect(countsOf([...rows(0, 20, "Active"), ...rows(0, 20, "")], 0, 20, say)).toEqual([["Active", 20]]);
});
