import { expect, test } from "vitest";
import { type Case, child, decideByHand, participant } from "../../../test/by-hand.ts";
import { sampleIndex } from "../../../test/sample-policy.ts";
import type { Policy, PolicyIndex } from "../../policy/index.ts";

const policy = sampleIndex();
const marisol = participant("HB-1001");
const name = { field: "participant-name", about: marisol };
const toKeystone: Case = {
  to: ["jordan.ames@keystonehomes.example"],
  bundle: "housing-referral",
  told: [name],
};
const luis = "luis.ortega@harborbridge.example";
const quotedFrom = (from: string | null) => [{ kind: "quoted" as const, from, start: 0, end: 1000 }];
/** A notice, quoted from somebody of that name, to one partner. */
const noticeFrom = (from: string, to: string): Case => ({
  sender: luis,
  to: [to],
  bundle: "warm-handoff",
  told: [{ field: "participant-name", about: participant("HB-1003") }],
  signals: ["redisclosure-notice"],
  sections: quotedFrom(from),
});

const codes = (given: Case, index: PolicyIndex = policy) =>
  decideByHand(given, index).holds.map((one) => one.code);

const withPolicy = (change: Partial<Policy>): PolicyIndex => ({
  ...policy,
  policy: { ...policy.policy, ...change },
});

