import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountingEntry, accountingLines } from "../../test/accounting-log.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import type { EntryBody } from "../log/index.ts";
import { type AccountingRow, account, accountingRules, dueOn, yearsBefore } from "./index.ts";

const { policy } = sampleIndex();
const [marisol = "", andre = ""] = policy.people.participants.map((one) => one.reference);
const codeOf = (purpose: string) =>
  policy.bundles.find((bundle) => bundle.purpose.id === purpose)?.purpose.hl7 ?? null;
const period = { from: "2020-01-01", to: "2026-12-31", asked: "2026-12-31", codeOf };
const rowsOf = (rule: (typeof accountingRules)[number], entries: readonly Partial<EntryBody>[], days = {}) =>
  account({ ...period, ...days, rule, participant: marisol, lines: accountingLines(entries) }).rows;
const ids = (rows: readonly AccountingRow[]) => rows.flatMap((row) => row.entries);

const consent = [{ kind: "consent", id: "C-1001", until: null, participant: marisol }];
const report = [{ kind: "mandated-report", id: "report", until: null, participant: marisol }];
const emergency = [{ kind: "emergency", id: "emergency", until: null, participant: marisol }];
const purposeOf = (bundle: string) => {
  const found = policy.bundles.find(({ id }) => id === bundle)?.purpose ?? expect.fail(bundle);
  return { id: found.id, sentence: found.statement };
};
const to = (id: string): EntryBody["recipients"] => {
  const partner = policy.partners.find((one) => one.id === id) ?? expect.fail(id);
  const entity = { id: partner.id, name: partner.name, kind: partner.kind };
  const address = partner.addresses[0] ?? "";
  return [{ kind: "partner", via: "to", address, name: null, partner: entity, participant: null }];
};
const idOf = (kind: string) => policy.partners.find((one) => one.kind === kind)?.id ?? expect.fail(kind);

describe("45 CFR 164.528", () => {
  const hipaa = { regimes: ["part2", "hipaa"] };
  test("holds a report that the law asks for, and leaves out what the person agreed to", () => {
    expect(rowsOf("hipaa", [{ ...hipaa, permissions: report }])).toHaveLength(1);
    expect(rowsOf("hipaa", [{ ...hipaa, permissions: consent }])).toEqual([]);
    expect(rowsOf("hipaa", [{ ...hipaa, permissions: [...consent, ...report] }])).toHaveLength(1);
  });
  test("leaves out emergency care, and holds what the police were told in it", () => {
    const crisis = { ...hipaa, permissions: emergency, purpose: purposeOf("crisis-escalation") };
    expect(rowsOf("hipaa", [{ ...crisis, recipients: to(idOf("health-care")) }])).toEqual([]);
    expect(rowsOf("hipaa", [{ ...crisis, recipients: to(idOf("law-enforcement")) }])).toHaveLength(1);
  });
  test("leaves out the person themselves, their team, requests, and programmes that it does not bind", () => {
    const [recipient = expect.fail()] = to("keystone");
    const own = { ...recipient, kind: "participant" as const, partner: null, participant: marisol };
    const team = { ...recipient, kind: "team" as const, partner: null };
    const stranger = { ...own, participant: andre };
    for (const one of [own, team])
      expect(rowsOf("hipaa", [{ ...hipaa, permissions: report, recipients: [one] }])).toEqual([]);
    expect(rowsOf("hipaa", [{ ...hipaa, permissions: report, recipients: [stranger] }])).toHaveLength(1);
    expect(rowsOf("hipaa", [{ ...hipaa, kind: "request" }])).toEqual([]);
    expect(rowsOf("hipaa", [{ regimes: ["hmis"], permissions: report }])).toEqual([]);
  });
  test("reaches six years back, to the day", () => {
    const on = (at: string) => ({ ...hipaa, permissions: report, at: `${at}T12:00:00-08:00` });
    expect(rowsOf("hipaa", [on("2020-12-31"), on("2020-12-30")])).toMatchObject([
      { first: "2020-12-31", times: 1 },
    ]);
    expect(yearsBefore("2028-02-29", 6)).toBe("2022-03-01");
  });
  test("is given in sixty days, or ninety with a reason; a school record in forty-five", () => {
    expect(dueOn("hipaa", "2026-11-20", false)).toBe("2027-01-19");
    expect(dueOn("part2", "2026-11-20", true)).toBe("2027-02-18");
    expect(dueOn("ferpa", "2026-11-20", true)).toBe("2027-01-04");
  });
});

describe("42 CFR 2.25", () => {
  const part2 = { regimes: ["part2", "hipaa"], permissions: consent };
  test("holds what the person agreed to, and nothing else", () => {
    expect(rowsOf("part2", [part2])).toHaveLength(1);
    expect(rowsOf("part2", [{ ...part2, permissions: report }])).toEqual([]);
    expect(rowsOf("part2", [{ ...part2, regimes: ["hipaa"] }])).toEqual([]);
  });
  test("holds care only where it went through an electronic health record", () => {
    const care = { ...part2, purpose: purposeOf("crisis-escalation"), recipients: to(idOf("health-care")) };
    expect(rowsOf("part2", [care])).toEqual([]);
    expect(rowsOf("part2", [{ ...care, viaEhr: true }])).toHaveLength(1);
  });
  test("reaches three years back", () => {
    const on = (at: string) => ({ ...part2, at: `${at}T12:00:00-08:00` });
    expect(rowsOf("part2", [on("2023-12-31"), on("2023-12-30")])).toMatchObject([{ times: 1 }]);
  });
});

