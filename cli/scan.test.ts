import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./command.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scan-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function scan(text: string) {
  const file = join(folder, "texts.jsonl");
  await writeFile(file, text);
  return runCommand(["scan", "--jsonl", file], "en");
}

test("each text is one line, with places and no values", async () => {
  const text = "🏠 SSN: 987-65-4321";
  const { exit, out } = await scan(
    `${JSON.stringify({ id: "a", text })}\r\n\n${JSON.stringify({ id: 2, text: "Hi" })}\n`,
  );
  expect(exit).toBe(0);
  expect(out.map((line) => JSON.parse(line).id)).toEqual(["a", 2]);
  const [finding] = JSON.parse(out[0] ?? "").findings;
  expect(Object.keys(finding)).toEqual(["field", "start", "end", "confidence", "rule"]);
  expect([finding.field, text.slice(finding.start, finding.end)]).toEqual(["ssn", "987-65-4321"]);
  expect(out[0]).not.toContain("987-65-4321");
  expect(JSON.parse(out[1] ?? "").findings).toEqual([]);
});

test.each(['{"id": 1}', "not JSON", "[]", "null"])(
  "a line that is no text is one sentence: %s",
  async (line) => {
    const { exit, out, err } = await scan(`{"id": 1, "text": "x"}\n${line}\n`);
    expect([exit, out]).toEqual([2, []]);
    expect(err).toEqual([expect.stringMatching(/^Line 2 of .* is not a text to scan\./)]);
  },
);