test.each<readonly [string, Case, readonly string[]]>([
  ["a referral in order holds nothing", toKeystone, []],
  [
    "an address that is not in the directory",
    { ...toKeystone, to: ["someone@mail.example"] },
    ["unknown-partner"],
  ],
  [
    "a list of our own domain is nobody we know",
    { ...toKeystone, to: ["all-staff@harborbridge.example"] },
    ["unknown-partner"],
  ],
  [
    "a blind copy counts like any other",
    { ...toKeystone, to: [...toKeystone.to, "dana.home@mail.example"] },
    ["unknown-partner"],
  ],
  [
    "a deputy is a legal demand, and nothing else is told",
    { ...toKeystone, to: ["deputy@sheriff.aldercounty.example"] },
    ["legal-demand"],
  ],
  ["a subpoena in the text", { ...toKeystone, signals: ["legal-demand"] }, ["legal-demand"]],
  [
    "a partner of a kind that the bundle does not serve",
    { ...toKeystone, bundle: "crisis-escalation" },
    ["recipient-not-in-bundle"],
  ],
  [
    "no bundle, and two would fit",
    { to: ["ce@aldercoc.example"], channel: "secure-portal", told: [name] },
    ["no-bundle"],
  ],
  ["no bundle, and one fits: it is guessed", { to: toKeystone.to, told: [name] }, []],
  [
    "a colleague outside the team",
    { to: ["meiling.chu@harborbridge.example"], told: [name] },
    ["cross-program"],
  ],
  [
    "a colleague whose need is recorded",
    {
      to: ["meiling.chu@harborbridge.example"],
      bundle: "internal-coordination",
      told: [name],
      choices: { internalNeed: "shared visit" },
    },
    [],
  ],
  [
    "a need never crosses the wall of a Part 2 programme",
    {
      sender: luis,
      to: ["dana.whitfield@harborbridge.example"],
      bundle: "internal-coordination",
      told: [{ field: "participant-name", about: participant("HB-1011") }],
      choices: { internalNeed: "unit" },
    },
    ["cross-program"],
  ],
  [
    "an ended agreement and no permission",
    {
      ...toKeystone,
      to: ["leasing@maplestreet.example"],
      told: [{ field: "participant-name", about: participant("HB-1008") }],
    },
    ["no-permission", "agreement-ended"],
  ],
  ["a channel that is not approved", { ...toKeystone, channel: "mail" }, ["channel"]],
  [
    "a channel that the bundle takes and the partner does not",
    { ...toKeystone, channel: "secure-portal" },
    ["channel"],
  ],
  [
    "a notice on somebody else's record",
    { ...toKeystone, signals: ["redisclosure-notice"] },
    ["redisclosure"],
  ],
  [
    "the same notice sent back to its source",
    noticeFrom("records@northsidebh.example", "records@northsidebh.example"),
    [],
  ],
  [
    "a source told by its name alone, which its own address spells out",
    noticeFrom("Northside Records", "records@northsidebh.example"),
    [],
  ],
  [
    "a name that shares one word with the recipient's",
    noticeFrom("Northside Elementary", "records@northsidebh.example"),
    ["redisclosure"],
  ],
  [
    "a word that any office may have for its name",
    noticeFrom("Records", "records@northsidebh.example"),
    ["redisclosure"],
  ],
  [
    "a kind of service that the recipient's name tells too",
    noticeFrom("Behavioral Health", "records@northsidebh.example"),
    ["redisclosure"],
  ],
  [
    "a name that two partners' addresses begin with",
    {
      ...toKeystone,
      to: ["intake@alderpha.example"],
      signals: ["redisclosure-notice"],
      sections: quotedFrom("Alder Intake"),
    },
    ["redisclosure"],
  ],
  [
    "a county's notice sent on to the housing authority of the same place",
    {
      ...toKeystone,
      to: ["intake@alderpha.example"],
      signals: ["redisclosure-notice"],
      sections: quotedFrom("Alder County Human Services"),
    },
    ["redisclosure"],
  ],
  [
    "substance use quoted from a Part 2 partner, told by its name after another's",
    {
      ...toKeystone,
      told: [name, { field: "substance-use", about: marisol }],
      sections: quotedFrom("Northside Behavioral Health of Alder County"),
    },
    ["redisclosure"],
  ],
  [
    "a file that could not be read",
    { ...toKeystone, notChecked: [{ part: "attachment:0", why: "encrypted", digest: "d" }] },
    ["not-checked"],
  ],
  [
    "a file that the sender says is about nobody",
    {
      ...toKeystone,
      notChecked: [{ part: "attachment:0", why: "encrypted", digest: "d" }],
      choices: { nothingAbout: ["d"] },
    },
    [],
  ],
  [
    "an unreadable file alone makes a message a disclosure",
    { to: toKeystone.to, told: [], notChecked: [{ part: "attachment:0", why: "image", digest: "d" }] },
    ["not-checked"],
  ],
  [
    "an unanswered look-alike",
    { ...toKeystone, told: [name, { field: "ssn", about: marisol, confidence: "low" }] },
    ["flagged"],
  ],
  [
    "only a greeting would be left",
    { ...toKeystone, left: { onlyGreeting: true, changes: true } },
    ["nothing-left"],
  ],
  [
    "a greeting and a file that leaves",
    { ...toKeystone, left: { onlyGreeting: true, changes: true, attachments: 1 } },
    [],
  ],
  [
    "two people with permission in one referral",
    { ...toKeystone, told: [name, { field: "participant-name", about: participant("HB-1008") }] },
    ["split"],
  ],
  [
    "two people, one without permission: the other's referral goes",
    { ...toKeystone, told: [name, { field: "participant-name", about: participant("HB-1002") }] },
    [],
  ],
  [
    "the way to reach her was lost",
    {
      ...toKeystone,
      told: [
        { field: "participant-name", about: participant("HB-1013") },
        { field: "phone", about: participant("HB-1013") },
      ],
    },
    ["incomplete"],
  ],
  [
    "sent although it was lost",
    {
      ...toKeystone,
      told: [
        { field: "participant-name", about: participant("HB-1013") },
        { field: "phone", about: participant("HB-1013") },
      ],
      choices: { incompleteIsFine: true },
    },
    [],
  ],
  [
    "a survivor and the shared system",
    {
      sender: "sade.adeyemi@harborbridge.example",
      to: ["ce@aldercoc.example"],
      bundle: "coordinated-entry-update",
      channel: "hmis",
      told: [{ field: "participant-id", about: participant("HB-1005") }],
    },
    ["refused"],
  ],
  [
    "specially protected details wait for a supervisor",
    {
      sender: luis,
      to: ["intake@northsidebh.example"],
      bundle: "warm-handoff",
      told: [
        { field: "participant-name", about: participant("HB-1003") },
        { field: "substance-use", about: participant("HB-1003") },
      ],
    },
    ["sign-off"],
  ],
  [
    "a stripped detail in a report waits for a supervisor",
    {
      sender: luis,
      to: ["m.ito@hs.aldercounty.example"],
      bundle: "status-update",
      channel: "secure-folder",
      told: [
        { field: "participant-id", about: participant("HB-1011") },
        { field: "goals", about: participant("HB-1011") },
      ],
    },
    ["sign-off"],
  ],
])("%s", (_title, given, expected) => {
  expect(codes(given)).toEqual(expected);
});

test("an urgent bundle waits for nobody but a demand or a refusal", () => {
  const urgent: Case = {
    to: ["dispatch@aldercrisis.example"],
    bundle: "crisis-escalation",
    channel: "mail",
    told: [
      { field: "participant-name", about: participant("HB-1010") },
      { field: "ssn", about: participant("HB-1010"), confidence: "low" },
    ],
    notChecked: [{ part: "attachment:0", why: "image", digest: "d" }],
    signals: ["redisclosure-notice"],
  };
  expect(codes(urgent, withPolicy({ validUntil: "2026-01-01T00:00:00Z" }))).toEqual([]);
  expect(codes({ ...urgent, to: [...urgent.to, "someone@mail.example"] })).toEqual([]);
  expect(codes({ ...urgent, to: [...urgent.to, "deputy@sheriff.aldercounty.example"] })).toEqual([
    "legal-demand",
  ]);
});

