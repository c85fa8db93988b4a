import "fake-indexeddb/auto";
import { beforeAll, expect, test } from "vitest";
import { exportLog, type LogLine } from "../../core/log/index.ts";
import { type DeviceLog, declaredOf, takeIn } from "../../core/review/index.ts";
import type { Signer } from "../../core/signature.ts";
import { deviceLines, entriesBy, newSigner } from "../../test/many-logs.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { openMonth } from "../store/month.ts";
import { linesAbout, readDevice, readMonth, saveDevice } from "./device-store.ts";
import { declare, draw } from "./samples.ts";

const at = "2026-12-01T08:00:00-08:00";
const policy = samplePolicy();
let signer: Signer;
let lines: readonly LogLine[];
let name = 0;
const open = () => openMonth(`month-${++name}`);

beforeAll(async () => {
  signer = await newSigner();
  const entryBody = entriesBy(policy);
  const before = { at: "2026-10-30T08:00:00-08:00" };
  lines = await deviceLines(signer, [entryBody(0, before), ...[1, 2, 3, 5].map((one) => entryBody(one))]);
});

async function taken(from: number, to: number): Promise<DeviceLog> {
  const last = lines[from - 1];
  const after = last ? { seq: last.seq, hash: last.hash } : null;
  const text = await exportLog(lines.slice(from, to), at, signer, after);
  return (await takeIn(`${from}.jsonl`, new TextEncoder().encode(text), crypto.subtle)) ?? expect.fail();
}

test("a device reads back as it was taken in, also when its files come one by one", async () => {
  const month = open();
  const whole = await taken(0, 10);
  await saveDevice(month, [whole]);
  expect(await readDevice(month, whole.key)).toEqual(whole);

  const later = open();
  await saveDevice(later, [await taken(4, 10)]);
  await saveDevice(later, [await taken(0, 4)]);
  const joined = await readDevice(later, whole.key);
  expect([joined?.lines, joined?.problems]).toEqual([lines, []]);
  expect((await later.devices.get(whole.key))?.declared).toEqual(declaredOf(whole));
});

test("a month has its entries with their outcomes, and no others", async () => {
  const month = open();
  await saveDevice(month, [await taken(0, 10)]);
  const [october] = await readMonth(month, "2026-10");
  expect(october?.lines).toEqual(lines.slice(0, 2));
  const [november] = await readMonth(month, "2026-11");
  expect(november?.lines).toEqual(lines.slice(2));
  expect(await readMonth(month, "2026-12")).toEqual([]);
});

test("of a participant all is found that any device wrote, with what became of it", async () => {
  const month = open();
  await saveDevice(month, [await taken(0, 10)]);
  const [first] = lines.flatMap((line) => (line.kind === "entry" ? line.body.participants : []));
  const entries = lines.filter(
    (line) => line.kind === "entry" && line.body.participants.includes(first ?? expect.fail("nobody")),
  );
  const ids = entries.map((line) => (line.kind === "entry" ? line.body.id : ""));
  const wanted = lines.filter(
    (line) => entries.includes(line) || (line.kind === "outcome" && ids.includes(line.body.entry)),
  );
  const found = await linesAbout(month, first ?? "");
  expect(found.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(wanted.map(({ seq }) => seq));
  expect(await linesAbout(month, "nobody-has-this")).toEqual([]);
});

test("what was declared and drawn stays, whatever is tried later", async () => {
  const month = open();
  await saveDevice(month, [await taken(0, 10)]);
  const number = await declare(month, "2026-11", "dice", {
    policy,
    known: new Set(["ab".repeat(16)]),
    now: at,
  });
  const value = (face: number) => JSON.stringify({ dice: Array(25).fill(face) });
  expect(await draw(month, number, "{}", at)).toEqual({ kind: "value", problem: { kind: "not-a-value" } });
  expect((await month.samples.get(number))?.drawn).toBe(null);
  const drawn = await draw(month, number, value(1), at);
  expect(drawn).toMatchObject({ kind: "drawn", sample: { length: 4 } });
  await draw(month, number, value(6), at);
  expect((await month.samples.get(number))?.drawn?.value).toBe(value(1));
  expect((await month.samples.get(number))?.declaration).toContain('"missing":{"devices":["abab');
});
