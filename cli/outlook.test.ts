import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EnrolmentCode, readEnrolmentCode } from "../core/policy/enrolment-code.ts";
import type { Policy } from "../core/policy/index.ts";
import { readPack } from "../core/policy/pack.ts";
import { unsealPack } from "../core/policy/sealed-pack.ts";
import { verifierOf } from "../core/signature.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { speaker } from "../ui/words.ts";
import { makeBundlesKey } from "./bundles.ts";
import { type OutlookOptions, packOutlook } from "./outlook.ts";

const say = speaker("en");
const now = "2026-11-20T16:55:00-08:00";
const url = "https://addin.agency.example/";
const { subtle } = crypto;
const handlers = 'associate("onMessageSendHandler",f);associate("onAppointmentSendHandler",f);';

/** A folder with the sample agency in `policy` and a built add-in in `built`. */
let folder: string;
const at = (name: string) => join(folder, name);
const served = (file: string) => readFile(at(`out/${file}`), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outlook-"));
  await cp(fileURLToPath(new URL("../bundles", import.meta.url)), at("policy"), { recursive: true });
  await cp(fileURLToPath(new URL("../outlook-addin/public", import.meta.url)), at("built"), {
    recursive: true,
  });
  await mkdir(at("built/assets"));
  const files = {
    "taskpane.html": '<meta name="organisation-key" content="" />',
    "commands.html": "events",
    "assets/pane.js": "code",
  };
  for (const [file, text] of Object.entries(files)) await writeFile(at(`built/${file}`), text);
  await writeFile(at("built/launchevent.js"), `${handlers}/* rules */`);
});
afterEach(() => rm(folder, { recursive: true }));

/** Stands for the handler's own packing: what of a policy is about people, in plain JSON. */
const plainly = (code: string, { people, staff, partners }: Policy) =>
  code.replace("/* rules */", JSON.stringify({ people, staff, partners }));

function pack(to: Partial<OutlookOptions> = {}, fillLaunchEvent = plainly) {
  const options = { out: at("out"), url, sign: null, code: null, ...to };
  return packOutlook(at("policy"), options, { built: at("built"), fillLaunchEvent }, now, say);
}

async function packed(to: Partial<OutlookOptions> = {}): Promise<EnrolmentCode> {
  const { exit, out } = await pack(to);
  expect(exit).toBe(0);
  const read = readEnrolmentCode(/Enrolment code: (.*)/.exec(out.join("\n"))?.[1] ?? "");
  return read.kind === "code" ? read.code : expect.fail(out.join("\n"));
}

const refused = async (to: Partial<OutlookOptions>, start: RegExp) => {
  const { exit, out, err } = await pack(to);
  expect([exit, out]).toEqual([2, []]);
  expect(err).toEqual([expect.stringMatching(start)]);
};

test("the folder holds the built add-in, its manifests with our address, and the rules under the printed code", async () => {
  const code = await packed();
  const files = await readdir(at("out"), { recursive: true });
  expect(files).toEqual(
    expect.arrayContaining(["taskpane.html", join("assets", "pane.js"), "icon-16.png", "es.json"]),
  );
  expect(await served("manifest.xml")).toContain(`${url}taskpane.html?from=check`);
  expect(await served("manifest-block.xml")).toContain('SendMode="Block"');
  expect(JSON.parse(await served("manifest.json")).validDomains).toEqual(["addin.agency.example"]);
  const opened = await unsealPack(JSON.parse(await served("rules.sealed.json")), code, { subtle });
  const inside = opened.kind === "unsealed" ? opened.pack : expect.fail(opened.why);
  const read = await readPack(inside, "rules", null, verifierOf(subtle));
  expect(read).toEqual({ kind: "ok", value: { policy: samplePolicy(), signedBy: null } });
});

