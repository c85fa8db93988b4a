import { expect, test } from "vitest";
import { exportLog, type NewLine, verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { openLog, StoreFull } from "../../host/store/log.ts";
import { roamingSettings } from "../../test/roaming-settings.ts";
import { told } from "../../test/sample-log.ts";
import { mailboxStore } from "./mailbox-store.ts";
import { readRing } from "./ring.ts";

const at = "2026-11-20T16:55:00-08:00";
const verify = verifierOf(crypto.subtle);
const [entry, outcome] = told;
if (!entry || !outcome) throw new Error("the sample log has lines");

function logIn(mailbox = roamingSettings()) {
  const store = mailboxStore(mailbox.settings, mailbox.calls, crypto.subtle);
  const log = openLog({ store, alone: (work) => work(), crypto, now: () => at });
  const report = async () =>
    await verifyLog(await exportLog(await log.lines(), at, await log.signer(), store.after()), verify);
  return { mailbox, store, log, report };
}

/** Adds sends until there is no room, beside a large caseload. */
async function fill({ log, mailbox }: ReturnType<typeof logIn>, line: NewLine): Promise<number> {
  mailbox.settings.set("caseload", { bits: "x".repeat(14_000) });
  for (let count = 0; ; count += 1) {
    const refused = await log.append(line).then(
      () => null,
      (error) => error,
    );
    if (refused === null) continue;
    expect(refused).toBeInstanceOf(StoreFull);
    return count;
  }
}

test("a log in the mailbox has the same chain and signatures, and the next pane goes on with it", async () => {
  const first = logIn();
  for (const line of told) await first.log.append(line);
  const next = logIn(first.mailbox.again());
  await next.log.append(entry);
  const report = await next.report();
  expect(report).toMatchObject({ kind: "read", problems: [] });
  expect(report.kind === "read" && report.lines).toHaveLength(told.length + 1);
  expect(await next.log.seal([{ about: "answer", field: null, words: "quokka" }])).toMatch(
    /^[\w-]+\.[\w-]+$/,
  );
});

test("beside a large caseload there is room for at least ten sends; then a line is refused, none is lost", async () => {
  const one = logIn();
  const count = await fill(one, entry);
  expect(count).toBeGreaterThanOrEqual(10);
  expect(await one.report()).toMatchObject({ problems: [] });
  expect(await one.log.lines()).toHaveLength(count);
});

test("once the lines are in a file there is room again, and the next file goes on where that one ended", async () => {
  const one = logIn();
  await fill(one, entry);
  const end = (await one.log.lines()).at(-1) ?? expect.fail("nothing was written");
  await one.store.makeRoom(end);
  expect(await one.log.lines()).toEqual([]);
  await one.log.append(outcome);
  const report = await one.report();
  expect(report).toMatchObject({ kind: "read", problems: [] });
  expect(report.kind === "read" && report.lines.map(({ seq }) => seq)).toEqual([end.seq + 1]);
});

test("a line that came after the file was saved stays", async () => {
  const one = logIn();
  await one.log.append(entry);
  const [end = expect.fail("nothing was written")] = await one.log.lines();
  await one.log.append(outcome);
  await one.store.makeRoom(end);
  expect(await one.report()).toMatchObject({ kind: "read", problems: [], lines: [{ seq: 2 }] });
});

test("what Outlook did not save is refused, and the log stands as it was", async () => {
  const one = logIn();
  await one.log.append(entry);
  const turn = readRing(one.mailbox.settings).turn;
  one.mailbox.refuse(true);
  await expect(one.log.append(outcome)).rejects.toThrow();
  expect(await one.log.lines()).toHaveLength(1);
  expect(readRing(one.mailbox.settings).turn).toBe(turn);
});

test("a log that was changed by hand is not written on", async () => {
  const one = logIn();
  await one.log.append(entry);
  const kept = one.mailbox.settings.get("lines") as { lines: string };
  one.mailbox.settings.set("lines", { ...kept, lines: btoa("nothing") });
  await expect(one.log.append(outcome)).rejects.toThrow();
});
