import { expect, test } from "vitest";
import { samplePolicy } from "../../../test/sample-policy.ts";
import { templateRows } from "./columns.ts";
import { tableReader } from "./read-table.ts";

const programmes = samplePolicy().organisation.programs;
function read(rows: readonly (readonly string[])[]) {
  const reader = tableReader("people.csv", programmes, {
    day: "2026-11-20",
    referenceOf: (id) => `reference-${id}`,
  });
  return reader.take(rows.map((cells, index) => ({ row: index + 1, cells }))) ?? reader.end();
}
const head = ["Number", "First name", "Last name", "Programs", "Adult on", "Household"];
const brought = (...rows: readonly string[][]) => {
  const given = read([head, ...rows]);
  return "why" in given ? expect.fail(given.why) : given;
};

test.each(["en", "es"] as const)("the template reads as it is written (%s)", (language) => {
  const given = read(templateRows(language, "Housing Stability"));
  if ("why" in given) return expect.fail(given.why);
  expect(given.left).toEqual([]);
  expect(given.people.participants).toMatchObject([
    {
      id: "A-1",
      reference: "reference-A-1",
      programs: ["housing-stability"],
      adultOn: "2031-05-01",
      alsoKnownAs: ["Sam", "Sammy"],
      contacts: ["415-555-0100", "sample@mail.example"],
      household: [{ adult: true }],
    },
  ]);
});

test("each row that can't be used is told by its row and column; the others are read", () => {
  const good = ["1", "Ana", "Quill", "youth; Recovery Services", "5/1/2031", "Teo Quill (child); Bo"];
  const bad = (place: number, cell: string) =>
    good.map((one, index) => (index === place ? cell : index === 0 ? `x${place}` : one));
  const { people, left } = brought(
    good,
    good,
    bad(0, "#"),
    bad(1, ""),
    bad(2, " "),
    bad(3, "Nowhere"),
    bad(4, "soon"),
    bad(5, "(child)"),
    ["9", "Short"],
  );
  expect(people.participants).toMatchObject([
    {
      programs: ["youth", "recovery"],
      adultOn: "2031-05-01",
      household: [
        { name: "Teo Quill", relation: "child", adult: false },
        { name: "Bo", relation: "household member", adult: false },
      ],
    },
  ]);
  expect(left.map(({ why, what, rows }) => `${why} ${what} ${rows.join()}`)).toEqual([
    "twice Number 3",
    "bad-number Number 4",
    "no-name First name 5",
    "no-name Last name 6",
    "unknown-programme Programs 7",
    "bad-date Adult on 8",
    "bad-household Household 9",
    "broken-row  10",
  ]);
});

test("a table without a needed column, and one with nobody in it, are refused", () => {
  expect(read([["Number", "First name", "Programs"]])).toEqual({
    why: "no-column",
    file: "people.csv",
    column: "Last name (Apellido)",
  });
  expect(read([head])).toEqual({ why: "nobody" });
  expect(read([])).toEqual({ why: "nobody" });
});
