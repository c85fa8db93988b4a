import fc from "fast-check";
import { expect, test } from "vitest";
import { housesOf } from "./houses.ts";

const heads = fc.constantFrom("María", "María José", "Ana", "Luz");
const others = fc.constantFrom("Kidza", "Pim", "Diego", "Mateo");
/** In whatever order a text has them. */
const pair = fc.tuple(heads, others, fc.boolean()).map(([one, other, turned]) => {
  return turned ? [other, one] : [one, other];
});

test("each name stands in one house, and each pair is a head and one of its household", () => {
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const houses = housesOf(pairs);
      for (const [one = "", other = ""] of pairs) {
        const theirs = houses.filter((house) => house.has(one) || house.has(other));
        expect(theirs).toHaveLength(1);
        expect(theirs[0]?.get(one)).not.toBe(theirs[0]?.get(other));
      }
    }),
  );
});

test("three who are all in one another's households are one house", () => {
  const pairs = [
    ["Ana", "Luz"],
    ["Luz", "Pim"],
    ["Pim", "Ana"],
  ];
  expect(housesOf(pairs)).toEqual([
    new Map([
      ["Ana", true],
      ["Luz", false],
      ["Pim", true],
    ]),
  ]);
});
