import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { SignedOff } from "../../core/decide/index.ts";
import type { NewLine } from "../../core/log/index.ts";
import { rosterInput } from "../../test/roster-input.ts";
import { agencyWith, changed, manyRows } from "../../test/roster-people.ts";
import { samplePolicy } from "../../test/sample-policy.ts";
import { saveRoster } from "./files.ts";
import { type RosterTold, rosterWork } from "./work.ts";

const { people, table } = manyRows(30);
const policy = agencyWith(samplePolicy(), people);
const given = changed(table, [[3, 2, "Active - relapsed"]]);
const { columns, addressed, context } = rosterInput(given, policy);

const signOff: SignedOff = {
  holds: ["sign-off"],
  role: "supervisor",
  by: "priya" as SignedOff["by"],
  at: context.now,
  request: "9f2c".repeat(8),
  digest: "",
  salt: "",
};

function worked(mode: "people" | "totals") {
  const told: RosterTold[] = [];
  const work = rosterWork((one) => told.push(one));
  const bundle = context.choices.bundle ?? expect.fail("no bundle");
  const { now } = context;
  const task = { policy: policy.policy, table: given, columns, addressed, bundle, mode, now } as const;
  work({ kind: "make", task: { ...task, language: "en" } });
  const stamp = { now, reference: "7F3K-92QD", salt: "01".repeat(32), language: "en" } as const;
  work({ kind: "prepare", stamp, signOff });
  const made = told.find((one) => one.kind === "made")?.made ?? expect.fail("nothing was made");
  const prepared =
    told.find((one) => one.kind === "prepared")?.prepared ?? expect.fail("nothing was prepared");
  return { made, prepared };
}

async function saved(mode: "people" | "totals", append: (line: NewLine) => Promise<void>) {
  const files: { name: string; content: Blob }[] = [];
  const { made, prepared } = worked(mode);
  const done = await saveRoster(made, prepared, "csv", {
    log: { append, seal: async () => null },
    language: "en",
    makeCoverSheet: async ({ facts }) => ({
      name: "Cover sheet.txt",
      mediaType: "text/plain",
      bytes: new TextEncoder().encode(facts.map(({ text }) => text).join("\n")),
    }),
    save: (name, content) => files.push({ name, content }),
  }).then(
    () => "saved",
    () => "failed",
  );
  return { done, files };
}

test("the entry names references and fields, who signed, and no value", async () => {
  const lines: NewLine[] = [];
  const { done } = await saved("people", async (line) => void lines.push(line));
  expect([done, lines.map(({ kind }) => kind)]).toEqual(["saved", ["entry", "outcome"]]);
  const [entry] = lines;
  if (entry?.kind !== "entry") return expect.fail("no entry");
  const text = JSON.stringify(entry);
  expect(entry.body.participants.length).toBe(29);
  expect(entry.body.signOff?.by).toBe("priya");
  expect(entry.body.holds).toEqual([{ code: "sign-off", how: "signed-off" }]);
  expect(entry.body.excluded.map(({ field }) => field)).toContain("substance-use");
  for (const { id, name } of people)
    for (const value of [id, name.family, "relapsed"]) expect(text).not.toContain(value);
});

test("where the log can't be written nothing is saved", async () => {
  const { done, files } = await saved("people", () => Promise.reject(new Error("full")));
  expect([done, files]).toEqual(["failed", []]);
});

test("the cover sheet of totals says that it is totals only", async () => {
  const { files } = await saved("totals", async () => {});
  const parts = unzipSync(new Uint8Array((await files[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0)));
  const sheet = new TextDecoder().decode(parts["Cover sheet.txt"]);
  expect(sheet).toContain("Totals only: no line is about one person");
});
