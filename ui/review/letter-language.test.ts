import { expect, test } from "vitest";
import { scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { letterLanguage } from "./letter-language.ts";
import { sheetModel } from "./sheet-model.ts";

test("the cover sheet speaks as the letter does, whatever the screen speaks", () => {
  expect(letterLanguage(sheetInput("spanish", "en"))).toBe("es");
  expect(letterLanguage(sheetInput("housing-dump", "es"))).toBe("en");
  expect(sheetModel(sheetInput("housing-dump", "es")).coverSheet?.included.heading).toBe("Included");
});

test("no English letter is taken for Spanish", () => {
  const spanish = scenarios.filter((one) => letterLanguage(sheetInput(one, "en")) === "es");
  expect(spanish.map(({ id }) => id)).toEqual(["spanish"]);
});
