import { describe, expect, test } from "vitest";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { choicesOf, clock, messageOf, type Scenario, scenarios } from "../../test/scenarios.ts";
import type { SheetInput } from "./input.ts";
import type { SheetModel } from "./model.ts";
import { sheetModel } from "./sheet-model.ts";

const policy = sampleIndex();
const knowledge = compile(policy);

function inputOf(scenario: Scenario, language: "en" | "es"): SheetInput {
  const message = messageOf(scenario, policy.policy);
  const choices = choicesOf(scenario);
  const context = { policy, knowledge, now: clock, choices };
  return { message, choices, policy, now: clock, language, check: check(message, context) };
}
const sheetOf = (id: string) => {
  const scenario = scenarios.find((one) => one.id === id) ?? expect.fail(`no scenario ${id}`);
  return sheetModel(inputOf(scenario, "en"));
};

/** What a reader sees before the two lists: the header, three facts as they stand closed, and the questions. */
function wordsBeforeLists(model: SheetModel): number {
  const chosen = (picker: SheetModel["purpose"]) =>
    picker.groups.flatMap(({ options }) => options).find(({ value }) => value === picker.chosen)?.label ?? "";
  const facts = [
    model.goesTo.label,
    ...model.goesTo.receivers.flatMap(({ name, contacts, note }) => [name, ...contacts, note]),
    ...[model.purpose, model.person].flatMap((picker) => [picker.label, chosen(picker), picker.note]),
  ];
  const text = [model.heading, model.lead, ...model.also, ...facts].join(" ");
  return text.split(/\s+/).filter((word) => word !== "").length;
}

describe.each(["en", "es"] as const)("in %s", (language) => {
  test.each(scenarios)(
    "$id is told in whole sentences, with at most 60 words before the lists",
    (scenario) => {
      const model = sheetModel(inputOf(scenario, language));
      const said = JSON.stringify(model);
      expect(said).not.toMatch(
        /"(reason|hold|next|heading|asks|do|way|ask|flag|answer|unread|standing|scope|permission)-[a-z-]+"|\{ ?\$/,
      );
      expect(model.heading).toMatch(/[.?]$/);
      expect(wordsBeforeLists(model)).toBeLessThanOrEqual(60);
      expect(model.main.label).not.toBe("");
    },
  );
});

test("DUMP", () => {
  for (const scenario of scenarios) {
    const m = sheetModel(inputOf(scenario, "en"));
    console.log(
      `${scenario.id} [${scenario.expect.verdict} ${scenario.expect.holds}] words ${wordsBeforeLists(m)}\n  ${m.heading} | ${m.lead} | ${m.also.join(" | ")}\n  main: ${m.main.label}  ways: ${m.ways.map((w) => w.label).join("; ")}\n  to: ${JSON.stringify(m.goesTo.receivers)} person: ${m.person.note} | ${m.scope.map((s) => s.term + ": " + s.text).join(" / ")}\n  goes: ${m.goes.map((r) => r.label + (r.whose ? ` (${r.whose})` : "")).join(", ")}\n  stays: ${m.stays.map((g) => `[${g.heading}] ` + g.rows.map((r) => r.label + (r.whose ? ` (${r.whose})` : "")).join(", ")).join(" ")}\n  q: ${m.questions.map((q) => q.text + " → " + q.answers.map((a) => a.label).join(" / ")).join(" ; ")}\n  missing: ${m.missing}\n`,
    );
  }
});
