import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { FieldId } from "../../core/ids.ts";
import { openDatabase } from "../store/database.ts";
import { remembered } from "./remembered.ts";

test("two pages that remember at once lose nothing of each other", async () => {
  const both = [openDatabase("at-once"), openDatabase("at-once")] as const;
  const [one, two] = [remembered(both[0]), remembered(both[1])];
  const milestone = "milestone" as FieldId;
  await Promise.all([one.keepColumns(["Step"], [milestone]), two.keepColumns(["Stage"], [milestone])]);
  expect([await two.columns(["Step"]), await one.columns(["Stage"])]).toEqual([[milestone], [milestone]]);
  for (const database of both) database.close();
});
