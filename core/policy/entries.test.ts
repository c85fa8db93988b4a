import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { BundleId, FieldId } from "../ids.ts";
import type { BundleEntry } from "./bundle.ts";
import { type BundleLine, coversField, lineFor, requiredEntries, requiredFields } from "./entries.ts";
import type { AboutKind } from "./field.ts";

const policy = sampleIndex();
const field = (id: string) => policy.field.get(id as FieldId) ?? expect.fail(`no field ${id}`);
const bundle = (id: string) => policy.bundle.get(id as BundleId) ?? expect.fail(`no bundle ${id}`);

test.each<readonly [bundle: string, field: string, about: AboutKind, line: Partial<BundleLine>]>([
  ["housing-referral", "participant-name", "participant", { listed: "required", as: null }],
  ["housing-referral", "phone", "participant", { listed: "optional" }],
  ["housing-referral", "phone", "household", { listed: "unlisted", forOthers: true }],
  ["housing-referral", "ssn", "participant", { listed: "unlessAuthorised", fallback: null }],
  [
    "housing-referral",
    "date-of-birth",
    "participant",
    { listed: "unlessAuthorised", as: null, fallback: "age" },
  ],
  ["housing-referral", "disabling-condition", "participant", { listed: "optional", as: "yes-no" }],
  ["housing-referral", "household-member-name", "household", { listed: "optional" }],
  ["housing-referral", "household-member-age", "household", { listed: "optional", as: "age" }],
  ["housing-referral", "emergency-contact", "other", { listed: "unlessAuthorised" }],
  ["housing-referral", "physical-health", "participant", { listed: "unlessAuthorised" }],
  ["housing-referral", "psychotherapy-notes", "participant", { listed: "never" }],
  ["housing-referral", "case-note", "participant", { listed: "unlisted", forOthers: false }],
  ["crisis-escalation", "date-of-birth", "participant", { listed: "optional", as: null, fallback: null }],
  ["crisis-escalation", "phone", "household", { listed: "optional" }],
  ["crisis-escalation", "third-party-name", "other", { listed: "optional" }],
  ["coordinated-entry-update", "zip-code", "participant", { listed: "optional", as: "zip3" }],
  ["participant-copy", "mental-health", "participant", { listed: "optional" }],
  ["participant-copy", "third-party-name", "other", { listed: "unlessAuthorised" }],
  ["participant-copy", "reporter-identity", "other", { listed: "never" }],
])("%s says of %s about a %s: %o", (id, name, about, line) => {
  expect(lineFor(bundle(id), field(name), about)).toMatchObject(line);
});

test("what never leaves is never in every bundle, about anyone", () => {
  const unavailable = policy.policy.fields.filter((one) => one.class === "unavailable");
  expect(unavailable.length).toBeGreaterThan(0);
  for (const one of policy.policy.bundles) {
    for (const { id } of unavailable) {
      for (const about of ["participant", "household", "other"] as const) {
        expect(lineFor(one, field(id), about).listed, `${one.id} ${id}`).toBe("never");
      }
    }
  }
});

test("one more prohibition never lets a field out", () => {
  const free = (line: BundleLine) => line.listed === "required" || line.listed === "optional";
  fc.assert(
    fc.property(
      fc.constantFrom(...policy.policy.bundles),
      fc.constantFrom(...policy.policy.fields),
      fc.constantFrom(...policy.policy.fields),
      fc.constantFrom<AboutKind>("participant", "household", "other"),
      fc.constantFrom("never", "unlessAuthorised"),
      (one, prohibited, asked, about, list) => {
        const stricter = { ...one, [list]: [...one[list], prohibited.id] };
        if (free(lineFor(stricter, asked, about))) expect(free(lineFor(one, asked, about))).toBe(true);
      },
    ),
  );
});

test("a choice of required fields is read as each of them", () => {
  const entries = requiredEntries(bundle("housing-referral").required);
  expect(entries).toEqual(
    expect.arrayContaining<BundleEntry>([
      field("phone").id,
      field("email").id,
      field("contact-preference").id,
    ]),
  );
});

test("a group stands for its fields, a field for itself", () => {
  expect(requiredFields("group:third-party", policy.policy.fields)).toEqual([
    "third-party-name",
    "third-party-detail",
    "alleged-abuser",
    "reporter-identity",
  ]);
  expect(requiredFields(field("phone").id, policy.policy.fields)).toEqual(["phone"]);
  expect(coversField(["group:contact"], field("phone"))).toBe(true);
  expect(coversField(["group:contact"], field("ssn"))).toBe(false);
  expect(coversField(["ssn"], field("ssn"))).toBe(true);
});
