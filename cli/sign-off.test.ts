import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BundleId, ChannelId, FieldId } from "../core/ids.ts";
import { indexPolicy, type PolicyIndex, type Staff } from "../core/policy/index.ts";
import { packOf } from "../core/policy/pack.ts";
import {
  type OpenRequest,
  openUntil,
  type SignOffRequest,
  signersFor,
  takeAnswer,
} from "../core/sign-off/index.ts";
import { verifierOf } from "../core/signature.ts";
import { sealRequest } from "../host/sign-off/seal-request.ts";
import { sampleWith } from "../test/sample-files.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { runCommand } from "./command.ts";

const at = "2026-11-20T16:55:00-08:00";
const digest = "ab".repeat(32);
const salt = "01".repeat(32);
let folder: string;
let policy: PolicyIndex;
const file = (name: string) => join(folder, name);
const staffOf = (id: string) => policy.policy.staff.find((one) => one.id === id) ?? null;
const keyOf = (id: string) => staffOf(id)?.signOffKey?.seal ?? expect.fail(`${id} has no key`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sign-off-"));
  const keys = new Map<string, NonNullable<Staff["signOffKey"]>>();
  for (const id of ["priya", "omar", "ingrid", "dana"]) {
    const { out } = await runCommand(["sign-off", "keygen", "--out", file(`${id}.json`)], "en");
    keys.set(id, JSON.parse(`{${out[1]}}`).signOffKey);
  }
  const sample = samplePolicy();
  const staff = sample.staff.map((one) => {
    const signOffKey = keys.get(one.id);
    return signOffKey === undefined ? one : { ...one, signOffKey };
  });
  policy = indexPolicy({ ...sample, staff });
  const packed = packOf(sampleWith(["agency/organisation.json", "staff", staff]));
  if (packed.kind !== "ok") return expect.fail(JSON.stringify(packed.problems));
  await writeFile(file("rules.json"), JSON.stringify(packed.value));
});
afterAll(() => rm(folder, { recursive: true }));

const request = (to = "priya"): SignOffRequest => ({
  format: "safe-disclosure/sign-off-request/1",
  id: "9f2c".repeat(8),
  digest,
  role: "supervisor",
  from: "dana" as SignOffRequest["from"],
  to: to as SignOffRequest["to"],
  what: "table",
  bundle: "status-update" as BundleId,
  channel: "secure-folder" as ChannelId,
  recipients: ["Alder County Human Services"],
  people: 190,
  fields: ["milestone" as FieldId],
  files: 1,
  holds: [{ code: "sign-off", why: "sign-off", clause: 0 }],
  staying: [{ why: "not-covered", count: 10 }],
  at,
  until: openUntil(at),
});
const openOf = ({ id, role, to, until }: SignOffRequest): OpenRequest => ({
  id,
  digest,
  salt,
  role,
  holds: ["sign-off"],
  to,
  until,
  state: "open",
});

const command = (word: string, key: string, ...more: readonly string[]) =>
  runCommand(
    [
      "sign-off",
      word,
      file("request.json"),
      "--key",
      file(`${key}.json`),
      "--policy",
      file("rules.json"),
    ].concat(more),
    "en",
  );
const ask = async (asked: SignOffRequest) =>
  await writeFile(file("request.json"), JSON.stringify((await sealRequest(asked, keyOf(asked.to))).sealed));
async function answered(asked: SignOffRequest, key: string, word = "approve", now = at): Promise<unknown> {
  await ask(asked);
  const yes = word === "approve" ? ["--yes"] : [];
  const { exit, err } = await command(word, key, ...yes, "--out", file("answer.json"), "--now", now);
  return exit === 0 ? JSON.parse(await readFile(file("answer.json"), "utf8")) : err[0];
}
const taken = (json: unknown, change: Partial<Parameters<typeof takeAnswer>[1]> = {}) =>
  takeAnswer(json, {
    requests: [openOf(request())],
    digestWith: () => digest,
    sender: staffOf("dana"),
    policy,
    now: at,
    verify: verifierOf(crypto.subtle),
    ...change,
  });

