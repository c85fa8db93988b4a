import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { People } from "../core/policy/participant.ts";
import { hmisFiles } from "../test/hmis-export.ts";
import { samplePolicy } from "../test/sample-policy.ts";
import { runCommand } from "./command.ts";

const policy = new URL("../bundles", import.meta.url).pathname;
const { participants, consents } = samplePolicy().people;
let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "people-"));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCommand(["people", ...args, "--policy", policy], "en");
const written = async (file: string): Promise<People> => JSON.parse(await readFile(at(file), "utf8"));
const client = (PersonalID: string, FirstName: string) => ({
  PersonalID,
  FirstName,
  LastName: "Quill",
  NameDataQuality: 1,
  DOBDataQuality: 99,
  VeteranStatus: 99,
});

async function exportAt(name: string, VictimServiceProvider: number): Promise<string> {
  await mkdir(at(name));
  const rows = {
    "Organization.csv": [{ OrganizationID: "O-1", OrganizationName: "Harbor", VictimServiceProvider }],
    "Client.csv": [client("HB-1001", "Marisol"), client("Q-2", "Bo")],
    "Enrollment.csv": ["HB-1001", "Q-2"].map((PersonalID) => ({
      EnrollmentID: PersonalID,
      PersonalID,
      ProjectID: "P-1",
      EntryDate: "2026-09-02",
      RelationshipToHoH: 1,
    })),
  };
  for (const [file, text] of hmisFiles(2026, rows)) await writeFile(join(at(name), file), text);
  return at(name);
}

test("an export becomes the policy's people; whom it has keeps reference, contacts and limits", async () => {
  const { exit, out, err } = await run("bring", await exportAt("hmis", 0), "--out", at("hmis.json"));
  expect([exit, err]).toEqual([0, []]);
  expect(out).toEqual([
    "P-1 (Housing Stability): housing-stability",
    expect.stringContaining("14 people, 1 of them new"),
  ]);
  const people = await written("hmis.json");
  const before = participants.find(({ id }) => id === "HB-1001") ?? expect.fail("she is in the sample");
  expect(people.participants.find(({ id }) => id === "HB-1001")).toEqual({
    ...before,
    name: { given: "Marisol", family: "Quill" },
    household: [],
  });
  expect(people.participants.find(({ id }) => id === "Q-2")?.reference).toMatch(
    /^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/,
  );
  expect(people.consents).toEqual(consents);
});

test("a victim service provider's project is left out unless it goes into a victim services program", async () => {
  const place = await exportAt("victims", 1);
  const map = (programme: string) =>
    run("bring", place, "--map", `P-1=${programme}`, "--out", at("victims.json"));
  const refused = await map("housing-stability");
  expect([refused.exit, refused.out[0]]).toEqual([1, "P-1 (Housing Stability): Leave out"]);
  expect(refused.err[0]).toContain("can go only into a victim services program");
  expect((await written("victims.json")).participants.length).toBe(participants.length);
  expect((await map("victim-services")).exit).toBe(0);
  expect((await written("victims.json")).participants.find(({ id }) => id === "Q-2")?.programs).toEqual([
    "victim-services",
  ]);
  expect((await map("nowhere")).err).toEqual([expect.stringContaining("P-1=nowhere is not a project")]);
});

test("the policy's permissions go out as FHIR Consents and come back the same", async () => {
  expect((await run("consents", "--out", at("consents.json"))).exit).toBe(0);
  const { exit, err } = await run("bring", at("consents.json"), "--out", at("back.json"));
  expect([exit, err]).toEqual([0, []]);
  const back = await written("back.json");
  expect([...back.consents].sort((one, other) => one.id.localeCompare(other.id))).toEqual(
    [...consents].sort((one, other) => one.id.localeCompare(other.id)),
  );
  expect(back.participants).toEqual(participants);
});

test("what is wrong is one sentence", async () => {
  await writeFile(at("half.csv"), "Number,First name\n1,Ana\n");
  expect(await run("bring", at("half.csv"))).toEqual({
    exit: 2,
    out: [],
    err: ["half.csv has no column Last name (Apellido). Export it again, or add the column."],
  });
  expect((await run("bring", at("none.csv"))).err).toEqual([expect.stringContaining("can’t be read")]);
});
