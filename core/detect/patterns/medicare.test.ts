import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["with hyphens", "1EG4-TE5-MK73", "1EG4-TE5-MK73"],
  ["without", "1EG4TE5MK73", "1EG4TE5MK73"],
  ["of Medicaid, behind its word", "Medicaid ID 90001234A", "90001234A"],
];
const silent: readonly [what: string, text: string][] = [
  ["a letter that is not used", "1SG4-TE5-MK73"],
  ["too long", "1EG4-TE5-MK734"],
  ["Medicaid alone", "she has Medicaid"],
];

test.each(found)("Medicare number: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`insurance-id '${value}'`);
});

test.each(silent)("no Medicare number: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("insurance-id ") === 0)).toEqual([]);
});
