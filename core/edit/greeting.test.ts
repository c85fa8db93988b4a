import { expect, test } from "vitest";
import { onlyGreeting } from "./greeting.ts";

test.each([
  "",
  "Hi Jordan,\n\nDana",
  "Dear Ms. Ames:\n\nThank you,\nDana Whitfield\nHousing Stability | 415-555-0100",
  "Hola Jordan:\n\nGracias,\nDana",
  "Buenos días,\n\nSaludos cordiales\nMaría Ñuñez",
  "Hello Jordan and Sam,\n\n-- \nDana\n415-555-0100",
  "> \n\nThanks!",
])("only a greeting is left: %j", (text) => {
  expect(onlyGreeting(text)).toBe(true);
});

test.each([
  "Yes, Tuesday works.",
  "Hi Jordan,\n\nTuesday works.\n\nDana",
  "Marisol Vega, 415-555-0141",
  "Marisol Vega\n415-555-0141",
  "CONTACT\nMarisol Vega\n\nHOUSING:\n- needs 2 bedrooms",
  "Hi Jordan, she needs two bedrooms",
  "Thanks,\nDana\n\nP.S. She has a dog. Call her.",
])("something is left: %j", (text) => {
  expect(onlyGreeting(text)).toBe(false);
});
