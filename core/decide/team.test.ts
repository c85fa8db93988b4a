import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { ParticipantId } from "../ids.ts";
import { isInTeam } from "./team.ts";

const policy = sampleIndex();
const staff = (id: string) => policy.policy.staff.find((one) => one.id === id) ?? expect.fail(id);

test.each([
  ["a colleague of the same programme", "dana", "priya", "HB-1001", true],
  ["the supervisor of a Part 2 programme is inside its wall", "luis", "priya", "HB-1011", true],
  ["compliance is inside every wall", "sade", "ingrid", "HB-1005", true],
  ["a colleague of a programme that does not serve the person", "luis", "dana", "HB-1011", false],
  ["what recovery knows stays in recovery, though housing serves her too", "luis", "dana", "HB-1003", false],
  ["what housing knows may be told to recovery, which serves her too", "dana", "luis", "HB-1003", true],
  ["a supervisor of both is judged by the stricter", "priya", "dana", "HB-1003", false],
  ["an administrator serves nobody", "dana", "teo", "HB-1001", false],
  ["victim services keep to themselves", "sade", "mei", "HB-1005", false],
  ["what compliance tells of a Part 2 programme stays inside it", "ingrid", "dana", "HB-1003", false],
  ["what an administrator tells of it stays inside it too", "teo", "dana", "HB-1003", false],
  ["compliance may tell that programme", "ingrid", "luis", "HB-1003", true],
  ["where no programme has a wall, whoever serves the person is told", "teo", "dana", "HB-1001", true],
])("%s", (_title, sender, colleague, participant, inside) => {
  const person = policy.participant.get(participant as ParticipantId) ?? expect.fail(participant);
  expect(isInTeam(staff(colleague), person, staff(sender), policy)).toBe(inside);
});

test("a sender who is not in the directory has no team but compliance", () => {
  const person = policy.participant.get("HB-1001" as ParticipantId) ?? expect.fail();
  expect(isInTeam(staff("priya"), person, null, policy)).toBe(false);
  expect(isInTeam(staff("ingrid"), person, null, policy)).toBe(true);
});

test("a sender who shares nothing never widens the team", () => {
  const { staff: everyone, people } = policy.policy;
  const anyStaff = fc.constantFrom(...everyone);
  const anyPrograms = fc.subarray(policy.policy.organisation.programs.map((one) => one.id));
  fc.assert(
    fc.property(
      anyStaff,
      anyStaff,
      fc.constantFrom(...people.participants),
      anyPrograms,
      (sender, colleague, person, programs) => {
        const served = { ...person, programs };
        const stranger = { ...sender, programs: [] };
        if (isInTeam(colleague, served, stranger, policy))
          expect(isInTeam(colleague, served, sender, policy)).toBe(true);
      },
    ),
  );
});
