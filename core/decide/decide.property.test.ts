import fc from "fast-check";
import { expect, test } from "vitest";
import { type Case, child, decideByHand, participant } from "../../test/by-hand.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { Consent, PolicyIndex } from "../policy/index.ts";
import type { Outcome } from "./index.ts";

const policy = sampleIndex();
const { fields, bundles, staff, people, partners } = policy.policy;

const about = fc.oneof(
  fc.constantFrom(...people.participants.map((one) => participant(one.id))),
  fc.constantFrom(child("HB-1001"), child("HB-1008"), child("HB-1006")),
  fc.constantFrom({ kind: "other" as const }, { kind: "nobody" as const }),
);
const told = fc.record({
  field: fc.constantFrom(...fields.map((one) => one.id as string)),
  about,
  confidence: fc.constantFrom("low" as const, "medium" as const, "high" as const),
  value: fc.constantFrom("yes", "7", "03/14/1989", "text"),
});
const address = fc.constantFrom(
  ...partners.map((one) => one.addresses[0]?.replace(/^@/, "someone@") ?? ""),
  ...staff.map((one) => one.email),
  "marisol.vega@mail.example",
  "someone@mail.example",
);
const anyCase: fc.Arbitrary<Case> = fc.record({
  sender: fc.constantFrom(...staff.map((one) => one.email)),
  to: fc.uniqueArray(address, { minLength: 1, maxLength: 3 }),
  bundle: fc.constantFrom(...bundles.map((one) => one.id as string)),
  channel: fc.constantFrom("encrypted-mail", "mail", "secure-folder"),
  told: fc.array(told, { minLength: 1, maxLength: 6 }),
});

const severity: readonly Outcome[] = ["include", "reduce", "flag", "strip"];
const outcomes = (given: Case, index: PolicyIndex = policy) =>
  new Map(decideByHand(given, index).items.map((one) => [one.id, severity.indexOf(one.outcome)]));

function withPeople(
  change: (people: PolicyIndex["policy"]["people"]) => PolicyIndex["policy"]["people"],
): PolicyIndex {
  const changed = change(policy.policy.people);
  return {
    ...policy,
    policy: { ...policy.policy, people: changed },
    participant: new Map(changed.participants.map((one) => [one.id, one])),
  };
}

test("adding a permission never takes a field out", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...people.participants), (given, person) => {
      const bundle = bundles.find((one) => one.id === given.bundle);
      const more: Consent = {
        id: "C-more" as Consent["id"],
        participant: person.id,
        kind: "authorization",
        status: "active",
        grantedBy: "participant",
        method: "written",
        signedOn: "2026-11-01",
        from: "2026-11-01",
        until: "2027-01-01",
        purposes: bundle ? [bundle.purpose.id] : [],
        recipients: partners.map((one) => ({ partner: one.id })),
        discloser: "harbor-bridge",
        statements: ["may-revoke", "redisclosure", "consequences", "not-a-condition"],
        abuserExcluded: true,
        covers: fields.map((one) => one.id),
        specific: [{ sensitivity: [], fields: fields.map((one) => one.id) }],
      };
      const before = outcomes(given);
      const after = outcomes(
        given,
        withPeople((all) => ({ ...all, consents: all.consents.concat(more) })),
      );
      for (const [id, was] of before) expect(after.get(id), id).toBeLessThanOrEqual(was);
    }),
  );
});

test("adding a limitation never puts a field in", () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...people.participants),
      fc.constantFrom(...fields),
      (given, person, field) => {
        const asked = { askedOn: "2026-11-01", excludes: [field.id], words: { en: "no", es: "no" } };
        const limited = withPeople((all) => ({
          ...all,
          participants: all.participants.map((one) =>
            one.id === person.id ? { ...one, limitations: one.limitations.concat(asked) } : one,
          ),
        }));
        const before = outcomes(given);
        for (const [id, is] of outcomes(given, limited))
          expect(is, id).toBeGreaterThanOrEqual(before.get(id) ?? 0);
      },
    ),
  );
});

test("adding a prohibition to the bundle never puts a field in", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...fields), (given, field) => {
      const bundle = policy.bundle.get(bundles.find((one) => one.id === given.bundle)?.id ?? expect.fail());
      if (bundle === undefined) return;
      const stricter = { ...bundle, never: bundle.never.concat(field.id) };
      const before = outcomes(given);
      const after = outcomes(given, { ...policy, bundle: new Map(policy.bundle).set(bundle.id, stricter) });
      for (const [id, is] of after) expect(is, id).toBeGreaterThanOrEqual(before.get(id) ?? 0);
    }),
  );
});

test("adding a partner never puts a field in", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...partners), (given, partner) => {
      const more = partner.addresses[0]?.replace(/^@/, "other@") ?? "";
      const before = outcomes(given);
      const after = outcomes({ ...given, to: given.to.concat(more) });
      for (const [id, is] of before) expect(after.get(id) ?? 0, id).toBeGreaterThanOrEqual(is);
    }),
  );
});

test("the order of what was found does not matter", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const backwards = { ...given, told: given.told.slice().reverse() };
      expect(new Map(Array.from(outcomes(backwards)).sort())).toEqual(
        new Map(Array.from(outcomes(given)).sort()),
      );
    }),
  );
});

test("nothing that is unlisted, never, limited or without a permission is included", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const decision = decideByHand(given, policy);
      const bundle = bundles.find((one) => one.id === decision.bundle);
      const outside = decision.recipients.filter((one) => one.kind.kind === "partner");
      if (bundle === undefined || bundle.urgent || outside.length === 0 || decision.holds.length > 0) return;
      for (const item of decision.items) {
        if (item.outcome !== "include" && item.outcome !== "reduce") continue;
        const field = policy.field.get(item.field);
        expect(field?.class).not.toBe("unavailable");
        expect(bundle.never).not.toContain(item.field);
        if (field?.class === "open") continue;
        expect(item.permissions.length, item.id).toBeGreaterThan(0);
        const owner = item.about.kind === "participant" ? policy.participant.get(item.about.id) : undefined;
        for (const limit of owner?.limitations ?? []) expect(limit.excludes).not.toContain(item.field);
      }
    }),
    { numRuns: 500 },
  );
});
