import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samplePolicy } from "../../../test/sample-policy.ts";
import { consent as consentSchema } from "../../policy/consent.ts";
import type { Consent, Participant } from "../../policy/index.ts";
import { type ReadConsent, readConsent } from "./read-consent.ts";
import { readFhir } from "./read-fhir.ts";
import { writeConsent } from "./write-consent.ts";

const policy = samplePolicy();
const asked = { en: "Asked in a consent.", es: "Pedido en un consentimiento." };
const context = { policy, isKnown: () => true, asked };
const read = (json: unknown) => readConsent(json, context);

const fields = policy.fields.map(({ id }) => id);
const covers = [
  ...fields,
  ...Object.keys(policy.groups).map((group) => `group:${group}`),
] as Consent["covers"];
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const some = <T>(of: readonly T[], max = 4) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: max });
const anyConsent = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
    participant: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/),
    kind: fc.constantFrom(
      "consent",
      "authorization",
      "counseling-notes",
      "psychotherapy-notes",
      "proceedings",
    ),
    status: fc.constantFrom("active", "revoked"),
    revokedOn: maybe(day),
    grantedBy: fc.constantFrom("participant", "parent", "guardian"),
    coSignedBy: maybe(fc.constantFrom("participant", "parent", "guardian")),
    method: fc.constantFrom("written", "electronic", "verbal-witnessed"),
    witness: maybe(text),
    signedOn: day,
    from: day,
    until: fc.option(day),
    purposes: some(policy.bundles.map(({ purpose }) => purpose.id)),
    recipients: some([
      ...policy.partners.map(({ id }) => ({ partner: id })),
      ...["housing-provider", "school", "hospital"].map((kind) => ({ kind })),
    ]),
    discloser: maybe(fc.constantFrom("harbor-bridge", "recovery")),
    statements: some(["may-revoke", "consequences", "not-a-condition", "redisclosure", "tpo"]),
    covers: some(covers, 6),
    specific: fc.array(
      fc.record(
        {
          sensitivity: some(["SUD", "HIV", "SDV", "x-IMM"]),
          fields: some(fields),
          regime: maybe(fc.constantFrom("part2", "state")),
        },
        { requiredKeys: ["sensitivity", "fields"] },
      ),
      { maxLength: 2 },
    ),
    abuserExcluded: maybe(fc.boolean()),
    evidence: maybe(
      fc.record({ kind: fc.constantFrom("paper-seen", "signature", "words"), words: maybe(text) }),
    ),
    note: maybe(text),
  })
  .map((given) => consentSchema.safeParse(JSON.parse(JSON.stringify(given))))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as Consent);
const anyLimitation = fc.record({
  askedOn: day,
  excludes: fc.uniqueArray(fc.constantFrom(...covers), { minLength: 1, maxLength: 3 }),
  words: fc.record({ en: text, es: text }),
}) as fc.Arbitrary<Participant["limitations"][number]>;

const taken = (given: ReadConsent) =>
  given.kind === "taken" ? given : expect.fail(`${given.why} ${given.path}`);

