import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { FieldId } from "../../core/ids.ts";
import type { OpenRequest } from "../../core/sign-off/index.ts";
import { openDatabase } from "../store/database.ts";
import { remembered } from "./remembered.ts";

const databases: ReturnType<typeof openDatabase>[] = [];
afterEach(() => {
  for (const one of databases.splice(0)) one.close();
});
/** What two pages of one browser remember. */
function twoPages(name: string) {
  const both = [openDatabase(name), openDatabase(name)] as const;
  databases.push(...both);
  return [remembered(both[0]), remembered(both[1]), both[0]] as const;
}
const today = "2026-11-20";
const request = (id: string, until = "2026-11-27"): OpenRequest => ({
  id,
  digest: "ab".repeat(32),
  salt: "01".repeat(32),
  role: "supervisor",
  to: "priya",
  until,
});

test("two pages that ask and remember at once lose nothing of each other", async () => {
  const [one, two] = twoPages("at-once");
  const milestone = "milestone" as FieldId;
  await Promise.all([
    one.addRequest(request("a"), today),
    two.addRequest(request("b"), today),
    one.keepColumns(["Step"], [milestone]),
    two.keepColumns(["Stage"], [milestone]),
  ]);
  expect((await one.open(today)).map(({ id }) => id).sort()).toEqual(["a", "b"]);
  expect([await two.columns(["Step"]), await one.columns(["Stage"])]).toEqual([[milestone], [milestone]]);
  await Promise.all([one.closeRequest("a"), two.addRequest(request("c"), today)]);
  expect((await two.open(today)).map(({ id }) => id).sort()).toEqual(["b", "c"]);
});

test("a request that nobody answered in time is forgotten with the next one", async () => {
  const [page, , database] = twoPages("ended");
  await page.addRequest(request("old", "2026-11-19"), "2026-11-12");
  expect(await page.open(today)).toEqual([]);
  await page.addRequest(request("new"), today);
  expect(await database.kept.get("sign-offs")).toEqual({ id: "sign-offs", open: [request("new")] });
});
