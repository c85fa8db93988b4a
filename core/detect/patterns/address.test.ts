import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["a street", "12 Dock Street", "12 Dock Street"],
  ["with town", "12 Dock St, Apt 4, Alder, CA 94501", "12 Dock St, Apt 4, Alder, CA 94501"],
  ["a direction", "400 N. Harbor Rd", "400 N. Harbor Rd"],
  ["a box", "P.O. Box 42", "P.O. Box 42"],
  ["Spanish", "Vive en Calle Cinco #45", "Calle Cinco #45"],
];
const silent: readonly [what: string, text: string][] = [
  ["a street without number", "the Grace Street office"],
  ["a count", "12 people drive"],
  ["a day", "on the 12th Street fair"],
  ["a box of things", "box 42"],
  ["staff", "Dana Whitfield, 12 Dock Street"],
];

test.each(found)("address: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`mailing-address '${value}'`);
});

test.each(silent)("no address: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("mailing-address ") === 0)).toEqual([]);
});

test.each([
  ["Room 12, Bayside Motel, 400 Harbor Rd", "Room 12, Bayside Motel, 400 Harbor Rd"],
  ["Bayside Motel, 400 Harbor Rd", "400 Harbor Rd"],
])("where somebody stays is no mailing address: %s", (text, value) => {
  expect(fieldsIn(text)).toContain(`current-location '${value}'`);
});
