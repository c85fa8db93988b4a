import { expect, test } from "vitest";
import { type Choices, noChoices } from "../../core/decide/index.ts";
import { scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { speaker } from "../words.ts";
import type { SheetAction } from "./action.ts";
import type { Button, SheetModel } from "./model.ts";
import { sheetModel } from "./sheet-model.ts";
import { sayWhy } from "./why.ts";

const sheetOf = (id: string, more: Partial<Choices> = {}): SheetModel =>
  sheetModel(sheetInput(id, "en", more));
const actionOf = ({ press }: Button): SheetAction =>
  press.kind === "act" ? press.action : expect.fail(press.kind);
const choicesIn = (action: SheetAction): Choices =>
  action.kind === "choose" || action.kind === "send" ? action.choices : expect.fail(action.kind);

test.each([
  ["housing-dump", /^Take out \d+ and send$/],
  ["housing-clean", /^Send$/],
  ["birth-date-age", /^Show less of 1 detail and send$/],
  ["attachment-dump", /^Take the file out and send$/],
  ["consent-expired", /^Record a permission$/],
  ["consent-revoked", /^Back to my message$/],
  ["agreement-expired", /^Save for compliance$/],
  ["unknown-partner", /^Back to change the address$/],
  ["bcc-personal", /^Take this address off$/],
  ["channel-not-approved", /^Save the cleaned files$/],
  ["handoff-good", /^Save for my supervisor$/],
  ["dv-hmis", /^Back to my message$/],
  ["law-enforcement", /^Log the demand, send nothing$/],
  ["crisis-now", /^Send now$/],
  ["crisis-to-landlord", /^Choose what it is for$/],
  ["incomplete", /^Record a permission$/],
  ["two-with-permission", /^Take out Grace Will’s part$/],
  ["nothing-left", /^Back to my message$/],
])("the main button of %s is the next step", (id, label) => {
  expect(sheetOf(id).main?.label).toMatch(label);
});

test.each(["no-bundle", "flag-number", "attachment-locked"])(
  "%s is asked with its own answers, and no other button is filled",
  (id) => {
    expect(sheetOf(id).main).toBe(null);
    expect(sheetOf(id).questions).toHaveLength(1);
  },
);

test("the only purpose that fits is one press away", () => {
  const first = sheetOf("crisis-now", { bundle: null });
  expect(first.main?.label).toBe("It is for: Crisis escalation");
  const { bundle } = choicesIn(actionOf(first.main ?? expect.fail("nothing to press")));
  expect(sheetOf("crisis-now", { bundle }).main?.label).toBe("Send now");
});

test("sending without what is needed stands among the other ways, first", () => {
  expect(sheetOf("incomplete").ways[0]?.label).toBe("Take out 1 and send anyway");
});

test("a limit that the person set is the first reason in the list, under their name", () => {
  const [first] = sheetOf("housing-dump").stays;
  expect(first?.heading).toBe("Marisol asked us not to tell");
  expect(first?.rows.map(({ label }) => label)).toEqual(["Where they stay now"]);
});

test("what goes out is struck in the message, and nothing else is", () => {
  const body = sheetOf("housing-dump").proof.find(({ id }) => id === "body") ?? expect.fail("no body");
  const textOf = (kind: string) =>
    body.pieces
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => text)
      .join("");
  expect(textOf("gone")).toContain("987-65-4321");
  expect(textOf("keep")).toContain("415-555-0141");
  expect(textOf("keep")).not.toContain("987-65-4321");
  expect(body.arrives).not.toContain("987-65-4321");
});

test("a birth date is shown with the age that it becomes", () => {
  const body = sheetOf("birth-date-age").proof.find(({ id }) => id === "body");
  expect(
    body?.pieces
      .filter(({ kind }) => kind === "becomes")
      .map(({ text }) => text)
      .join(""),
  ).toContain("37");
});

test("taking a detail for misread needs a reason, and is kept with it", () => {
  const row = sheetOf("housing-dump")
    .stays.flatMap(({ rows }) => rows)
    .find(({ label }) => label === "Income amount");
  const misread = row?.answers.find(({ answer }) => answer === "misread") ?? expect.fail("no such answer");
  const { answers } = choicesIn(misread.act("It is the rent"));
  expect(answers).toEqual([{ item: row?.items[0], answer: "misread", why: "It is the rent" }]);
});

test("an answer to a look-alike lifts its hold", () => {
  const [question] = sheetOf("flag-number").questions;
  const [takeOut] = question?.answers ?? [];
  const { answers } = choicesIn(actionOf(takeOut ?? expect.fail("no answer")));
  expect(sheetOf("flag-number", { answers }).main?.label).toBe("Take out 1 and send");
});

test("the emergency's line is sent with the message, and waits for nobody", () => {
  const answer = sheetOf("crisis-now").emergency ?? expect.fail("nothing is asked");
  const action = answer("He is on a roof", "Mobile crisis");
  expect(action.kind).toBe("send");
  expect(choicesIn(action).emergency).toEqual({ what: "He is on a roof", receivedBy: "Mobile crisis" });
});

test("nothing is offered where nobody can lift the hold", () => {
  const model = sheetOf("dv-hmis");
  expect({ goes: model.goes, stays: model.stays, permission: model.permission }).toEqual({
    goes: [],
    stays: [],
    permission: null,
  });
  expect(model.ways.map(({ label }) => label)).not.toContain("Save for my supervisor");
});

test("whatever is found says what gave it away, in both languages", () => {
  const rules = scenarios.flatMap((scenario) =>
    sheetInput(scenario).check.detection.findings.map(({ rule }) => rule),
  );
  for (const language of ["en", "es"] as const) {
    expect([...new Set(rules)].filter((rule) => sayWhy(rule, speaker(language)) === null)).toEqual([]);
  }
});

test("the sheet says what the cover sheet will hold, and nothing that stays here is included", () => {
  const { coverSheet, goes, stays } = sheetOf("housing-dump");
  const out = stays.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(coverSheet?.included.labels.length).toBeGreaterThan(0);
  expect(coverSheet?.included.labels.filter((label) => out.includes(label))).toEqual([]);
  expect(goes.length).toBeGreaterThan(0);
});

test("each rarer way is offered once, and never what the main button does already", () => {
  for (const scenario of scenarios) {
    const { main, ways } = sheetModel(sheetInput(scenario));
    const presses = [...(main ? [main] : []), ...ways].map(({ press }) => JSON.stringify(press));
    expect(new Set(presses).size, scenario.id).toBe(presses.length);
  }
});

test("answers can be undone at once", () => {
  const { ways } = sheetOf("housing-dump");
  expect(ways.map(({ press }) => press)).toContainEqual({
    kind: "act",
    action: { kind: "choose", choices: noChoices },
  });
});
