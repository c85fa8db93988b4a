import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { knownDevices } from "../core/policy/index.ts";
import { speaker } from "../ui/words.ts";
import { enrolDevice } from "./enrol.ts";
import { loadPolicy } from "./policy-files.ts";

const say = speaker("en");
const today = "2026-11-20";
const code = "9f2c-11ab-0000-1111-2222-3333-4444-5555";
const fingerprint = code.replaceAll("-", "");

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "enrol-"));
  await cp(fileURLToPath(new URL("../bundles", import.meta.url)), dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const enrol = (given: string, as: string | null, until: string | null = null) =>
  enrolDevice(given, { dir, as, until }, today, say);
async function known(key = fingerprint) {
  const policy = await loadPolicy(dir);
  return policy.kind === "ok" ? knownDevices(policy.value).get(key) : expect.fail(JSON.stringify(policy));
}
const organisation = () => readFile(join(dir, "agency/organisation.json"), "utf8");

test.each([
  ["as it is copied", code, "dana"],
  ["without its dashes, as a log's check prints it", fingerprint, "dana"],
  [
    "with capitals and spaces, for an address",
    code.toUpperCase().replaceAll("-", " "),
    "Dana.Whitfield@harborbridge.example",
  ],
])("a device is enrolled by its code %s", async (_, given, as) => {
  const { exit, out } = await enrol(given, as);
  expect([exit, out]).toEqual([
    0,
    [expect.stringMatching(/^The device is Dana Whitfield’s since 2026-11-20\. /)],
  ]);
  expect(await known()).toEqual({ key: code, staff: "dana", since: today });
});

test("a device ends on a day, and keeps its first one", async () => {
  await enrol(code, "dana");
  const until = "2027-01-31";
  expect((await enrolDevice(code, { dir, as: "dana", until }, "2027-01-15", say)).exit).toBe(0);
  expect(await known()).toEqual({ key: code, staff: "dana", since: today, until });
});

test("all else in the file stays as it was", async () => {
  const before = JSON.parse(await organisation());
  await enrol(code, "dana");
  await enrol("0".repeat(32), "mei");
  const { devices, ...rest } = JSON.parse(await organisation());
  expect(rest).toEqual(before);
  expect(devices).toHaveLength(2);
});

test.each<readonly [what: string, given: readonly [string, string | null, string?], said: RegExp]>([
  ["what is no code", ["9f2c", "dana"], /is not a device’s code/],
  ["nobody", [code, null], /^Say whose device it is/],
  ["a stranger", [code, "zoe"], /no staff member “zoe”/],
  ["somebody whose device it is not", [code, "mei"], /enrolled for dana already/],
  ["a day that does not exist", [code, "dana", "2027-02-30"], /is not a day/],
  ["a last day before the first", [code, "dana", "2026-11-19"], /before the first, 2026-11-20/],
])("%s is refused in one sentence, and nothing is changed", async (_, [given, as, until], said) => {
  await enrol(code, "dana");
  const before = await organisation();
  expect(await enrol(given, as, until)).toEqual({ exit: 2, out: [], err: [expect.stringMatching(said)] });
  expect(await organisation()).toBe(before);
});

test("a file that can't be used is told", async () => {
  await writeFile(join(dir, "agency/organisation.json"), "{");
  expect((await enrol(code, "dana")).err).toEqual([expect.stringMatching(/can’t be used/)]);
  await rm(join(dir, "agency"), { recursive: true });
  expect((await enrol(code, "dana")).err).toEqual([expect.stringMatching(/^This folder can’t be read/)]);
});
