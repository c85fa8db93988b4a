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

test("no count of 1 to 10 people is shown, and none can be worked out from the whole", () => {
  const say = (id: string) => id;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c", "d", ""), { minLength: 11, maxLength: 60 }),
      (answers) => {
        const all = answers.map((answer, index) => ({ id: `P-${index}` as ParticipantId, cells: [answer] }));
        const counts = countsOf(all, 0, all.length, say).map(([, count]) => count);
        for (const count of counts) expect(count).toBeGreaterThanOrEqual(11);
        // Each answer that is not named alone is in the rest: what is left over from the whole is none of 1 to 10.
        const sum = counts.reduce((one, other) => one + other, 0);
        if (counts.length > 0) expect(sum).toBe(all.length);
      },
    ),
    { numRuns: 500 },
  );
});

test("somebody who gave two answers does not make a small count readable", () => {
  const say = (id: string) => id;
  const twice = Array.from({ length: 40 }, (_, index) => ({
    id: `P-${index % 20}` as ParticipantId,
    cells: ["a"],
  }));
  const other = Array.from({ length: 15 }, (_, index) => ({
    id: `P-${index + 10}` as ParticipantId,
    cells: ["b"],
  }));
  // 25 people, 20 of them "a": five who are not.
  expect(countsOf([...twice, ...other], 0, 25, say)).toEqual([]);
});
