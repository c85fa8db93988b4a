import { describe, expect, test } from "vitest";
import { scenarios } from "../../test/scenarios.ts";
import { firstLook, sheetInput } from "../../test/sheet-input.ts";
import { speaker } from "../words.ts";
import type { SheetModel } from "./model.ts";
import { sheetModel } from "./sheet-model.ts";

/** What a reader meets before the lists: the first lines, the questions, and three facts as they stand closed. */
function wordsBeforeLists(model: SheetModel, scopeLabel: string): number {
  const pickers = [model.purpose, model.person].flatMap((picker) => [
    picker.label,
    picker.groups.flatMap(({ options }) => options).find(({ value }) => value === picker.chosen)?.label ?? "",
    picker.note,
  ]);
  const receivers = model.goesTo.receivers.flatMap(({ name, contacts, note }) => [name, ...contacts, note]);
  const asked = model.questions.flatMap(({ text, note, answers }) => [
    text,
    note,
    ...answers.map(({ label }) => label),
  ]);
  const scope = model.scopes.length > 0 ? scopeLabel : "";
  const first = [model.heading, model.lead, ...model.also];
  const said = [...first, ...asked, model.goesTo.label, ...receivers, ...pickers, scope];
  return said.join(" ").split(/\s+/).filter(Boolean).length;
}

describe.each(["en", "es"] as const)("in %s", (language) => {
  const scopeLabel = speaker(language)("scope-show");
  test.each(scenarios)(
    "$id is told in whole sentences, with at most 60 words before the lists",
    (scenario) => {
      for (const input of [firstLook(scenario, language), sheetInput(scenario, language)]) {
        const model = sheetModel(input);
        expect(JSON.stringify(model)).not.toMatch(
          /"(reason|hold|next|heading|asks|do|way|ask|flag|unread|standing|scope|permission|why)-[a-z-]+"|\{ ?\$/,
        );
        expect(model.heading).toMatch(/[.?]$/);
        expect(wordsBeforeLists(model, scopeLabel), model.heading).toBeLessThanOrEqual(60);
      }
    },
  );
});
