import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { SiteId } from "../../core/ids.ts";
import { exportLog, type OutcomeBody, verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { told } from "../../test/sample-log.ts";
import { openDatabase } from "./database.ts";
import { diskStore } from "./disk-store.ts";
import { openLog } from "./log.ts";

/** The one lock of a browser: work waits for the work before it. */
function lockOf() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

const databases: ReturnType<typeof openDatabase>[] = [];
afterEach(() => {
  for (const one of databases.splice(0)) one.close();
});
let now = "2026-11-20T16:55:00-08:00";
function tabs(name: string, count: number) {
  const alone = lockOf();
  return Array.from({ length: count }, () => {
    const database = openDatabase(name);
    databases.push(database);
    return openLog({ store: diskStore(database, crypto.subtle), alone, crypto, now: () => now });
  });
}
const outcome = (entry: string) =>
  ({ kind: "outcome", body: { entry, outcome: "released" } satisfies OutcomeBody }) as const;

test("two tabs that write at once make one chain, signed by one key", async () => {
  const [first, second] = tabs("chain", 2);
  if (!first || !second) throw new Error("two tabs were opened");
  const ids = Array.from({ length: 8 }, (_, index) => String(index).padStart(32, "0"));
  await Promise.all(ids.map((id, index) => (index % 2 ? first : second).append(outcome(id))));
  const lines = await first.lines();
  expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const file = await exportLog(lines, "2026-11-20T17:00:00-08:00", await second.signer());
  const report = await verifyLog(file, verifierOf(crypto.subtle));
  if (report.kind !== "read") throw new Error("it is a log");
  // These outcomes point at no entry; nothing else is wrong with them.
  expect(new Set(report.problems.map(({ kind }) => kind))).toEqual(new Set(["stray-outcome"]));
});

test("what became of an entry is written once in a row, and the whole log is not read for it", async () => {
  const database = openDatabase("outcomes");
  databases.push(database);
  const store = diskStore(database, crypto.subtle);
  const unread = { ...store, lines: () => expect.fail("all lines were read") };
  const log = openLog({ store: unread, alone: lockOf(), crypto, now: () => now });
  const [one, two] = ["1".repeat(32), "2".repeat(32)];
  const other = { kind: "outcome", body: { entry: one, outcome: "cancelled" } } as const;
  for (const line of [outcome(one), outcome(two), outcome(one), other, outcome(one), outcome(one)])
    await log.append(line);
  const told = (await store.lines()).flatMap((line) =>
    line.kind === "outcome" ? [`${line.body.entry[0]} ${line.body.outcome}`] : [],
  );
  expect(told).toEqual(["1 released", "2 released", "1 cancelled", "1 released"]);
});

test("what was typed is kept sealed, never as it was typed", async () => {
  const [log] = tabs("words", 1);
  const sealed = await log?.seal([{ about: "answer", field: null, words: "quokka lantern" }]);
  expect(sealed).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
  expect(sealed).not.toContain("quokka");
  expect(await log?.seal([])).toBeNull();
});

test("a line that can't be written is an error, never a silence", async () => {
  const database = openDatabase("closed");
  const log = openLog({
    store: diskStore(database, crypto.subtle),
    alone: lockOf(),
    crypto,
    now: () => "2026-11-20T16:55:00-08:00",
  });
  database.close();
  await expect(log.append(outcome("0".repeat(32)))).rejects.toThrow();
});

test("a page without protection is written once for each site and day, whichever tab saw it", async () => {
  const [first, second] = tabs("unprotected", 2);
  if (!first || !second) throw new Error("two tabs were opened");
  const roundcube = "roundcube" as SiteId;
  await Promise.all([first.noteUnprotected(roundcube), second.noteUnprotected(roundcube)]);
  await first.append(outcome("0".repeat(32)));
  await second.noteUnprotected(roundcube);
  await second.noteUnprotected("practice" as SiteId);
  now = "2026-11-21T08:00:00-08:00";
  await first.noteUnprotected(roundcube);
  const said = (await first.lines()).flatMap((line) =>
    line.kind === "unprotected" ? [`${line.time.slice(0, 10)} ${line.body.site}`] : [],
  );
  expect(said).toEqual(["2026-11-20 roundcube", "2026-11-20 practice", "2026-11-21 roundcube"]);
});

test("saved files are marked once, by whoever did it first, and the chain stays whole", async () => {
  const [first, second] = tabs("handover", 2);
  if (!first || !second) throw new Error("two tabs were opened");
  const [entry] = told;
  if (entry?.kind !== "entry") throw new Error("the sample log begins with an entry");
  const { id, sender } = entry.body;
  const delivered = { kind: "delivered", on: "2026-11-19" } as const;
  await first.append(entry);
  // Nobody saved files yet.
  expect(await first.noteHandover(id, delivered, null)).toBe(false);
  await first.append({ kind: "outcome", body: { entry: id, outcome: "saved" } });
  const marked = await Promise.all([
    first.noteHandover(id, delivered, "luis.ortega@harborbridge.example"),
    second.noteHandover(id, { kind: "never" }, null),
  ]);
  expect(marked).toEqual([true, false]);
  const lines = await second.lines();
  expect(lines.flatMap((line) => (line.kind === "outcome" ? [line.body] : []))).toEqual([
    { entry: id, outcome: "saved" },
    { entry: id, outcome: "delivered", by: "luis.ortega@harborbridge.example", on: "2026-11-19" },
  ]);
  const file = await exportLog(lines, "2026-11-20T17:00:00-08:00", await second.signer());
  expect(await verifyLog(file, verifierOf(crypto.subtle))).toMatchObject({ problems: [] });

  const next = { ...entry.body, id: "e".repeat(32) };
  await first.append({ kind: "entry", body: next });
  await first.append({ kind: "outcome", body: { entry: next.id, outcome: "saved" } });
  await first.noteHandover(next.id, { kind: "never" }, null);
  expect((await first.lines()).at(-1)?.body).toEqual({
    entry: next.id,
    outcome: "cancelled",
    by: sender.address,
  });
});
