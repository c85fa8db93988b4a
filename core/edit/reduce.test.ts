import { expect, test } from "vitest";
import { birthDate } from "./birth-date.ts";
import { zip3 } from "./zip3.ts";

const dates: readonly (readonly [text: string, language: "en" | "es", day: string | null])[] = [
  ["03/14/1989", "en", "1989-03-14"],
  ["3-14-89", "en", "1989-03-14"],
  ["14/03/1989", "en", "1989-03-14"],
  ["04/03/1989", "es", "1989-03-04"],
  ["03/14/1989", "es", "1989-03-14"],
  ["1989-03-14", "en", "1989-03-14"],
  ["March 14, 1989", "en", "1989-03-14"],
  ["Mar. 14th 1989", "en", "1989-03-14"],
  ["14 March 1989", "en", "1989-03-14"],
  ["14 de marzo de 1989", "es", "1989-03-14"],
  ["marzo 14, 1989", "es", "1989-03-14"],
  ["2 de enero del 2001", "es", "2001-01-02"],
  ["02/30/1989", "en", null],
  ["03/14/2030", "en", null],
  ["spring of 1989", "en", null],
  // An age would stand in both lines.
  ["03/14/\n1989", "en", null],
  ["14 Foo 1989", "en", null],
];

test.each(dates)("%s in %s", (text, language, day) => {
  expect(birthDate(text, language, "2026-11-20")).toBe(day);
});

test("three digits of a ZIP code, and 000 where few people live", () => {
  expect(["94110", "94110-1234", "03601", "9411", "CA 94110"].map(zip3)).toEqual([
    "941",
    "941",
    "000",
    null,
    null,
  ]);
});
