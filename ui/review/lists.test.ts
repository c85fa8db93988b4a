import { expect, test } from "vitest";
import type { Choices } from "../../core/decide/index.ts";
import { scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { sheetModel } from "./sheet-model.ts";

const sheetOf = (id: string, more: Partial<Choices> = {}) => sheetModel(sheetInput(id, "en", more));

test("under a hold the list says what would go, and there is none where nothing would", () => {
  for (const scenario of scenarios) {
    const { heading, goes, goesHeading } = sheetModel(sheetInput(scenario));
    const told = heading.startsWith("This can’t go") ? (goes.length > 0 ? "Would go" : "") : "Goes";
    expect({ id: scenario.id, goesHeading }).toEqual({ id: scenario.id, goesHeading: told });
  }
});

test.each(["nothing-left", "internal-other-program", "crisis-to-landlord", "lookalike-domain", "dv-hmis"])(
  "in %s nothing is listed as going",
  (id) => {
    expect(sheetOf(id).goes).toEqual([]);
  },
);

test("a receiver who is in order is told of although another address is not", () => {
  expect(sheetOf("bcc-personal").goesHeading).toBe("Would go");
});

test("what never goes stands above what a form could lift", () => {
  const headings = sheetOf("dv-location").stays.map(({ heading }) => heading);
  expect(headings).toEqual(["Never goes in this kind of message", "Goes only if a permission names it"]);
});

test("an unread file goes on the sender's word: the first sentence and the list say so", () => {
  const [question] = sheetOf("attachment-locked").questions;
  const nothing = question?.answers[1]?.press;
  if (nothing?.kind !== "act" || nothing.action.kind !== "choose") return expect.fail("no such answer");
  const model = sheetOf("attachment-locked", { nothingAbout: nothing.action.choices.nothingAbout });
  expect(model.heading).toBe("scan.zip goes along unread, on your word.");
  expect(model.lead).toContain("The rest may go to Keystone Homes.");
  expect(model.lead).toContain("A supervisor looks at this later.");
  expect(model.goes.map(({ label }) => label)).toContain("scan.zip");
});

test.each(["attachment-dump", "attachment-roster"])(
  "%s: the text speaks of a file that stays here, and the sheet says so",
  (id) => {
    expect(sheetOf(id).fileSpokenOf).not.toBe("");
    expect(sheetOf("housing-dump").fileSpokenOf).toBe("");
  },
);

test("a part that is taken out is to be written about in a message of its own", () => {
  const { main } = sheetOf("two-with-permission");
  if (main?.press.kind !== "act" || main.press.action.kind !== "choose") return expect.fail("no such button");
  const after = sheetOf("two-with-permission", { answers: main.press.action.choices.answers });
  expect(after.lead).toContain("Then write a new message about Grace Will.");
  expect(after.main?.label).toMatch(/^Take out \d+ and send$/);
});