test("what would hold a calm message holds no urgent one", () => {
  const given: Case = {
    sender: luis,
    to: ["records@northsidebh.example", "meiling.chu@harborbridge.example", "someone@mail.example"],
    channel: "mail",
    told: [
      { field: "participant-name", about: participant("HB-1003") },
      { field: "participant-name", about: participant("HB-1011") },
      { field: "ssn", about: participant("HB-1011"), confidence: "low" },
      { field: "phone", about: participant("HB-1011") },
    ],
    bundle: "crisis-escalation",
    signals: ["redisclosure-notice"],
    sections: quotedFrom(null),
    notChecked: [{ part: "attachment:0", why: "image", digest: "d" }],
    left: { onlyGreeting: true, changes: true },
  };
  const crisis = policy.policy.bundles.find((one) => one.urgent) ?? expect.fail();
  const strict = {
    ...crisis,
    channels: [],
    purpose: { ...crisis.purpose, id: "another" as typeof crisis.purpose.id },
    escalate: [{ when: { always: true }, to: "supervisor" as const, why: crisis.label }],
  };
  const withBundle = (urgent: boolean): PolicyIndex => ({
    ...withPolicy({ validUntil: "2026-01-01T00:00:00Z" }),
    bundle: new Map(policy.bundle).set(crisis.id, { ...strict, urgent }),
  });
  expect(codes(given, withBundle(true))).toEqual([]);
  expect(codes(given, withBundle(false))).toEqual(
    expect.arrayContaining([
      "policy-out-of-date",
      "unknown-partner",
      "cross-program",
      "agreement-ended",
      "channel",
      "redisclosure",
      "not-checked",
      "flagged",
    ]),
  );
});

test("a pack that is out of date holds disclosures and no ordinary mail", () => {
  const old = withPolicy({ validUntil: "2026-11-01T00:00:00Z" });
  expect(codes(toKeystone, old)).toContain("policy-out-of-date");
  expect(codes({ to: toKeystone.to, told: [] }, old)).toEqual([]);
});

test("what goes only to the team is no disclosure, whatever it holds", () => {
  const given: Case = {
    to: ["priya.raman@harborbridge.example"],
    told: [name, { field: "hiv", about: marisol }],
    signals: ["legal-demand"],
  };
  expect(decideByHand(given, policy).disclosure).toBe(false);
});

test("a phone, a date or a stranger's name alone is no disclosure", () => {
  for (const field of ["phone", "email", "appointment", "third-party-name"]) {
    expect(
      decideByHand({ to: toKeystone.to, told: [{ field, about: { kind: "other" } }] }, policy).disclosure,
    ).toBe(false);
  }
});

test("her own address is covered, and another's facts are not hers", () => {
  const toMarisol: Case = {
    to: ["marisol.vega@mail.example"],
    bundle: "participant-copy",
    channel: "encrypted-mail",
    told: [name, { field: "hiv", about: marisol }],
  };
  expect(decideByHand(toMarisol, policy).items.map((one) => one.outcome)).toEqual(["include", "include"]);
  const aboutAnother: Case = {
    ...toMarisol,
    told: [{ field: "participant-name", about: participant("HB-1002") }],
  };
  expect(codes(aboutAnother)).toEqual(["no-permission"]);
});

test("a parent reads of her young child, and not of her grown son", () => {
  const copy = (of: string, to: string) =>
    decideByHand(
      {
        to: [to],
        bundle: "participant-copy",
        told: [
          { field: "participant-name", about: participant(of) },
          { field: "household-member-name", about: child(of) },
        ],
        choices: { ownAddress: [to] },
      },
      policy,
    ).items.map((one) => one.outcome);
  expect(copy("HB-1001", "marisol.vega@mail.example")).toEqual(["include", "include"]);
  expect(copy("HB-1008", "grace.will@mail.example")).toEqual(["include", "strip"]);
});

test("an unknown own address is asked about once", () => {
  const given: Case = {
    to: ["mari.new@mail.example"],
    bundle: "participant-copy",
    channel: "encrypted-mail",
    told: [name],
  };
  const first = decideByHand(given, policy);
  expect([first.holds.map((one) => one.code), first.asks.map((one) => one.code)]).toEqual([
    ["unknown-partner"],
    ["own-address"],
  ]);
  expect(codes({ ...given, choices: { ownAddress: ["mari.new@mail.example"] } })).toEqual([]);
});

test("a look-alike of a known domain is named", () => {
  const decision = decideByHand({ ...toKeystone, to: ["jordan.ames@keystonehomes-ca.example"] }, policy);
  expect(decision.holds[0]?.reason.facts).toMatchObject({ resembles: "jordan.ames@keystonehomes.example" });
});
