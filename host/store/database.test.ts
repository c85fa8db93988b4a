import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { openDatabase, shapes } from "./database.ts";

const pack = { id: "pack", name: "agency.json", json: { version: "7" } } as const;

test.each(shapes.map((_, index) => index + 1))(
  "a store of shape %i stays readable after an upgrade",
  async (count) => {
    const name = `store-${count}`;
    const before = openDatabase(name, shapes.slice(0, count));
    await before.kept.put(pack);
    before.close();

    const next = [...shapes, { ...shapes.at(-1), lines: "seq, time", drafts: "id" }];
    const after = openDatabase(name, next);
    expect(await after.kept.get("pack")).toEqual(pack);
    expect(await after.lines.orderBy("time").toArray()).toEqual([]);
    after.close();
  },
);

test("the shapes that were handed out are as they were", async () => {
  expect(shapes[0]).toEqual({ lines: "seq", keys: "id", kept: "id" });
  await Dexie.delete("store-1");
});
