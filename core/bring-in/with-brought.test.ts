import { expect, test } from "vitest";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { Participant, Policy } from "../policy/index.ts";
import type { BroughtPeople } from "./brought.ts";
import { changesOf } from "./compare.ts";
import { withBrought } from "./with-brought.ts";

const policy = samplePolicy();
const [own] = policy.people.participants;
const [consent] = policy.people.consents;
if (own === undefined || consent === undefined) throw new Error("the sample agency serves somebody");
const limitation: Participant["limitations"][number] = {
  askedOn: "2026-11-01",
  excludes: ["group:health"],
  words: { en: "x", es: "x" },
} as never;
const newcomer = {
  ...own,
  id: "N-1",
  reference: "newcomer-1",
  limitations: [],
  programs: [...own.programs, "closed"],
} as unknown as Participant;
const brought: BroughtPeople = {
  participants: [{ ...own, name: { given: "Other", family: "Name" } }, newcomer],
  consents: [{ ...consent, id: "N-C" } as unknown as typeof consent, consent],
  limitations: [
    { participant: own.id, limitation },
    { participant: newcomer.id, limitation },
  ],
};
const find = ({ people }: Policy, id: string) => people.participants.find((one) => one.id === id);

test("the organisation's own people win, and limits that were brought in count for them too", () => {
  const merged = withBrought(policy, brought, "signed");
  expect(find(merged, own.id)).toEqual({ ...own, limitations: [...own.limitations, limitation] });
  expect(find(merged, "N-1")).toEqual({ ...newcomer, programs: own.programs, limitations: [limitation] });
  expect(merged.people.participants.length).toBe(policy.people.participants.length + 1);
});

test("permissions that were brought in count where nobody signed the rules, and nowhere else", () => {
  expect(withBrought(policy, brought, "signed").people.consents).toEqual(policy.people.consents);
  const ids = withBrought(policy, brought, null).people.consents.map(({ id }) => id);
  expect(ids).toEqual([...policy.people.consents.map(({ id }) => id), "N-C"]);
  expect(withBrought(policy, null, null)).toBe(policy);
});

test("new, changed and gone are counted", () => {
  const other = { ...newcomer, contacts: ["1"] };
  expect(changesOf([own, newcomer], [other, { ...own, id: "N-2" } as unknown as Participant])).toEqual({
    added: 1,
    changed: 1,
    gone: 1,
  });
  expect(changesOf([], [own])).toEqual({ added: 1, changed: 0, gone: 0 });
});
