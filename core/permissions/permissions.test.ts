import fc from "fast-check";
import { expect, test } from "vitest";
import { decideByHand, participant } from "../../test/by-hand.ts";
import { sampleIndex, samplePolicy } from "../../test/sample-policy.ts";
import type { BundleId, ConsentId, FieldId, ParticipantId, PartnerId } from "../ids.ts";
import { sampleCauses } from "../log/sampled.ts";
import { type Consent, indexPolicy } from "../policy/index.ts";
import {
  askedFor,
  demandsOf,
  type PermissionEvent,
  partnersOf,
  standingOf,
  withRecorded,
  writeDown,
} from "./index.ts";

const policy = samplePolicy();
const index = sampleIndex();
const today = "2026-11-20";
const told = (who: string) => ({
  at: "2026-11-20T16:55:00-08:00",
  by: "dana.whitfield@harborbridge.example",
  participant: who as ParticipantId,
});
const bundle = index.bundle.get("housing-referral" as BundleId) ?? expect.fail("no such bundle");
const agreed = (who: string, more: Partial<Parameters<typeof writeDown>[0]> = {}): Consent =>
  writeDown({
    id: "P-1" as ConsentId,
    participant: who as ParticipantId,
    grantedBy: "participant",
    confirmed: [],
    evidence: "signature",
    words: who,
    witness: "",
    today,
    until: "2027-02-18",
    bundle,
    partners: ["keystone", "alder-pha"] as PartnerId[],
    discloser: "harbor-bridge",
    fields: askedFor(bundle, policy).usual,
    ...more,
  });
const recorded = (who: string, more: Partial<Consent> = {}): PermissionEvent => ({
  ...told(who),
  kind: "recorded",
  consent: { ...agreed(who), ...more },
  limitations: [],
  signatures: [],
  language: "en",
});
const takenBack = (who: string, consent: string, partners: string[] | null = null): PermissionEvent => ({
  ...told(who),
  kind: "taken-back",
  consent: consent as ConsentId,
  on: today,
  how: "spoken",
  words: "By phone",
  partners: partners as PartnerId[] | null,
});

const keystone = "jordan.ames@keystonehomes.example";
const alder = "referrals@alderpha.example";
const send = (
  who: string,
  to: string,
  events: readonly PermissionEvent[],
  sender = "dana.whitfield@harborbridge.example",
) =>
  decideByHand(
    {
      sender,
      to: [to],
      bundle: "housing-referral",
      told: [
        { field: "participant-name", about: participant(who) },
        { field: "phone", about: participant(who) },
      ],
    },
    indexPolicy(withRecorded(policy, events)),
  );
const reasonsOf = (...given: Parameters<typeof send>) =>
  send(...given).holds.map(({ reason }) => reason.code);

test("what is written down counts at once, for its partners and no other", () => {
  expect(reasonsOf("HB-1002", keystone, [])).toEqual(["no-permission-ended"]);
  expect(reasonsOf("HB-1002", keystone, [recorded("HB-1002")])).toEqual([]);
  expect(reasonsOf("HB-1002", "intake@northsidebh.example", [recorded("HB-1002")])).not.toEqual([]);
});

test("each use of it is looked at later", () => {
  const events = [recorded("HB-1002")];
  const known = withRecorded(policy, events).people.consents;
  const decision = send("HB-1002", keystone, events);
  const none = { recorded: [], nothingAbout: [], internalNeed: null, emergency: null } as never;
  expect(sampleCauses("disclosure", decision, none, known)).toEqual(["permission-recorded"]);
  expect(sampleCauses("disclosure", send("HB-1001", keystone, []), none, known)).toEqual([]);
});

test("what is taken back stops at once, of the rules' own permissions too", () => {
  expect(reasonsOf("HB-1001", keystone, [takenBack("HB-1001", "C-1001")])).toEqual(["no-permission-revoked"]);
  const both = [recorded("HB-1002"), takenBack("HB-1002", "P-1")];
  expect(reasonsOf("HB-1002", keystone, both)).toEqual(["no-permission-revoked"]);
});

