import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["after its label", "DOB: 03/14/1989", "03/14/1989"],
  ["in running text", "She was born on March 14, 1989 in Alder.", "March 14, 1989"],
  ["in Spanish", "Fecha de nacimiento: 14 de marzo de 1989", "14 de marzo de 1989"],
  ["nació", "Nació el 14/03/1989.", "14/03/1989"],
  ["two digits of a year", "dob 3/14/89", "3/14/89"],
  ["bday", "bday 3/14/89", "3/14/89"],
  ["b-day", "b-day: 3/14/89", "3/14/89"],
  ["a line end behind a slash", "her birthday is 3/14/\n1989", "3/14/\n1989"],
  ["ISO", "date of birth 1989-03-14", "1989-03-14"],
  ["only a year", "born in 1989", "1989"],
  ["behind a name", "Marisol Vega (03/14/1989)", "03/14/1989"],
];
const silent: readonly [what: string, text: string][] = [
  ["the next visit", "Next visit: 03/14/2027"],
  ["a date alone", "03/14/1989"],
  ["a meeting behind a name", "Marisol Vega, 11/24/2026"],
  ["something born of a meeting", "The idea was born out of a talk"],
  ["a birthday party", "birthday party on Friday"],
  ["a version", "born again 3.14"],
  ["a move", "Marisol Vega moved 03/14/1989"],
  ["a list over two lines", "born again 3/14\n1989 Main St"],
  ["no digits", "DOB: on file"],
];

test.each(found)("birth date: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`date-of-birth '${value}'`);
});

test.each(silent)("no birth date: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("date-of-birth ") === 0)).toEqual([]);
});
