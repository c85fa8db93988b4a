import { expect, test } from "vitest";
import type { FieldId } from "../../core/ids.ts";
import { scenarios } from "../../test/scenarios.ts";
import { sheetInput } from "../../test/sheet-input.ts";
import { speaker } from "../words.ts";
import { columnStays } from "./say-why.ts";

test("a column without a header is called by its place in the table that was given", () => {
  const input = sheetInput(scenarios[0] ?? expect.fail("no scenario"));
  const goes = { kind: "goes", header: "Milestone", field: "milestone" as FieldId } as const;
  const stays = { kind: "not-chosen", header: "", field: null } as const;
  const fates = [goes, stays, goes, { ...stays, header: "Color" }, stays];
  expect(columnStays(fates, input, speaker("en")).map(({ header }) => header)).toEqual([
    "Column 2",
    "Color",
    "Column 5",
  ]);
});