test("taken back for one partner, it goes on for the other", () => {
  const one = [recorded("HB-1002"), takenBack("HB-1002", "P-1", ["keystone"])];
  expect(reasonsOf("HB-1002", keystone, one)).toEqual(["no-permission-revoked"]);
  expect(reasonsOf("HB-1002", alder, one)).toEqual([]);
});

test("a kind of partner, taken back for one of them, stands for the others by name", () => {
  const [consent] = withRecorded(policy, [takenBack("HB-1001", "C-1001", ["keystone"])]).people.consents;
  expect(consent?.recipients).not.toContainEqual({ kind: "housing-provider" });
  expect(consent && partnersOf(consent, policy.partners)).toEqual(
    partnersOf(policy.people.consents[0] ?? expect.fail(), policy.partners).filter((id) => id !== "keystone"),
  );
});

test("only a new permission undoes it, in writing and with a supervisor", () => {
  const again = { ...recorded("HB-1002"), consent: { ...agreed("HB-1002"), id: "P-2" as ConsentId } };
  const events = [recorded("HB-1002"), takenBack("HB-1002", "P-1"), again as PermissionEvent];
  expect(reasonsOf("HB-1002", keystone, events)).toEqual(["sign-off-after-revocation"]);
  const spoken = agreed("HB-1004", { evidence: "words", witness: "Dana" });
  expect(
    reasonsOf("HB-1004", keystone, [{ ...recorded("HB-1004"), consent: spoken } as PermissionEvent]),
  ).toEqual(["no-permission-revoked"]);
  const person = indexPolicy(withRecorded(policy, events)).participant.get("HB-1002" as ParticipantId);
  expect(
    person && demandsOf(person, null, indexPolicy(withRecorded(policy, events)), today).evidences,
  ).toEqual(["paper-seen", "signature"]);
});

test("what the person keeps out stays out until they say otherwise", () => {
  const limited: PermissionEvent = {
    ...recorded("HB-1002"),
    kind: "recorded",
    limitations: [{ askedOn: today, excludes: ["phone" as FieldId], words: { en: "No", es: "No" } }],
  } as PermissionEvent;
  const phone = (events: readonly PermissionEvent[]) =>
    send("HB-1002", keystone, events).items.find(({ field }) => field === "phone")?.outcome;
  expect(phone([recorded("HB-1002")])).toBe("include");
  expect(phone([limited])).toBe("strip");
  const ended: PermissionEvent = {
    ...told("HB-1002"),
    kind: "limit-ended",
    excludes: ["phone" as FieldId],
    words: "",
  };
  expect(phone([limited, ended])).toBe("include");
});

test("what the page asks for is what the decision asks for, whoever sends", () => {
  const senders = policy.staff.filter(({ role }) => role === "staff");
  fc.assert(
    fc.property(
      fc.constantFrom(...policy.people.participants),
      fc.constantFrom(...senders),
      (person, sender) => {
        const { evidences, confirm, mayAgree } = demandsOf(person, sender, index, today);
        for (const evidence of evidences) {
          const consent = agreed(person.id, {
            evidence,
            confirmed: confirm,
            witness: "Dana",
            grantedBy: mayAgree[0] ?? "participant",
          });
          const own = { ...recorded(person.id), consent } as PermissionEvent;
          const fresh = { ...policy, people: { ...policy.people, consents: [] } };
          const decision = decideByHand(
            {
              sender: sender.email,
              to: [keystone],
              bundle: "housing-referral",
              told: [{ field: "participant-name", about: participant(person.id) }],
            },
            indexPolicy(withRecorded(fresh, [own])),
          );
          expect(decision.holds.filter(({ code }) => code === "no-permission")).toEqual([]);
        }
      },
    ),
  );
});

test.each([
  ["in-force", {}],
  ["ends-soon", { until: "2026-12-20" }],
  ["in-force", { until: "2026-12-21" }],
  ["in-force", { until: null }],
  ["ended", { until: "2026-11-19" }],
  ["not-begun", { from: "2026-11-21" }],
  ["revoked", { status: "revoked", revokedOn: today, until: "2026-01-01" }],
] as const)("it is %s with %o", (standing, change) => {
  expect(standingOf({ ...agreed("HB-1002"), ...change }, today)).toBe(standing);
});