describe("34 CFR 99.32", () => {
  const school = { regimes: ["hmis", "ferpa-recipient"] };
  test("holds each request, refused ones too, and each disclosure without consent", () => {
    expect(
      rowsOf("ferpa", [
        { ...school, kind: "request", permissions: [] },
        { ...school, kind: "refusal", permissions: [] },
        { ...school, permissions: report },
        { ...school, permissions: consent },
      ]).map(({ kind }) => kind),
    ).toEqual(["request", "refusal", "disclosure"]);
  });
  test("says that the interest, later receivers and the threat are not in the log", () => {
    expect(rowsOf("ferpa", [{ ...school, permissions: emergency }])[0]?.lacks).toEqual([
      "interest",
      "onward",
      "threat",
    ]);
  });
});

describe("a row", () => {
  test("stands for all sends to one recipient for one purpose: the first, how many, the last", () => {
    const on = (at: string, field: string) => ({
      at: `${at}T12:00:00-08:00`,
      included: accountingEntry("x", { field }).included,
    });
    const rows = rowsOf("all", [
      on("2026-03-02", "phone"),
      on("2026-01-05", "participant-name"),
      { ...on("2026-04-01", "phone"), recipients: to("alder-pha") },
    ]);
    expect(rows).toMatchObject([
      { first: "2026-01-05", last: "2026-03-02", times: 2, lacks: [] },
      { first: "2026-04-01", last: "2026-04-01", times: 1 },
    ]);
    expect(rows[0]?.fields.map(({ field }) => field)).toEqual(["participant-name", "phone"]);
  });
  test("has the day on which saved files were delivered; until somebody says so they are open", () => {
    const lines = (said: object) => accountingLines([{ at: "2026-03-02T12:00:00-08:00" }], said);
    const of = (said: object) =>
      account({ ...period, rule: "all", participant: marisol, lines: lines(said) });
    expect(of({ outcome: "delivered", on: "2026-03-09" }).rows).toMatchObject([{ first: "2026-03-09" }]);
    expect(of({ outcome: "saved" })).toMatchObject({ rows: [], open: 1 });
    expect(of({ outcome: "cancelled" })).toMatchObject({ rows: [], open: 0 });
  });
  test("counts once where a log was taken in twice, and what was said last stands", () => {
    const now = accountingLines([{}], { outcome: "released" });
    const before = now.map((line) =>
      line.kind === "outcome"
        ? { ...line, seq: line.seq - 0.5, body: { ...line.body, outcome: "saved" as const } }
        : line,
    );
    for (const lines of [
      [...now, ...before],
      [...before, ...now],
    ])
      expect(account({ ...period, rule: "all", participant: marisol, lines })).toMatchObject({
        rows: [{ times: 1 }],
        open: 0,
      });
  });
  test("names no detail of somebody else in the same message", () => {
    const both = accountingEntry("x", { field: "phone" });
    const theirs = { ...both.included[0], about: { kind: "participant", participant: andre } } as const;
    const included = [{ ...theirs, field: both.included[0]?.field ?? expect.fail(), as: null, reasons: [] }];
    const [row] = rowsOf("all", [{ participants: [marisol, andre], included }]);
    expect(row).toMatchObject({ fields: [], lacks: ["details"] });
  });
  test("says what it lacks", () => {
    const bare = { kind: "unreviewed" as const, included: [], permissions: [], purpose: null };
    expect(rowsOf("all", [bare])[0]?.lacks).toEqual(["details", "purpose", "basis", "checked"]);
  });
  test("stands for a message too of which nobody saw to whom it went", () => {
    expect(rowsOf("all", [{ kind: "unreviewed", recipients: [] }])[0]?.lacks).toEqual([
      "recipient",
      "address",
      "checked",
    ]);
  });
  test("of a message that nobody looked at belongs to nobody, and is counted", () => {
    const lines = accountingLines([{ kind: "unreviewed", participants: [] }]);
    expect(account({ ...period, rule: "hipaa", participant: marisol, lines })).toMatchObject({
      rows: [],
      unattributed: 1,
    });
  });
});

test("holds every entry of the participant and nobody else's; all of it holds what each rule does", () => {
  const people = policy.people.participants.map((one) => one.reference);
  const entry: fc.Arbitrary<Partial<EntryBody>> = fc.record<Partial<EntryBody>>({
    kind: fc.constantFrom("disclosure", "request", "refusal", "unreviewed" as const),
    participants: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
    regimes: fc.subarray(["hmis", "hipaa", "part2", "vawa", "ferpa-recipient"]),
    permissions: fc.constantFrom(consent, report, emergency, []),
    purpose: fc.constantFrom(null, purposeOf("crisis-escalation"), purposeOf("housing-referral")),
    recipients: fc.constantFrom<EntryBody["recipients"]>([], to("keystone"), to("alder-pha"), [
      ...to("keystone"),
      ...to("alder-pha"),
    ]),
    viaEhr: fc.boolean(),
    at: fc.integer({ min: 10, max: 28 }).map((day) => `2026-03-${day}T12:00:00-08:00`),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom(...people), (entries, participant) => {
      const lines = accountingLines(entries);
      const theirs = lines.flatMap((line) =>
        line.kind === "entry" && line.body.participants.includes(participant) ? [line.body.id] : [],
      );
      const of = (rule: (typeof accountingRules)[number]) =>
        new Set(ids(account({ ...period, rule, participant, lines }).rows));
      const all = of("all");
      expect([...all].sort()).toEqual(theirs.sort());
      for (const rule of accountingRules) expect([...of(rule)].filter((id) => !all.has(id))).toEqual([]);
    }),
  );
});