test("no file of the folder holds a participant's name, number or contact", async () => {
  await packed();
  expect(await served("launchevent.js")).toContain("dana.whitfield");
  const { participants } = samplePolicy().people;
  const known = participants.flatMap(({ id, name, contacts, household }) => [
    id,
    `${name.given} ${name.family}`,
    name.family,
    ...contacts,
    ...household.map((one) => one.name),
  ]);
  for (const entry of await readdir(at("out"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(join(entry.parentPath, entry.name), "utf8");
    for (const value of known) expect(text, entry.name).not.toContain(value);
  }
});

test("the rules are signed with the organization's key", async () => {
  await makeBundlesKey(at("key.json"), say);
  const { exit, out } = await pack({ sign: at("key.json") });
  expect(exit).toBe(0);
  expect(out[1]).toMatch(/^Packed and signed\. /);
  await rm(at("out"), { recursive: true });
  await refused({ sign: at("policy/fields.json") }, /^This file holds no key to sign with: /);
});

test("an address without its slash gets one", async () => {
  await packed({ url: "https://www.agency.example/outlook" });
  expect(await served("manifest.xml")).toContain("https://www.agency.example/outlook/commands.html");
});

test("the rules are packed again with the same code, however it is typed, and nobody enrols again", async () => {
  const code = await packed();
  const first = await served("rules.sealed.json");
  const { exit, out } = await pack({ code: code.toLowerCase().replaceAll("-", " ") });
  expect([exit, out.join("\n")]).toEqual([0, expect.stringContaining("stays the same")]);
  expect(out.join("\n")).not.toContain(code);
  const again = await served("rules.sealed.json");
  expect(again).not.toBe(first);
  expect((await unsealPack(JSON.parse(again), code, { subtle })).kind).toBe("unsealed");
});

test("rules are not written over with another code, or with none", async () => {
  const code = await packed();
  await refused({}, /have an enrolment code already/);
  const other = await packed({ out: at("elsewhere") });
  await refused({ code: other }, /is another one/);
  await refused({ code: `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}` }, /is mistyped/);
  await refused({ code: "secret" }, /is not an enrolment code/);
});

test.each<[title: string, to: Partial<OutlookOptions>, start: RegExp]>([
  ["no address", { url: null }, /^Say where the folder will be/],
  [
    "an address without https",
    { url: "http://addin.agency.example/" },
    /is not an address that Outlook takes/,
  ],
  ["an address with a query", { url: `${url}?a=b` }, /is not an address that Outlook takes/],
  ["an address that is none", { url: "addin" }, /is not an address that Outlook takes/],
  ["a folder that can't be", { out: "/dev/null/out" }, /can’t be written/],
])("%s is one plain sentence", (_title, to, start) => refused(to, start));

test("a folder of somebody else's is left alone", async () => {
  await mkdir(at("out"));
  await writeFile(at("out/thesis.txt"), "mine");
  await refused({}, /holds files that are not this add-in/);
  expect(await readdir(at("out"))).toEqual(["thesis.txt"]);
});

test("an add-in that was not built, or only half, is not handed out", async () => {
  await rm(at("built/icon-80.png"));
  await refused({}, /is not whole: missing-file icon-80\.png/);
  await writeFile(at("built/launchevent.js"), "");
  await refused({}, /is not whole/);
  await rm(at("built"), { recursive: true });
  await refused({}, /Make it first/);
  await expect(readdir(at("out"))).rejects.toThrow();
});

test("rules that classic Outlook could not load in time are not handed out", async () => {
  const huge = (code: string) => code + "x".repeat(101 * 1024);
  const { exit, err } = await pack({}, huge);
  expect([exit, err]).toEqual([2, [expect.stringMatching(/^These rules take 101 KB /)]]);
});

test("a policy with a problem, or one whose day has passed, is told as by lint", async () => {
  const file = at("policy/agency/organisation.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"validUntil": null', '"validUntil": "2026-11-01T00:00:00Z"'));
  expect(await pack()).toMatchObject({
    exit: 1,
    out: ["agency/organisation.json: validUntil has passed", expect.any(String)],
  });
  await writeFile(file, "{");
  expect((await pack()).exit).toBe(1);
  await expect(readdir(at("out"))).rejects.toThrow();
});
