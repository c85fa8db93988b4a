import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { speaker } from "../ui/words.ts";
import { lintBundles, makeBundlesKey, packBundles } from "./bundles.ts";
import { loadPolicy } from "./policy-files.ts";

const say = speaker("en");
const now = "2026-11-20T16:55:00-08:00";

/** A folder with a copy of the sample agency in `policy`. */
let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundles-"));
  await cp(fileURLToPath(new URL("../bundles", import.meta.url)), at("policy"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(at(`policy/${file}`), "utf8");
  expect(text).toContain(from);
  await writeFile(at(`policy/${file}`), text.replace(from, to));
}

test("the sample agency has no problem", async () => {
  const { exit, out, err } = await lintBundles(at("policy"), now, say);
  expect([exit, err]).toEqual([0, []]);
  expect(out).toEqual([expect.stringMatching(/^\d+ files, no problem\.$/)]);
});

test("each problem is one line with its file and place", async () => {
  await change("bundles/housing-referral.json", '"ssn"', '"shoe-size"');
  await change("agency/people.json", '"until": "2027-03-01"', '"until": "soon"');
  await change("notices.json", "{", "{{");
  const { exit, out } = await lintBundles(at("policy"), now, say);
  expect(exit).toBe(1);
  expect(out).toEqual([
    "notices.json is not JSON: see line 1",
    "agency/people.json: consents[0].until must be a day that exists, as YYYY-MM-DD",
    "bundles/housing-referral.json: unlessAuthorised[0] names no field of the policy: shoe-size",
    "3 problems. Nothing can be sent with this policy until they are mended.",
  ]);
});

test("a policy whose day has passed is neither fine nor packed", async () => {
  await change("agency/organisation.json", '"validUntil": null', '"validUntil": "2026-11-01T00:00:00Z"');
  const said = ["agency/organisation.json: validUntil has passed", expect.stringMatching(/^1 problem\. /)];
  expect(await lintBundles(at("policy"), now, say)).toEqual({ exit: 1, out: said, err: [] });
  expect((await packBundles(at("policy"), { out: at("pack.json"), sign: null }, now, say)).exit).toBe(1);
  await expect(stat(at("pack.json"))).rejects.toThrow();
});

test("a folder that is not there is one sentence", async () => {
  const { exit, out, err } = await lintBundles(at("nowhere"), now, say);
  expect([exit, out]).toEqual([2, []]);
  expect(err).toEqual([expect.stringMatching(/^This folder can’t be read: /)]);
});

test("a key signs a pack, and only its owner can read the key", async () => {
  const made = await makeBundlesKey(at("key.json"), say);
  expect(made.exit).toBe(0);
  expect((await stat(at("key.json"))).mode & 0o777).toBe(0o600);
  const to = { out: at("pack.json"), sign: at("key.json") };
  const packed = await packBundles(at("policy"), to, now, say);
  expect(packed.exit).toBe(0);
  const code = /([0-9a-f]{4}-){7}[0-9a-f]{4}/.exec(packed.out.join())?.[0] ?? expect.fail("no code");
  expect(made.out.join()).toContain(code);
  expect(await readFile(at("pack.json"), "utf8")).not.toContain('"d"');
  expect(await loadPolicy(at("pack.json"))).toEqual(await loadPolicy(at("policy")));
});

test("a signed pack that was changed does not load", async () => {
  await makeBundlesKey(at("key.json"), say);
  await packBundles(at("policy"), { out: at("pack.json"), sign: at("key.json") }, now, say);
  const text = await readFile(at("pack.json"), "utf8");
  await writeFile(at("pack.json"), text.replace('"never":["', '"never":["phone","'));
  expect(await loadPolicy(at("pack.json"))).toEqual({
    kind: "problems",
    problems: [{ file: "pack.json", path: "", message: "was changed after it was signed" }],
  });
});

test("a key is never written over another", async () => {
  await makeBundlesKey(at("key.json"), say);
  const first = await readFile(at("key.json"), "utf8");
  expect((await makeBundlesKey(at("key.json"), say)).exit).toBe(2);
  expect(await readFile(at("key.json"), "utf8")).toBe(first);
});

test("a file without a key does not sign", async () => {
  const sign = at("policy/fields.json");
  const { exit, err } = await packBundles(at("policy"), { out: at("pack.json"), sign }, now, say);
  expect(exit).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^This file holds no key to sign with: /)]);
});
