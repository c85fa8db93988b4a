import fc from "fast-check";
import { expect, test } from "vitest";
import { type Case, child, decideByHand, participant } from "../../test/by-hand.ts";
import { permittedCase } from "../../test/permitted-case.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { type Consent, indexPolicy, type PolicyIndex } from "../policy/index.ts";
import { holdReasons, itemReasons } from "./codes.ts";
import type { Outcome } from "./index.ts";
import type { Rule } from "./rules/rule.ts";
import { rules } from "./rules/rules.ts";

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
const wildCase: fc.Arbitrary<Case> = fc.record({
  sender: fc.constantFrom(...staff.map((one) => one.email)),
  to: fc.uniqueArray(address, { minLength: 1, maxLength: 3 }),
  bundle: fc.constantFrom(...bundles.map((one) => one.id as string)),
  channel: fc.constantFrom("encrypted-mail", "mail", "secure-folder"),
  told: fc.array(told, { minLength: 1, maxLength: 6 }),
});

/** Of wild messages almost nothing leaves: half of them are such that somebody has permitted them. */
const anyCase = fc.oneof(wildCase, permittedCase);

const severity: readonly Outcome[] = ["include", "reduce", "flag", "strip"];
const outcomes = (given: Case, index: PolicyIndex = policy) =>
  new Map(decideByHand(given, index).items.map((one) => [one.id, severity.indexOf(one.outcome)]));

function withPeople(
  change: (people: PolicyIndex["policy"]["people"]) => PolicyIndex["policy"]["people"],
): PolicyIndex {
  const changed = change(policy.policy.people);
  return indexPolicy({ ...policy.policy, people: changed });
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

test("adding a recipient never puts a field in", () => {
  fc.assert(
    fc.property(anyCase, address, (given, more) => {
      const before = outcomes(given);
      const after = outcomes({ ...given, to: given.to.concat(more) });
      for (const [id, is] of before) expect(after.get(id) ?? 0, id).toBeGreaterThanOrEqual(is);
    }),
    { numRuns: 500 },
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

test("the order of the rules does not matter", () => {
  const inOrder = rules.slice();
  const judged = (given: Case, order: readonly Rule[]) => {
    (rules as Rule[]).splice(0, rules.length, ...order);
    return decideByHand(given, policy).items.map(({ id, outcome, as, reasons }) => ({
      ...{ id, outcome, as },
      reasons: reasons.map((one) => JSON.stringify(one)).sort(),
    }));
  };
  try {
    fc.assert(
      fc.property(anyCase, fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (given, order) => {
        expect(judged(given, order)).toEqual(judged(given, inOrder));
      }),
      { numRuns: 500 },
    );
  } finally {
    (rules as Rule[]).splice(0, rules.length, ...inOrder);
  }
});

test("what stays or leaves as less, and every hold, has a reason that has its words", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { items, holds } = decideByHand(given, policy);
      for (const { id, outcome, reasons } of items) {
        expect(reasons.length > 0, id).toBe(outcome !== "include");
        for (const { code } of reasons) expect(itemReasons).toContain(code);
      }
      for (const { reason } of holds) expect(holdReasons).toContain(reason.code);
    }),
  );
});
