import { expect, test } from "vitest";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { BundleId, ParticipantId, PartnerId } from "../../core/ids.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { type ComposeContext, prepare } from "./prepared.ts";
import { type ComposeState, choose, nothingYet } from "./state.ts";

const policy = sampleIndex();
const knowledge = compile(policy);
const now = "2026-11-20T16:55:00-08:00";
const context: ComposeContext = {
  policy,
  language: "en",
  now: () => now,
  senderKnown: false,
  look: (message, choices) => ({
    message,
    choices,
    policy,
    now,
    language: "en",
    ends: "sent",
    check: check(message, { policy, knowledge, now, choices }),
  }),
};
const referral: ComposeState = {
  ...nothingYet,
  sender: "dana.whitfield@harborbridge.example",
  bundle: "housing-referral" as BundleId,
  participant: "HB-1001" as ParticipantId,
  partner: "keystone" as PartnerId,
  address: "jordan.ames@keystonehomes.example",
};
const prepared = (change: Partial<ComposeState> = {}) =>
  prepare({ ...referral, ...change }, context) ?? expect.fail("not prepared");

test("a box that was emptied stays empty, whatever a record says", () => {
  expect(prepared().filled.get("phone")?.value).toBe("415-555-0141");
  const emptied = prepared({ typed: { phone: "" } });
  expect([emptied.filled.has("phone"), emptied.written.text]).toEqual([
    false,
    expect.not.stringContaining("0141"),
  ]);
});

test("what nobody sees in the form does not leave", () => {
  const crisis = {
    bundle: "crisis-escalation" as BundleId,
    partner: "crisis" as PartnerId,
    address: "dispatch@aldercrisis.example",
  };
  expect(prepared(crisis).written.text).not.toContain("Mateo");
  expect(prepared({ ...crisis, added: ["household-member-name"] }).written.text).toContain("Mateo");
});

test("words that may not leave are told where they stand", () => {
  const { faults } = prepared({ typed: { "safety-note": "She is HIV positive." } });
  expect([...faults.keys()]).toEqual(["safety-note"]);
  expect(faults.get("safety-note")?.join(" ")).toContain("HIV");
});

test("of a note that is too long the form says so", () => {
  const { faults } = prepared({ typed: { "safety-note": "Please call before you visit. ".repeat(20) } });
  expect([...faults.keys()]).toEqual(["safety-note"]);
});

test("without a permission the check says why, though no word is written", () => {
  const { input, filled } = prepared({ participant: "HB-1002" as ParticipantId });
  expect([filled.size, input.check.decision.holds.map(({ code }) => code)]).toEqual([0, ["no-permission"]]);
});

test("another person begins anew: nothing that was typed goes along", () => {
  const typed = {
    ...referral,
    typed: { goals: "Stay housed" },
    note: "hers",
    recorded: [],
    leftOut: ["phone"],
  };
  expect(choose(typed, { participant: "HB-1004" as ParticipantId })).toEqual({
    ...referral,
    participant: "HB-1004",
  });
});
