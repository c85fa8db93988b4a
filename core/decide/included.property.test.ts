import fc from "fast-check";
import { expect, test } from "vitest";
import { decideByHand } from "../../test/by-hand.ts";
import { permittedCase } from "../../test/permitted-case.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { BundleId } from "../ids.ts";
import { becomes } from "./index.ts";

const policy = sampleIndex();
const { people } = policy.policy;
const today = "2026-11-20";

/** A fault of the address holds the message, so nothing further is judged for it. */
const ofAddress = ["unknown-partner", "recipient-not-in-bundle", "legal-demand", "refused"];

test("nothing is included that bundle, permission, agreement and limitation do not all allow", () => {
  let seen = 0;
  fc.assert(
    fc.property(permittedCase, (given) => {
      const bundle = policy.bundle.get(given.bundle as BundleId) ?? expect.fail();
      const { items, recipients, holds } = decideByHand(given, policy);
      if (bundle.urgent || holds.some((one) => ofAddress.includes(one.code))) return;
      const listed = JSON.stringify([bundle.required, bundle.optional, bundle.unlessAuthorised]);
      const agreements = recipients.map(({ kind }) => {
        const partner = kind.kind === "partner" ? policy.partner.get(kind.partner) : undefined;
        return partner?.agreement ? policy.agreement.get(partner.agreement) : undefined;
      });
      for (const item of items) {
        if (item.outcome !== "include" && item.outcome !== "reduce") continue;
        seen += 1;
        const field = policy.field.get(item.field) ?? expect.fail();
        const names: readonly string[] = [field.id, `group:${field.group}`];
        expect(field.class).not.toBe("unavailable");
        expect(
          names.some((name) => listed.includes(`"${name}"`)),
          item.id,
        ).toBe(true);
        expect(bundle.never).not.toContain(field.id);
        const leavesAs = becomes(field, item.as, policy);
        for (const agreement of agreements)
          if (agreement?.dataElements) expect(agreement.dataElements).toContain(leavesAs.id);
        const owner = item.about.kind === "participant" ? policy.participant.get(item.about.id) : undefined;
        for (const { excludes } of owner?.limitations ?? [])
          expect(names.filter((name) => (excludes as readonly string[]).includes(name))).toEqual([]);
        if (field.class === "open") continue;
        expect(item.permissions.length, item.id).toBeGreaterThan(0);
        for (const { kind, id } of item.permissions) {
          if (kind !== "consent") continue;
          const consent = people.consents.find((one) => one.id === id) ?? expect.fail(id);
          if (owner !== undefined) expect(consent.participant).toBe(owner.id);
          expect([consent.status, consent.revokedOn]).toEqual(["active", undefined]);
          expect((consent.until ?? today) >= today, item.id).toBe(true);
          const covered = [...consent.covers, ...consent.specific.flatMap((one) => one.fields)] as string[];
          expect(
            [leavesAs.id, ...names].some((name) => covered.includes(name)),
            item.id,
          ).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(150);
});