test("a supervisor reads what is asked, says yes, and the answer counts once", async () => {
  const json = await answered(request(), "priya");
  expect(await taken(json)).toMatchObject({ kind: "approved", by: { id: "priya" } });
  expect(await taken(json, { requests: [{ ...openOf(request()), state: "used" }] })).toEqual({
    kind: "used",
  });
  expect(await taken(json, { requests: [] })).toEqual({ kind: "other" });
});

test("the supervisor sees names of details and counts", async () => {
  await ask(request());
  const { out } = await command("refuse", "priya", "--out", file("a.json"), "--now", at);
  expect(out.slice(0, 5)).toEqual([
    "Dana Whitfield asks you to sign this off.",
    "It would go to Alder County Human Services, this way: Shared secure folder.",
    "It is for: Status update. It is about 190 people.",
    "These details would go: Milestones.",
    "10 lines stay here.",
  ]);
  expect(await taken(JSON.parse(await readFile(file("a.json"), "utf8")))).toMatchObject({ kind: "refused" });
});

test("what is asked is shown before it is signed, and a yes needs its own word", async () => {
  await ask(request());
  const shown = await command("show", "priya", "--now", at);
  expect(shown).toMatchObject({ exit: 0, err: [] });
  expect(shown.out[0]).toBe("Dana Whitfield asks you to sign this off.");
  const answer = file("early.json");
  const early = await command("approve", "priya", "--out", answer, "--now", at);
  expect(early).toMatchObject({ exit: 1, out: shown.out });
  await expect(readFile(answer)).rejects.toThrow();
});

test("who may not sign this is told so, and signs nothing", async () => {
  for (const asked of [
    { ...request("omar") },
    { ...request(), from: "priya" as SignOffRequest["from"] },
    { ...request(), role: "compliance" as const },
  ])
    expect(await answered(asked, asked.to)).toContain("You may not answer this");
});

test("a request opens with the key of whom it asks and no other", async () => {
  expect(await answered(request(), "omar")).toContain("does not open");
  const { sealed } = await sealRequest(request(), keyOf("priya"));
  expect(JSON.stringify(sealed)).not.toContain(digest);
  await writeFile(file("request.json"), JSON.stringify({ ...sealed, to: "omar" }));
  const { err } = await command("approve", "priya", "--yes");
  expect(err[0]).toContain("does not open");
});

test("what changed since is not signed, and neither is a changed answer", async () => {
  const json = (await answered(request(), "priya")) as Record<string, unknown>;
  expect(await taken(json, { digestWith: () => "cd".repeat(32) })).toEqual({ kind: "changed" });
  for (const change of [
    { answer: "refused" },
    { at: "2026-11-20T10:00:00-08:00" },
    { digest: "cd".repeat(32) },
  ])
    expect(await taken({ ...json, ...change })).toEqual({ kind: "bad-signature" });
  expect(await taken({ ...json, by: "ingrid" })).toEqual({ kind: "may-not" });
  expect(await taken({ hello: "there" })).toEqual({ kind: "not-an-answer" });
});

test("an answer is short-lived", async () => {
  const json = await answered(request(), "priya");
  expect(await taken(json, { now: "2026-11-28T09:00:00-08:00" })).toEqual({ kind: "ended" });
  expect(await answered(request(), "priya", "approve", "2026-12-20T09:00:00-08:00")).toContain("too old");
});

test("nobody signs off their own send, and a supervisor only what is theirs", async () => {
  const json = await answered(request(), "priya");
  expect(await taken(json, { sender: staffOf("priya") })).toEqual({ kind: "self" });
  expect(await taken(json, { requests: [{ ...openOf(request()), role: "compliance" }] })).toEqual({
    kind: "may-not",
  });
  const ids = (sender: string, role: "supervisor" | "compliance") =>
    signersFor(staffOf(sender), role, policy).map(({ id }) => id);
  expect(ids("dana", "supervisor")).toEqual(["priya", "ingrid"]);
  expect(ids("mei", "supervisor")).toEqual(["omar", "ingrid"]);
  expect(ids("priya", "supervisor")).toEqual(["ingrid"]);
  expect(ids("dana", "compliance")).toEqual(["ingrid"]);
});
