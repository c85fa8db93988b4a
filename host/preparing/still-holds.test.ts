import { expect, test } from "vitest";
import { stillHolds } from "./still-holds.ts";

const letter = "Name: Ana\n\nAge: 34\nPhone: 555 0100\n\nDana";

test.each([
  ["as it was put in, with a signature below", `${letter}\n-- \nHarbor Bridge`, true],
  ["lines broken in another place", "Name:\nAna Age: 34 Phone: 555\n0100 Dana", true],
  ["one line changed", letter.replace("34", "35"), true],
  ["most of it gone", "Age: 34", false],
  ["other mail", "Lunch on Friday?", false],
  ["nothing", "", false],
])("%s", (_, text, holds) => {
  expect(stillHolds(text, letter)).toBe(holds);
});

test("a letter without words is nowhere", () => {
  expect(stillHolds("anything", "\n")).toBe(false);
});
