import { expect, test } from "vitest";
import { compile } from "../../core/detect/index.ts";
import { check } from "../../core/disclose/index.ts";
import type { BundleId, ParticipantId, PartnerId } from "../../core/ids.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { speaker } from "../words.ts";
import { addressFault } from "./address.ts";
import { meetingFault } from "./meeting.ts";
import { permissionAsk } from "./permission-ask.ts";
import { type ComposeContext, prepare } from "./prepared.ts";
import { sayBarred } from "./say-barred.ts";
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

test("the words that are meant are quoted, and struck in the letter", () => {
  const { faults, blocked, written } = prepared({ typed: { "safety-note": "She is HIV positive." } });
  expect(faults.get("safety-note")?.join(" ")).toContain("“She is HIV positive");
  expect(blocked.map(({ start, end }) => written.text.slice(start, end)).join()).toContain("HIV positive");
});

test.each([
  ["jordan", "not-whole", undefined],
  ["", "not-whole", undefined],
  ["jordan@gmail.example", "not-theirs", null],
  ["sam@maplestreet.example", "not-theirs", "Maple Street Housing"],
])("to %s nothing is prepared for Keystone", (address, kind, owner) => {
  const keystone = policy.partner.get("keystone" as PartnerId) ?? expect.fail("no partner");
  expect(prepare({ ...referral, address }, context)).toBeNull();
  expect(addressFault(address, keystone, policy)).toEqual(owner === undefined ? { kind } : { kind, owner });
});

test("a permission without the name is told as one that leaves a needed detail out", () => {
  const before = prepared({ participant: "HB-1002" as ParticipantId });
  const ask = permissionAsk(before) ?? expect.fail("no form");
  const action = ask.record({
    evidence: "paper-seen",
    grantedBy: "participant",
    words: "in the file",
    fields: ["language"],
    until: "2027-02-18",
  });
  if (action.kind !== "choose") expect.fail(action.kind);
  const after = prepared({
    participant: "HB-1002" as ParticipantId,
    consents: action.choices.recorded,
  });
  expect(sayBarred(after, permissionAsk(after), speaker("en"))).toMatch(/does not cover it: Name;/);
});

test("what the form asks for stands first in the permission, and nothing is ticked out of sight", () => {
  const { fields } =
    permissionAsk(prepared({ participant: "HB-1002" as ParticipantId })) ?? expect.fail("no form");
  expect(fields[0]?.id).toBe("participant-name");
  const folded = fields.findIndex(({ under }) => under === null);
  expect(folded).toBeGreaterThan(3);
  expect(fields.slice(folded).filter(({ under, ticked }) => under !== null || ticked)).toEqual([]);
});

test("an emergency is told by its risk until somebody says it otherwise", () => {
  const crisis = {
    bundle: "crisis-escalation" as BundleId,
    partner: "crisis" as PartnerId,
    address: "dispatch@aldercrisis.example",
  };
  expect(prepared(crisis).input.check.decision.asks.map(({ code }) => code)).toContain("emergency");
  const risk = prepared({ ...crisis, typed: { "immediate-risk": "Says she will jump" } });
  expect(risk.input.choices.emergency).toEqual({
    what: "Says she will jump",
    receivedBy: "Alder Mobile Crisis Team",
  });
});

test.each([
  ["2026-11-24", "10:00", null],
  ["2026-11-24", "", "needs-time"],
  ["", "10:00", "needs-day"],
  ["2026-11-19", "10:00", "is-past"],
  ["2026-11-20", "16:00", "is-past"],
  ["", "", null],
])("a meeting on %s at %s", (day, time, fault) => {
  expect(meetingFault({ ...nothingYet.meeting, day, time }, now)).toBe(fault);
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
