import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { openAccountings } from "./accountings.ts";

test("a request is sealed, is read again, and goes when its six years are over", async () => {
  let now = "2026-11-20T16:55:00-08:00";
  const kept = openAccountings(crypto, () => now, "accountings-test");
  await kept.save(null, { participant: "a-reference" }, "2032-11-20");
  const [first] = (await kept.list()).requests;
  expect(first).toEqual({ id: expect.any(String), participant: "a-reference" });
  await kept.save(first?.id ?? null, { participant: "a-reference", title: "Director" }, "2032-11-20");
  expect((await kept.list()).requests).toEqual([{ ...first, title: "Director" }]);

  const raw = await new Dexie("accountings-test").open();
  const [row] = await raw.table("requests").toArray();
  expect(new TextDecoder().decode(row.bytes)).not.toContain("reference");
  await raw.table("requests").put({ ...row, id: "changed", bytes: row.bytes.slice(1) });
  raw.close();
  expect(await kept.list()).toMatchObject({ requests: [{ title: "Director" }], lost: 1 });

  now = "2032-11-21T08:00:00-08:00";
  expect(await kept.list()).toEqual({ requests: [], lost: 0 });
});
