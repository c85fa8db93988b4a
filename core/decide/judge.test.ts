import { expect, test } from "vitest";
import { type Case, decideByHand, participant } from "../../test/by-hand.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { FieldId } from "../ids.ts";

const policy = sampleIndex();
const luis = "luis.ortega@harborbridge.example";
const marisol = participant("HB-1001");
const toKeystone = { to: ["jordan.ames@keystonehomes.example"], bundle: "housing-referral" };
const toDispatch = { to: ["dispatch@alder911.example"], bundle: "crisis-escalation", channel: "mail" };

test("all objections are kept, the worst first", () => {
  const decision = decideByHand({ ...toKeystone, told: [{ field: "hiv", about: marisol }] }, policy);
  const codes = decision.items[0]?.reasons.map((one) => `${one.rule}/${one.code}`);
  expect(codes).toEqual(
    expect.arrayContaining(["bundle/not-named", "permission/not-covered", "protected/not-specific"]),
  );
});

test("what belongs to nobody is judged by the strictest of those named", () => {
  const told = [
    { field: "participant-name", about: marisol },
    { field: "participant-name", about: participant("HB-1002") },
    { field: "household-size" },
  ];
  const decision = decideByHand({ ...toKeystone, told }, policy);
  expect(decision.items.find((one) => one.field === "household-size")?.outcome).toBe("strip");
});

test("sentences over the bundle's length stay, short ones go", () => {
  const told = [{ field: "participant-name", about: marisol }];
  const of = (length: number, noteShaped = false) =>
    decideByHand(
      { ...toKeystone, told, sentences: [{ about: marisol, length, noteShaped }] },
      policy,
    ).items.at(-1);
  expect(of(120)?.outcome).toBe("include");
  expect(of(301)?.reasons[0]?.code).toBe("too-long");
  expect(of(80, true)?.reasons[0]?.code).toBe("note");
});

test("an answer lifts what may be answered, and nothing protected", () => {
  const answer = (field: string) =>
    decideByHand(
      {
        ...toKeystone,
        told: [
          { field: "participant-name", about: marisol },
          { field, about: marisol },
        ],
        choices: { answers: [{ item: `${field} participant:HB-1001`, answer: "misread", why: "" }] },
      },
      policy,
    ).items.find((one) => one.field === field)?.outcome;
  expect(answer("religion")).toBe("include");
  expect(answer("hiv")).toBe("strip");
  expect(answer("legal-advice")).toBe("strip");
});

test("what the policy has no field for stays out, sentences too", () => {
  const fields = new Map(policy.field);
  for (const id of ["bank-account", "case-note"]) fields.delete(id as FieldId);
  const given = {
    ...toKeystone,
    told: [
      { field: "participant-name", about: marisol },
      { field: "bank-account", about: marisol },
    ],
    sentences: [{ about: marisol, length: 400, noteShaped: true }],
  };
  const { items } = decideByHand(given, { ...policy, field: fields });
  expect(items.map((one) => [one.field, one.outcome, one.reasons[0]?.code])).toEqual([
    ["participant-name", "include", undefined],
    ["bank-account", "strip", "unlisted"],
    ["case-note", "strip", "note"],
  ]);
});

const safety = (field: string, about: string, more: Partial<Case>) => {
  const answers = [
    { item: `${field} participant:${about}`, answer: "needed-for-safety" as const, why: "exposure" },
  ];
  const told = [{ field, about: participant(about) }];
  return decideByHand({ ...toDispatch, told, ...more, choices: { answers } }, policy).items[0];
};

test.each([
  ["a detail that the urgent bundle does not list", "employer", "HB-1010"],
  ["a protected one that it lets go only where a permission names it", "hiv", "HB-1010"],
])("%s leaves when it is needed for safety", (_title, field, about) => {
  expect(safety(field, about, {})).toMatchObject({ outcome: "include", answer: "needed-for-safety" });
});

test.each<readonly [string, string, string, Partial<Case>]>([
  ["what 42 CFR 2.51 opens to medical personnel only", "substance-use", "HB-1011", { sender: luis }],
  ["what nobody may share", "legal-advice", "HB-1010", {}],
  ["what this bundle never holds", "confidential-location", "HB-1010", {}],
  ["what an everyday bundle does not list", "employer", "HB-1001", toKeystone],
])("%s stays, needed for safety or not", (_title, field, about, more) => {
  const item = safety(field, about, more);
  expect(item?.outcome).toBe("strip");
  expect(item?.mayAnswer).not.toContain("needed-for-safety");
});

test("of two people, the sender takes one's part out and sends the other's", () => {
  const told = [
    { field: "participant-name", about: marisol },
    { field: "participant-name", about: participant("HB-1008") },
  ];
  const answers = [{ item: "participant-name participant:HB-1008", answer: "take-out" as const, why: "" }];
  expect(decideByHand({ ...toKeystone, told }, policy).holds.map((one) => one.code)).toEqual(["split"]);
  expect(decideByHand({ ...toKeystone, told, choices: { answers } }, policy).holds).toEqual([]);
});
