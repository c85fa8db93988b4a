import { expect, test } from "vitest";
import type { Choices } from "../../core/decide/index.ts";
import { scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import type { PermissionDraft, SheetModel } from "./model.ts";
import { sheetModel } from "./sheet-model.ts";

const sheetOf = (id: string, more: Partial<Choices> = {}): SheetModel =>
  sheetModel(sheetInput(id, "en", more));
const draftOf = (id: string) => sheetOf(id).permission ?? expect.fail("no form");
const record = (draft: PermissionDraft, fields: readonly string[]): Partial<Choices> => {
  const action = draft.record({
    evidence: "paper-seen",
    grantedBy: draft.mayAgree[0] ?? "participant",
    words: "in the file",
    fields,
    until: "2027-02-18",
  });
  return action.kind === "choose" ? { recorded: action.choices.recorded } : expect.fail(action.kind);
};
const offered = (model: SheetModel) => [
  ...model.stays.map(({ button }) => button),
  model.main,
  ...model.ways,
];

test("a permission recorded here lets the details go that it names", () => {
  const draft = draftOf("consent-expired");
  const after = sheetOf(
    "consent-expired",
    record(
      draft,
      draft.fields.map(({ id }) => id),
    ),
  );
  expect(after.main?.label).toBe("Send");
  expect(after.person.note).toBe("Written permission until Feb 18, 2027");
});

test("nothing leads to the form where there is none", () => {
  for (const scenario of scenarios) {
    const model = sheetModel(sheetInput(scenario));
    const opens = offered(model).some(
      (button) => button?.press.kind === "open" && button.press.form === "permission",
    );
    expect({ id: scenario.id, opens }).toEqual({ id: scenario.id, opens: model.permission !== null });
  }
});

test.each(["who-reported", "internal-other-program", "part2-own-participant", "household-adult"])(
  "in %s nothing can be recorded that would change it",
  (id) => {
    expect(sheetOf(id).permission).toBe(null);
  },
);

test("whatever the form offers goes once it is recorded", () => {
  for (const scenario of scenarios) {
    const { permission } = sheetModel(sheetInput(scenario));
    if (!permission) continue;
    const { check } = sheetInput(
      scenario,
      "en",
      record(
        permission,
        permission.fields.map(({ id }) => id),
      ),
    );
    const left = check.decision.items
      .filter(({ id }) => permission.items.includes(id))
      .filter(
        ({ outcome, reasons }) => outcome !== "include" && !reasons.some(({ rule }) => rule === "unit"),
      );
    expect({ id: scenario.id, left: left.map(({ id, reasons }) => [id, reasons]) }).toEqual({
      id: scenario.id,
      left: [],
    });
  }
});

test("what the person asked us not to tell is not offered", () => {
  const labels = draftOf("housing-dump").fields.map(({ label }) => label);
  expect(labels).toContain("Social Security number");
  expect(labels).not.toContain("Where they stay now");
});

test("what has to be named one by one starts unticked, plain details start ticked", () => {
  expect(draftOf("housing-dump").fields.filter(({ ticked }) => ticked)).toEqual([]);
  expect(draftOf("hiv-general-form").fields.filter(({ ticked }) => ticked)).toEqual([]);
  expect(draftOf("consent-expired").fields.every(({ ticked }) => ticked)).toBe(true);
});

test("spoken words are offered only where they count", () => {
  expect(draftOf("consent-expired").evidences).toContain("words");
  expect(draftOf("consent-revoked").evidences).not.toContain("words");
  expect(draftOf("spoken-part2").evidences).not.toContain("words");
});

test("a victim service has to know that the permission is not the abuser's", () => {
  expect(draftOf("dv-location").confirm).toEqual(["no-abuser"]);
});
