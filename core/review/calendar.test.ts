import { expect, test } from "vitest";
import { monthOf, weekOf } from "./calendar.ts";

test.each([
  ["a Monday", "2026-11-23T00:00:00-08:00", "2026-11-23"],
  ["a Sunday, late", "2026-11-29T23:59:00-08:00", "2026-11-23"],
  ["the first of a year", "2027-01-01T12:00:00Z", "2026-12-28"],
])("the week of %s is named by its Monday", (_, instant, monday) => {
  expect(weekOf(instant)).toBe(monday);
});

test("a month is that of the zone in which it was written", () => {
  expect(monthOf("2026-11-30T23:30:00-08:00")).toBe("2026-11");
});
