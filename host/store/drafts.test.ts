import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { DraftTrouble, openDrafts } from "./drafts.ts";

const draft = { bundle: "housing-referral", lines: [{ field: "phone", value: "quokka lantern" }], note: "" };
const day = 24 * 60 * 60_000;

let now: number;
let database: Database;
let count = 0;
beforeEach(() => {
  now = Date.UTC(2026, 10, 20);
  count += 1;
  database = openDatabase(`drafts-${count}`);
});
afterEach(() => database.close());
const drafts = () => openDrafts(database, crypto, () => now);
const whyOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error) => (error instanceof DraftTrouble ? error.why : "another error"),
  );

test("a draft is read as it was kept, by the next page too", async () => {
  const id = await drafts().save(null, draft);
  expect(await drafts().read(id)).toEqual(draft);
  expect(await drafts().list()).toEqual([{ id, keptAt: now }]);
});

test("kept again it is the same draft, newest first", async () => {
  const first = await drafts().save(null, draft);
  now += 1000;
  const second = await drafts().save(null, { ...draft, note: "second" });
  now += 1000;
  expect(await drafts().save(first, { ...draft, note: "more" })).toBe(first);
  expect((await drafts().list()).map(({ id }) => id)).toEqual([first, second]);
  expect(await drafts().read(first)).toEqual({ ...draft, note: "more" });
});

test("two pages that keep their first drafts at once can both read them", async () => {
  const other = openDatabase(database.name);
  const [one, two] = await Promise.all([
    drafts().save(null, { note: 1 }),
    openDrafts(other, crypto, () => now).save(null, { note: 2 }),
  ]);
  other.close();
  expect([await drafts().read(one), await drafts().read(two)]).toEqual([{ note: 1 }, { note: 2 }]);
});

test("no word of it stands in what is kept, and the key cannot be taken out", async () => {
  await drafts().save(null, draft);
  const [row = expect.fail("nothing is kept")] = await database.drafts.toArray();
  expect(Object.keys(row).sort()).toEqual(["bytes", "id", "iv", "keptAt"]);
  const text = new TextDecoder("latin1").decode(row.bytes);
  for (const word of ["quokka", "phone", "housing-referral", "note"]) expect(text).not.toContain(word);
  const kept = await database.keys.get("drafts");
  expect(kept?.id === "drafts" && kept.key.extractable).toBe(false);
  await drafts().save(row.id, draft);
  expect((await database.drafts.get(row.id))?.iv).not.toEqual(row.iv);
});

test("after seven days a draft is removed, and not before", async () => {
  const id = await drafts().save(null, draft);
  now += 7 * day;
  expect(await drafts().sweep()).toBe(0);
  await drafts().save(null, draft);
  now += 1;
  expect(await drafts().sweep()).toBe(1);
  expect(await drafts().read(id)).toBeNull();
  expect(await drafts().list()).toHaveLength(1);
});

test("what was sent is removed", async () => {
  const id = await drafts().save(null, draft);
  await drafts().remove(id);
  expect(await drafts().read(id)).toBeNull();
  expect(await database.drafts.count()).toBe(0);
});

test("a damaged draft, a lost key, a full disk and a closed store each say so, in no words of a draft", async () => {
  const id = await drafts().save(null, draft);
  const row = (await database.drafts.get(id)) ?? expect.fail("nothing is kept");
  const bytes = row.bytes.slice();
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  await database.drafts.put({ ...row, bytes });
  expect(await whyOf(drafts().read(id))).toBe("damaged");
  await database.drafts.put({ ...row, bytes: null as never });
  expect(await whyOf(drafts().read(id))).toBe("damaged");

  await database.drafts.put(row);
  await database.keys.delete("drafts");
  expect(await whyOf(drafts().read(id))).toBe("lost-key");
  // A new draft has a new key; the old one stays closed.
  const next = await drafts().save(null, draft);
  expect(await drafts().read(next)).toEqual(draft);
  expect(await whyOf(drafts().read(id))).toBe("damaged");

  const refuse = () => {
    throw new DOMException("quokka lantern", "QuotaExceededError");
  };
  database.drafts.hook("creating", refuse);
  const failed = await drafts()
    .save(null, draft)
    .catch((error) => error);
  expect(failed).toMatchObject({ why: "full", message: "full" });
  database.close();
  expect(await whyOf(drafts().save(null, draft))).toBe("closed");
  expect(await whyOf(drafts().sweep())).toBe("closed");
});
