import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLog } from "../core/log/index.ts";
import { declaredOf, formatDeclaration, sampleRule, takeIn } from "../core/review/index.ts";
import { deviceLines, entriesBy, newSigner } from "../test/many-logs.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { speaker } from "../ui/words.ts";
import { sampleAgain } from "./sample.ts";

const say = speaker("en");
const at = "2026-12-01T08:00:00-08:00";
const policy = samplePolicy();
let folder: string;
let files: readonly string[];
let declaration: string;
let value: string;

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sample-"));
  const entryBody = entriesBy(policy);
  const devices = [];
  const names = [];
  for (const from of [0, 100]) {
    const signer = await newSigner();
    const bodies = Array.from({ length: 30 }, (_, index) => entryBody(from + index));
    const text = await exportLog(await deviceLines(signer, bodies), at, signer);
    const log = await takeIn("log", new TextEncoder().encode(text), crypto.subtle);
    devices.push(declaredOf(log ?? expect.fail("it is a log")));
    names.push(await write(`${from}.jsonl`, text));
  }
  files = names;
  declaration = await write(
    "declaration.json",
    formatDeclaration({
      format: "safe-disclosure/sample/1",
      month: "2026-11",
      at,
      policy: "1",
      rule: sampleRule(policy),
      source: { kind: "dice" },
      devices,
      missing: { devices: [], staff: [] },
    }),
  );
  value = await write("value.json", JSON.stringify({ dice: Array(25).fill(2) }));
});
afterAll(() => rm(folder, { recursive: true }));

test("the same files draw the same sample, in any order of logs, with a line for each entry", async () => {
  const drawn = await sampleAgain(files, { declaration, value }, say);
  expect([drawn.exit, drawn.err]).toEqual([0, ["Dice: witnessed, not checkable."]]);
  expect(drawn.out).toHaveLength(8);
  for (const line of drawn.out) expect(line).toMatch(/^[0-9a-f]{32}\t(dana|luis|mei|sade)\tchance$/);
  expect(await sampleAgain([...files].reverse(), { declaration, value }, say)).toEqual(drawn);
});

test("a log that is not the declared one is told with its device, and exit 1", async () => {
  const [first = "", second = ""] = files;
  const missing = await sampleAgain([first], { declaration, value }, say);
  expect(missing).toMatchObject({ exit: 1, out: [] });
  expect(missing.err).toEqual([expect.stringMatching(/^The log of device [0-9a-f]{32} is missing\./)]);
  const changed = (await readFile(second, "utf8")).replace('"viaEhr":false', '"viaEhr":true');
  const other = await sampleAgain(
    [first, await write("changed.jsonl", changed)],
    { declaration, value },
    say,
  );
  expect(other).toMatchObject({ exit: 1, out: [] });
  expect(other.err).toEqual([expect.stringContaining("is not the one that was declared")]);
});

test.each([
  ["a value that is none", "Dear Jordan", "This is not the value."],
  ["a beacon's round", `{"round":1,"randomness":"${"0".repeat(64)}"}`, "The declaration names another way"],
])("%s is one plain sentence, and exit 2", async (_, text, start) => {
  const answer = await sampleAgain(files, { declaration, value: await write("other.json", text) }, say);
  expect(answer).toEqual({ exit: 2, out: [], err: [expect.stringContaining(start)] });
});

test("a declaration that was changed, a log that is none and a file that is not there are refused", async () => {
  const [first = ""] = files;
  const refused = async (logs: readonly string[], given: Parameters<typeof sampleAgain>[1]) =>
    (await sampleAgain(logs, given, say)).exit;
  expect(await refused(files, { declaration: await write("d.json", "{}"), value })).toBe(2);
  expect(await refused([declaration], { declaration, value })).toBe(2);
  expect(await refused([first], { declaration: "/nowhere", value })).toBe(2);
  expect(await refused([first], { value })).toBe(2);
});
