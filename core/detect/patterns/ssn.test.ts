import { expect, test } from "vitest";
import { fieldsIn } from "../../../test/detection.ts";

const found: readonly [what: string, text: string, value: string][] = [
  ["hyphens", "Marisol Vega, 987-65-4321", "987-65-4321"],
  ["a label and no hyphens", "Her SSN is 987654321.", "987654321"],
  ["a label and spaces", "Social Security # 219 09 9999", "219 09 9999"],
  ["in Spanish", "Su seguro social: 219-09-9999", "219-09-9999"],
  ["dashes of a word processor", "SSN 219‑09‑9999", "219‑09‑9999"],
  ["the last four digits", "last four of her SSN: 4321", "4321"],
  ["bare digits beside a participant", "Marisol Vega gave me 987 65 4324.", "987 65 4324"],
  ["full-width digits", "SSN: ９８７-６５-４３２１", "９８７-６５-４３２１"],
  ["Arabic digits", "SSN: ٩٨٧-٦٥-٤٣٢١", "٩٨٧-٦٥-٤٣٢١"],
  ["soft hyphens in it", "SSN: 98\u00ad7-65-43\u00ad21", "98\u00ad7-65-43\u00ad21"],
  ["zero-width spaces and no label", "Marisol Vega, 987\u200b-65\u200b-4321", "987\u200b-65\u200b-4321"],
  ["thin spaces", "Her social is 987\u200365\u20034321.", "987\u200365\u20034321"],
  ["digits set apart behind a label", "Her social is 9 8 7 6 5 4 3 2 1.", "9 8 7 6 5 4 3 2 1"],
  ["slashes behind a label", "Her SSN is 987/65/4321.", "987/65/4321"],
  ["underscores", "SSN 987_65_4321", "987_65_4321"],
  ["a line end behind a hyphen", "SSN 987-65-\n4321", "987-65-\n4321"],
  ["soc for short", "her soc 987654321", "987654321"],
  ["the last four behind soc", "Her soc is 4321", "4321"],
  ["the last four of a masked one", "SSN XXX-XX-4321", "4321"],
  ["the last four of her soc", "last 4 of her soc 4321", "4321"],
  ["behind another number", "415-555-0141 219-09-9999", "219-09-9999"],
];
const silent: readonly [what: string, text: string][] = [
  ["area 000", "000-12-3456"],
  ["area 666", "666-12-3456"],
  ["group 00", "219-00-9999"],
  ["serial 0000", "219-09-0000"],
  ["an order number", "Order 219099999 has shipped"],
  ["a ZIP code with four more", "Alder, CA 94501-1234"],
  ["a phone", "415-555-0141"],
  ["part of a longer number", "219-09-99991"],
  ["an address on a network", "10.219.09.9999"],
  ["a masked account", "Account XXX-XX-4321"],
  ["the last four weeks", "The last 4 of the 2024 reports"],
  ["a report called SOC", "the SOC 2024 report"],
  ["two numbers in two lines", "Unit 987\n65 4321"],
  ["nobody is named", "the code is 219 09 9999"],
];

test.each(found)("Social Security number: %s", (_what, text, value) => {
  expect(fieldsIn(text)).toContain(`ssn '${value}'`);
});

test.each(silent)("no Social Security number: %s", (_what, text) => {
  expect(fieldsIn(text).filter((found) => found.indexOf("ssn ") === 0)).toEqual([]);
});
