import { expect, test } from "vitest";
import { decideByHand, participant } from "../../test/by-hand.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { type Consent, indexPolicy } from "../policy/index.ts";

const policy = sampleIndex();

/** The sample agency with some of a participant's consents changed. */
function changed(id: string, change: Partial<Consent>) {
  const consents = policy.policy.people.consents.map((one) => (one.id === id ? { ...one, ...change } : one));
  return indexPolicy({ ...policy.policy, people: { ...policy.policy.people, consents } });
}

function nameGoes(
  who: string,
  sender: string,
  to: string,
  bundle: string,
  index = policy,
  now?: string,
): string {
  const decision = decideByHand(
    {
      sender: `${sender}@harborbridge.example`,
      to: [to],
      bundle,
      told: [{ field: "participant-name", about: participant(who) }],
      ...(now ? { now } : {}),
    },
    index,
  );
  return decision.holds.find((one) => one.code === "no-permission")?.reason.code ?? "in force";
}
const keystone = "jordan.ames@keystonehomes.example";
const northside = "intake@northsidebh.example";

test("a written consent for kinds of partner is in force until its last day", () => {
  expect(
    nameGoes("HB-1001", "dana.whitfield", keystone, "housing-referral", policy, "2027-03-01T09:00:00-08:00"),
  ).toBe("in force");
  expect(
    nameGoes("HB-1001", "dana.whitfield", keystone, "housing-referral", policy, "2027-03-02T09:00:00-08:00"),
  ).toBe("no-permission-ended");
});

test.each([
  ["an ended consent", "HB-1002", "dana.whitfield", keystone, "housing-referral", "no-permission-ended"],
  ["a revoked consent", "HB-1004", "dana.whitfield", keystone, "housing-referral", "no-permission-revoked"],
  [
    "a consent for another partner",
    "HB-1007",
    "dana.whitfield",
    "referrals@alderpha.example",
    "housing-referral",
    "no-permission-other-recipient",
  ],
  [
    "a guardian's consent after the eighteenth birthday",
    "HB-1012",
    "meiling.chu",
    "counselor@ausd.example",
    "school-support",
    "no-permission-came-of-age",
  ],
  [
    "a spoken consent where a Part 2 programme holds the record",
    "HB-1011",
    "luis.ortega",
    keystone,
    "housing-referral",
    "no-permission-spoken",
  ],
  [
    "a spoken consent where HMIS is the only rule",
    "HB-1007",
    "dana.whitfield",
    keystone,
    "housing-referral",
    "in force",
  ],
  ["nothing at all", "HB-1010", "dana.whitfield", keystone, "housing-referral", "no-permission"],
  [
    "a consent for another purpose",
    "HB-1003",
    "luis.ortega",
    keystone,
    "housing-referral",
    "no-permission-other-purpose",
  ],
])("%s", (_title, who, sender, to, bundle, expected) => {
  expect(nameGoes(who, sender, to, bundle)).toBe(expected);
});

test.each<readonly [string, Partial<Consent>, string]>([
  ["without the statement on redisclosure", { statements: ["may-revoke"] }, "no-permission-lacks-element"],
  ["that is no authorization", { kind: "consent" }, "no-permission-lacks-element"],
  [
    "for a class of recipients",
    { recipients: [{ kind: "behavioral-health" }] },
    "no-permission-class-of-recipients",
  ],
  ["without an end, for one purpose", { until: null }, "no-permission-lacks-element"],
  ["made for counseling notes", { kind: "counseling-notes" }, "no-permission-wrong-kind"],
])("42 CFR 2.31: a consent %s permits nothing", (_title, change, expected) => {
  expect(nameGoes("HB-1003", "luis.ortega", northside, "warm-handoff", changed("C-1003", change))).toBe(
    expected,
  );
});

test.each<readonly [string, Partial<Consent>]>([
  ["without an end", { until: null }],
  ["as a condition of service", { statements: ["may-revoke"] }],
  ["without a word on the abuser", { abuserExcluded: false }],
  ["spoken", { method: "verbal-witnessed" }],
])("34 USC 12291: a survivor's consent %s permits nothing", (_title, change) => {
  expect(
    nameGoes("HB-1005", "sade.adeyemi", keystone, "housing-referral", changed("C-1005", change)),
  ).not.toBe("in force");
});

test("after a revocation a new permission needs writing, and a supervisor", () => {
  const recorded: Consent = {
    id: "R-1" as Consent["id"],
    participant: "HB-1004" as Consent["participant"],
    kind: "consent",
    status: "active",
    grantedBy: "participant",
    method: "verbal-witnessed",
    signedOn: "2026-11-20",
    from: "2026-11-20",
    until: "2026-12-20",
    purposes: ["housing-placement" as Consent["purposes"][number]],
    recipients: [{ kind: "housing-provider" }],
    statements: [],
    covers: ["group:identity", "group:contact"],
    specific: [],
    evidence: { kind: "words", words: "" },
  };
  const send = (method: Consent["method"]) =>
    decideByHand(
      {
        to: [keystone],
        bundle: "housing-referral",
        told: [{ field: "participant-name", about: participant("HB-1004") }],
        choices: { recorded: [{ ...recorded, method }] },
      },
      policy,
    ).holds.map((one) => one.code);
  expect(send("verbal-witnessed")).toContain("no-permission");
  expect(send("written")).toEqual(["sign-off"]);
});
