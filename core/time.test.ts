import { expect, test } from "vitest";
import { addDays, instantIn, isDay, isInstant, millisOf, yearsBetween } from "./time.ts";

test("a moment is written in the reader's own zone, and reads back as the same moment", () => {
  const millis = millisOf("2026-11-21T00:55:00Z");
  expect(instantIn(millis, -480)).toBe("2026-11-20T16:55:00-08:00");
  expect(instantIn(millis, 330)).toBe("2026-11-21T06:25:00+05:30");
  for (const east of [-480, -210, 0, 330, 765]) expect(millisOf(instantIn(millis, east))).toBe(millis);
});

test("an age counts whole years, also from a leap day", () => {
  expect(yearsBetween("1989-03-14", "2026-03-13")).toBe(36);
  expect(yearsBetween("1989-03-14", "2026-03-14")).toBe(37);
  expect(yearsBetween("2008-02-29", "2026-02-28")).toBe(17);
});

test("days and instants are read strictly", () => {
  expect([isDay("2026-02-28"), isDay("2026-02-30"), isDay("2026-2-8")]).toEqual([true, false, false]);
  expect([
    isInstant("2026-11-20T16:55:00-08:00"),
    isInstant("2026-11-20T16:55:00"),
    isInstant("now"),
  ]).toEqual([true, false, false]);
});

test("a month ends where it does", () => {
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
});
