import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLog, makeDeviceKey } from "../core/log/index.ts";
import type { Policy } from "../core/policy/index.ts";
import { keyCode } from "../core/policy/pack.ts";
import { signerOf } from "../core/signature.ts";
import { chainOf, told } from "../test/sample-log.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { speaker } from "../ui/words.ts";
import { verifyLogFile } from "./log.ts";

const say = speaker("en");
let folder: string;
let good: string;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "log-"));
  const signer = await signerOf(crypto.subtle, await makeDeviceKey(crypto.subtle));
  key = keyCode(signer.publicKey);
  good = await exportLog(await chainOf(signer, told), "2026-11-20T17:00:00-08:00", signer);
});
afterAll(() => rm(folder, { recursive: true }));

async function verified(content: string | Uint8Array, policy: Policy | null = null) {
  const file = join(folder, "log.jsonl");
  await writeFile(file, content);
  return await verifyLogFile(file, policy, say);
}

test("a log as it was written passes", async () => {
  const { exit, out, err } = await verified(good);
  expect([exit, err]).toEqual([0, []]);
  expect(out).toEqual([expect.stringMatching(/^5 lines, no problem\. The device’s key: [0-9a-f]{32}$/)]);
});

const knowing = (devices: Policy["devices"]): Policy => ({ ...samplePolicy(), devices });
const dana = samplePolicy().staff[0] ?? expect.fail("the sample agency has staff");

test("a log of a device that the organisation knows is that person's", async () => {
  const { exit, out } = await verified(good, knowing([{ key, staff: dana.id, since: "2026-11-01" }]));
  expect([exit, out.at(-1)]).toEqual([0, "The rules know this device: it is Dana Whitfield’s."]);
});

test("a log of a device that nobody enrolled is unverified, though nothing in it was changed", async () => {
  const { exit, out } = await verified(good, knowing([]));
  expect(exit).toBe(1);
  expect(out).toEqual([
    expect.stringMatching(/^5 lines, no problem/),
    "Unverified: the rules do not know this device. Enrol it first if it is one of yours.",
  ]);
});

test("what a device wrote after its last day is unverified", async () => {
  const device = { key, staff: dana.id, since: "2026-11-01" };
  expect((await verified(good, knowing([{ ...device, until: "2026-11-20" }]))).exit).toBe(0);
  const { exit, out } = await verified(good, knowing([{ ...device, until: "2026-11-19" }]));
  expect([exit, out.at(-1)]).toEqual([
    1,
    "Unverified: 5 lines are from after 2026-11-19, the last day on which this was Dana Whitfield’s device.",
  ]);
});

test("a changed log gets one line for each problem", async () => {
  const lines = good.split("\n");
  const { exit, out } = await verified([lines[0], lines[1], ...lines.slice(3)].join("\n"));
  expect(exit).toBe(1);
  expect(out).toEqual([
    "Line 1: it speaks of 5 lines, and the log does not end where it says.",
    "Line 3: number 2 is missing before it.",
  ]);
});

test.each([
  ["another file", "Dear Jordan,\n"],
  ["an empty file", ""],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00])],
])("%s is no log", async (_, content) => {
  expect(await verified(content)).toEqual({
    exit: 2,
    out: [],
    err: ["This file is not a log of Safe Disclosure."],
  });
});

test("a mark that a text editor puts before the first line is a change", async () => {
  expect((await verified(`\ufeff${good}`)).exit).toBe(2);
});

test("a file that is not there is told in one sentence", async () => {
  const file = join(folder, "none.jsonl");
  expect(await verifyLogFile(file, null, say)).toEqual({
    exit: 2,
    out: [],
    err: [`This file can’t be read: ${file}`],
  });
});