test("a permission of ours, and the limits of its person, come back from FHIR as they went", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyConsent, fc.array(anyLimitation, { maxLength: 2 }), (consent, limitations) => {
      const written: unknown = JSON.parse(JSON.stringify(writeConsent(consent, limitations)));
      const back = taken(read(written));
      expect(back.consents).toEqual([consent]);
      expect(back.limitations).toEqual(
        limitations.map((limitation) => ({ participant: consent.participant, limitation })),
      );
      expect(back.misfits).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

type Rule = Readonly<Record<string, unknown>>;
const v3 = "http://terminology.hl7.org/CodeSystem/v3-";
const concept = (system: string, code: string) => ({ coding: [{ system, code }] });
const label = (code: string) => ({ system: `${v3}ActCode`, code });
const own = (code: string) => concept("urn:safe-disclosure:field", code);
const to = (id: string, role = "IRCP") => ({
  role: concept(`${v3}ParticipationType`, role),
  reference: { reference: `Organization/${id}` },
});
const purpose = [{ system: `${v3}ActReason`, code: "ETREAT" }];
const type = (code: string) => ({ system: "http://hl7.org/fhir/resource-types", code });
/** A consent as another system may write it: base opt-out, and these rules inside. */
const foreign = (rules: readonly Rule[], root: Rule = {}, more: Rule = {}) => ({
  resourceType: "Consent",
  id: "F-1",
  status: "active",
  scope: concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
  category: [concept("http://loinc.org", "59284-0")],
  patient: { reference: "Patient/HB-1001" },
  performer: [{ reference: "Patient/HB-1001" }],
  dateTime: "2026-09-02",
  sourceAttachment: { title: "signed.pdf" },
  policyRule: concept(`${v3}ActCode`, "OPTOUT"),
  provision: {
    period: { start: "2026-09-02", end: "2027-03-01" },
    actor: [to("crisis")],
    purpose,
    provision: rules,
    ...root,
  },
  ...more,
});
const permit = { type: "permit", code: [own("phone"), own("goals")] };

test("an explicit permit within its conditions is a permission", () => {
  expect(taken(read(foreign([permit])))).toEqual({
    kind: "taken",
    misfits: [],
    limitations: [],
    consents: [
      {
        id: "F-1",
        participant: "HB-1001",
        kind: "consent",
        status: "active",
        grantedBy: "participant",
        method: "written",
        signedOn: "2026-09-02",
        from: "2026-09-02",
        until: "2027-03-01",
        purposes: ["immediate-safety"],
        recipients: [{ partner: "crisis" }],
        statements: [],
        covers: ["phone", "goals"],
        specific: [],
      },
    ],
  });
});

const coversOf = (given: unknown) => {
  const result = read(given);
  return result.kind === "taken"
    ? result.consents.map((one) => [one.covers, one.specific.map((each) => each.fields)])
    : result.why;
};

test.each<readonly [string, readonly Rule[], unknown]>([
  [
    "a class means the fields of that resource, none that needs to be named",
    [{ type: "permit", class: [type("Condition")] }],
    [[["physical-health", "mental-health"], []]],
  ],
  [
    "a class of another system permits nothing",
    [{ type: "permit", class: [{ system: "urn:ietf:bcp:13", code: "application/pdf" }] }],
    "fhir-nothing",
  ],
  [
    "nor does a class without a code",
    [{ type: "permit", class: [{ system: "http://hl7.org/fhir/resource-types" }] }],
    "fhir-nothing",
  ],
  [
    "a label of another system permits nothing",
    [{ type: "permit", securityLabel: [{ system: "urn:x", code: "HIV" }] }],
    "fhir-nothing",
  ],
  [
    "a class that no field has permits nothing",
    [{ type: "permit", class: [type("MedicationRequest")] }],
    "fhir-nothing",
  ],
  ["a label names a protected field", [{ type: "permit", securityLabel: [label("HIV")] }], [[[], [["hiv"]]]]],
  [
    "a label that names a part of a field's codes does not name it",
    [{ type: "permit", securityLabel: [label("ETH")] }],
    "fhir-nothing",
  ],
  [
    "all of its codes do",
    [{ type: "permit", securityLabel: ["SUD", "ETH", "ETHUD", "OPIOIDUD"].map(label) }],
    [[[], [["substance-use", "sud-program-enrollment"]]]],
  ],
  [
    "a class and a label both narrow",
    [{ type: "permit", class: [type("Patient")], securityLabel: [label("HIV")] }],
    "fhir-nothing",
  ],
  [
    "data that is pointed at is nothing that we know",
    [{ type: "permit", data: [{ meaning: "instance" }] }],
    "fhir-nothing",
  ],
  [
    "a permit for reading alone is none for telling",
    [{ ...permit, action: [concept("http://terminology.hl7.org/CodeSystem/consentaction", "access")] }],
    "fhir-nothing",
  ],
  [
    "a permit of what another author wrote narrows what we can't say",
    [{ ...permit, actor: [to("crisis", "AUT")] }],
    "fhir-nothing",
  ],
  [
    "a permit to nobody whom we know permits nothing",
    [{ ...permit, actor: [to("elsewhere")] }],
    "fhir-nothing",
  ],
  ["a rule without a type permits nothing", [{ code: permit.code }], "fhir-nothing"],
  ["a deny around a permit stands", [{ type: "deny", code: [own("ssn")], provision: [permit] }], []],
  ["a deny of everything leaves nothing", [permit, { type: "deny" }], "fhir-nothing"],
  [
    "a deny to the recipient leaves nothing",
    [permit, { type: "deny", actor: [to("crisis")] }],
    "fhir-nothing",
  ],
  ["a deny for the purpose leaves nothing", [permit, { type: "deny", purpose }], "fhir-nothing"],
  [
    "a deny to somebody unknown can't be said",
    [permit, { type: "deny", actor: [to("elsewhere")] }],
    "fhir-deny",
  ],
  [
    "a deny for a time can't be said",
    [permit, { type: "deny", period: { start: "2026-10-01" } }],
    "fhir-deny",
  ],
  [
    "a deny of a resource type can't be said",
    [permit, { type: "deny", class: [type("Condition")] }],
    "fhir-deny",
  ],
  [
    "a deny of one document can't be said",
    [permit, { type: "deny", data: [{ meaning: "instance" }] }],
    "fhir-deny",
  ],
  [
    "a deny of a label that no field has can't be said",
    [permit, { type: "deny", securityLabel: [{ system: `${v3}Confidentiality`, code: "R" }] }],
    "fhir-deny",
  ],
  [
    "a permit of everything is one for each group",
    [{ type: "permit" }],
    [[Object.keys(policy.groups).map((group) => `group:${group}`), []]],
  ],
])("%s", (_name, rules, expected) => {
  expect(coversOf(foreign(rules))).toEqual(expected);
});

test("a deny of details is a limit, whatever stands around it", () => {
  const given = taken(
    read(
      foreign([
        permit,
        { type: "deny", actor: [to("elsewhere")], securityLabel: [label("HIV"), label("STD")] },
      ]),
    ),
  );
  expect(given.limitations).toEqual([
    { participant: "HB-1001", limitation: { askedOn: "2026-09-02", excludes: ["hiv", "std"], words: asked } },
  ]);
  expect(given.consents.length).toBe(1);
});

test("periods inside periods narrow, and a day that is not whole does not count", () => {
  const period = (start: string, end: string) => ({ ...permit, period: { start, end } });
  const daysOf = (rule: Rule) => {
    const given = read(foreign([rule]));
    return given.kind === "taken" ? given.consents.map(({ from, until }) => `${from} ${until}`) : given.why;
  };
  expect(daysOf(period("2026-08-01", "2026-12-01"))).toEqual(["2026-09-02 2026-12-01"]);
  expect(daysOf(period("2026-10-01T09:00:00Z", "2026-12-01T09:00:00Z"))).toEqual(["2026-10-02 2026-11-30"]);
  expect(daysOf(period("2028-01-01", "2028-02-01"))).toBe("fhir-nothing");
  expect(daysOf(period("2026", "2027"))).toBe("fhir-nothing");
  const endless = foreign([permit], { period: { start: "2026-09-02" } });
  expect(coversOf(endless)).toBe("fhir-end");
});

test("two permits under other conditions are two permissions; one to nobody is none", () => {
  const rules = [
    { ...permit, actor: [to("crisis")] },
    permit,
    { type: "permit", code: [own("school")], actor: [to("ausd")] },
  ];
  const given = taken(read(foreign(rules, { actor: [] })));
  expect(given.consents.map(({ id, recipients, covers: all }) => [id, recipients, all])).toEqual([
    ["F-1", [{ partner: "crisis" }], ["phone", "goals"]],
    ["F-1-2", [{ partner: "ausd" }], ["school"]],
  ]);
});

const far = "https://fhir.other-hospital.example/r4/";
const paperless = { sourceAttachment: undefined };

test.each<readonly [string, Rule, string]>([
  ["proposed", { status: "proposed" }, "fhir-status"],
  ["revoked elsewhere", { status: "inactive" }, "fhir-status"],
  [
    "for research",
    { scope: concept("http://terminology.hl7.org/CodeSystem/consentscope", "research") },
    "fhir-scope",
  ],
  ["for emergencies only", { category: [concept(`${v3}ActCode`, "EMRGONLY")] }, "fhir-category"],
  ["of a law that we do not know", { policyRule: concept("urn:law", "x") }, "fhir-policy-rule"],
  ["without a day", { dateTime: undefined }, "fhir-day"],
  ["of a year only", { dateTime: "2026" }, "fhir-day"],
  ["given by somebody unknown", { performer: [{ reference: "RelatedPerson/peter" }] }, "fhir-who"],
  ["without a paper", paperless, "fhir-paper"],
  [
    "on answers to a form",
    { ...paperless, sourceReference: { reference: "QuestionnaireResponse/7" } },
    "fhir-paper",
  ],
  ["without a category", { category: [] }, "fhir-category"],
  [
    "checked and not verified",
    { verification: [{ verified: true }, { verified: false }] },
    "fhir-unverified",
  ],
  ["of another server's person", { patient: { reference: `${far}Patient/HB-1001` } }, "fhir-patient"],
  ["given by another server's person", { performer: [{ reference: `${far}Patient/HB-1001` }] }, "fhir-who"],
  ["changed by an extension", { modifierExtension: [{ url: "urn:x" }] }, "fhir-modifier"],
  ["another resource", { resourceType: "Patient" }, "fhir-not-a-consent"],
])("a consent that is %s is not taken", (_name, more, why) => {
  const given = JSON.parse(JSON.stringify(foreign([permit], {}, more)));
  expect(read(given)).toMatchObject({ kind: "refused", why });
});

test("a document that was verified is a paper", () => {
  const more = {
    ...paperless,
    sourceReference: { reference: `${far}DocumentReference/7` },
    verification: [{ verified: true }],
  };
  const given = taken(read(JSON.parse(JSON.stringify(foreign([permit], {}, more)))));
  expect([given.misfits, given.consents.map(({ method }) => method)]).toEqual([[], ["written"]]);
});

test("the number of another server's organisation is nobody's here", () => {
  const crisis = { ...to("crisis"), reference: { reference: `${far}Organization/crisis` } };
  expect(coversOf(foreign([{ ...permit, actor: [crisis] }]))).toBe("fhir-nothing");
  expect(coversOf(foreign([permit, { type: "deny", actor: [crisis] }]))).toBe("fhir-deny");
});

test("a purpose that may be several of ours permits none of them, and forbids all", () => {
  const care = [{ system: `${v3}ActReason`, code: "COC" }];
  const named = [{ system: "urn:safe-disclosure:purpose", code: "housing-placement" }];
  expect(read(foreign([permit], { purpose: care }))).toMatchObject({
    why: "fhir-nothing",
    misfits: ["provision.purpose[0]", "provision.provision[0]"],
  });
  expect(coversOf(foreign([permit], { purpose: named }))).toEqual([[["phone", "goals"], []]]);
  expect(coversOf(foreign([permit, { type: "deny", purpose: care }], { purpose: named }))).toBe(
    "fhir-nothing",
  );
});

test("a consent of nobody whom we serve is not taken", () => {
  expect(readConsent(foreign([permit]), { ...context, isKnown: (id) => id !== "HB-1001" })).toMatchObject({
    why: "fhir-patient",
  });
});

/** Each single thing that consents permit: this detail, to this recipient, for this purpose, on these days. */
const grants = (given: ReadConsent) =>
  given.kind === "refused"
    ? []
    : given.consents.flatMap(({ covers: all, specific, recipients, purposes, from, until }) =>
        [...all, ...specific.flatMap((one) => one.fields)].flatMap((field) =>
          recipients.flatMap((recipient) =>
            purposes.map((each) => JSON.stringify([field, recipient, each, from, until])),
          ),
        ),
      );
const anyRule = (kind: "permit" | "deny"): fc.Arbitrary<Rule> =>
  fc.record(
    {
      type: fc.constant(kind),
      code: fc.array(fc.constantFrom(...["phone", "goals", "group:contact", "nonsense"].map(own)), {
        maxLength: 2,
      }),
      securityLabel: fc.array(fc.constantFrom("HIV", "SUD", "NOPE").map(label), { maxLength: 2 }),
      class: fc.array(fc.constantFrom("Condition", "Patient", "Basic").map(type), { maxLength: 1 }),
      actor: fc.array(
        fc.constantFrom("crisis", "keystone", "elsewhere").map((id) => to(id)),
        { maxLength: 2 },
      ),
      purpose: fc.constantFrom([], purpose, [{ system: `${v3}ActReason`, code: "COC" }]),
      period: fc.constantFrom({ start: "2026-10-01" }, { end: "2026-12-01" }),
    },
    { requiredKeys: ["type"] },
  );

test("a deny never adds to what is permitted, wherever it stands", { timeout: 60_000 }, () => {
  const root = {
    actor: [to("crisis"), to("keystone")],
    purpose: [...purpose, { system: `${v3}ActReason`, code: "COC" }],
  };
  fc.assert(
    fc.property(
      fc.array(anyRule("permit"), { maxLength: 3 }),
      anyRule("deny"),
      fc.nat(3),
      (permits, deny, place) => {
        const before = new Set(grants(read(foreign(permits, root))));
        const rules = [...permits.slice(0, place), deny, ...permits.slice(place)];
        expect(grants(read(foreign(rules, root))).filter((one) => !before.has(one))).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

describe("the example Consents of FHIR R4", () => {
  const examples = import.meta.glob<Rule>("../../../test/fhir/*.json", { import: "default", eager: true });
  const said = (change: (json: Rule) => Rule) =>
    Object.entries(examples).map(([path, json]) => {
      const given = read(change(json));
      const result =
        given.kind === "taken"
          ? `${given.consents.length} permissions, ${given.limitations.length} limits`
          : `${given.why} at ${given.path}`;
      return `${path.replace(/^.*example-|\.json$/g, "")}: ${[result, ...given.misfits].join("; ")}`;
    });

  test("each says why it is not taken: none says who gave it, and some are more than a consent to share", () => {
    expect(said((json) => json)).toMatchInlineSnapshot(`
      [
        "Emergency: fhir-category at category",
        "Out: fhir-who at performer",
        "basic: fhir-who at performer",
        "grantor: fhir-category at category",
        "notAuthor: fhir-who at performer",
        "notOrg: fhir-who at performer",
        "notThem: fhir-who at performer",
        "notThis: fhir-who at performer",
        "notTime: fhir-who at performer",
        "pkb: fhir-who at performer",
        "signature: fhir-category at category",
        "smartonfhir: fhir-who at performer",
      ]
    `);
  });
  test("on paper that the person signed, none of them permits anything in so many words", () => {
    const signed = (json: Rule) => ({
      ...json,
      performer: [json["patient"]],
      sourceAttachment: {},
      category: [concept("http://loinc.org", "59284-0")],
    });
    expect(said(signed)).toMatchInlineSnapshot(`
      [
        "Emergency: fhir-deny at provision.provision[0]; organization; provision.actor[0]",
        "Out: fhir-nothing at provision; organization; provision.actor[0]",
        "basic: fhir-nothing at provision; organization",
        "grantor: fhir-nothing at provision; organization; provision.action",
        "notAuthor: fhir-nothing at provision; organization; provision.actor[0]",
        "notOrg: fhir-nothing at provision; organization; provision.action",
        "notThem: fhir-nothing at provision; organization; provision.action",
        "notThis: fhir-nothing at provision; organization",
        "notTime: fhir-nothing at provision; organization",
        "pkb: fhir-nothing at provision; organization; provision.action; provision.provision[0]; provision.provision[1]; provision.provision[2]; provision.provision[3]; provision.provision[4]; provision.provision[5]; provision.provision[6]; provision.provision[7]; provision.provision[8]; provision.provision[9]; provision.provision[10]",
        "signature: fhir-nothing at provision; organization; provision.actor[0]; provision.provision[0]",
        "smartonfhir: fhir-nothing at provision; organization; provision.provision[0]",
      ]
    `);
  });
});

test("a Bundle, a list, lines and a single Consent are read, and each part is told by its place", () => {
  const rejected = foreign([permit], {}, { id: "F-2", status: "rejected" });
  const one = JSON.stringify(foreign([permit, { type: "permit", data: [{}], code: [own("goals")] }]));
  const entries = JSON.stringify({
    resourceType: "Bundle",
    entry: [{ resource: JSON.parse(one) }, { resource: rejected }],
  });
  const from = (text: string) => {
    const given = readFhir([{ file: "c.json", text }], context);
    return "why" in given
      ? given.why
      : [given.people.consents.length, ...given.left.map(({ why, what }) => `${why} ${what}`)];
  };
  expect(from(one)).toEqual([1, "does-not-fit provision.provision[1].data"]);
  expect(from(entries)).toEqual([
    1,
    "does-not-fit entry[0].resource.provision.provision[1].data",
    "fhir-status entry[1].resource.status",
  ]);
  expect(from(`[${one},${one}]`)).toEqual([
    1,
    "does-not-fit [0].provision.provision[1].data",
    "does-not-fit [1].provision.provision[1].data",
    "fhir-twice [1].",
  ]);
  expect(from(`${one}\n${JSON.stringify(rejected)}\n`)).toEqual([
    1,
    "does-not-fit line 1: provision.provision[1].data",
    "fhir-status line 2: status",
  ]);
  expect(from("no json")).toBe("not-json");
});
