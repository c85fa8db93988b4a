import { describe, expect, test } from "vitest";
import { manyPeople, withPeople } from "../../test/many-people.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { clock } from "../../test/scenarios.ts";
import type { Participant, Staff } from "../policy/index.ts";
import { type Caseload, lookUp, makeCaseload, openCaseload } from "./index.ts";

const policy = sampleIndex();
const staff = (id: string): Staff =>
  policy.policy.staff.find((one) => one.id === id) ?? expect.fail(`no such staff: ${id}`);
const stamp = { salt: "5f1d9c", now: clock };
const dana = makeCaseload(policy, staff("dana"), stamp);
const opened = (caseload: Caseload, more: { readonly now?: string; readonly version?: string } = {}) =>
  openCaseload(caseload, { sender: caseload.sender, version: caseload.version, now: clock, ...more });
const kindsIn = (caseload: Caseload, text: string) => {
  const open = opened(caseload);
  return typeof open === "string" ? expect.fail(open) : lookUp(open, [text]).map(({ kind }) => kind);
};

describe("what names somebody of the caseload is found", () => {
  test.each([
    ["whole", "I met Marisol Vega today"],
    ["whole", "Vega, Marisol: moved"],
    ["whole", "MARISOL  VEGA"],
    ["whole", "for Siobhan OBrien"],
    ["whole", "Siobhán O’Brien"],
    ["whole", "with Mateo Vega"],
    ["whole", "number HB-1001"],
    ["whole", "number hb1001"],
    ["given", "Marisol called"],
    ["given", "Mari called"],
    ["rare", "Okafor called"],
    ["first-initial", "M. Vega called"],
    ["last-initial", "Marisol V. called"],
    ["pair", "Lucia and her mother Marisol"],
    ["contact", "(415) 555-0141"],
    ["contact", "+1 415.555.0141"],
    ["contact", "write to Marisol.Vega@mail.example."],
  ])("%s: %s", (kind, text) => expect(kindsIn(dana, text)).toContain(kind));

  test.each([
    "Thanks for the notes, see you on Thursday at 3 pm in room 1001.",
    "Please call 415-555-0199 or write to m.vega2@mail.example",
    "Ana Ruiz",
    "Kayla Brooks",
    "",
  ])("nothing in: %s", (text) => expect(kindsIn(dana, text)).toEqual([]));
});

describe("who is never in a filter", () => {
  const [someone = expect.fail("nobody")] = policy.policy.people.participants;
  const served = (...programs: string[]) =>
    withPeople(policy.policy, [{ ...someone, programs: programs as unknown as Participant["programs"] }]);

  test("whom a victim-service programme serves, in whatever other programme too", () => {
    const made = makeCaseload(served("victim-services", "housing-stability"), staff("dana"), stamp);
    expect(made).toMatchObject({ complete: false, entries: 0 });
  });
  test("what a Part 2 programme knows", () => {
    const made = makeCaseload(served("recovery"), staff("luis"), stamp);
    expect(made).toMatchObject({ complete: false, entries: 0 });
  });
  test("but what Housing knows of somebody whom Recovery serves too is Housing's own", () => {
    const made = makeCaseload(served("recovery", "housing-stability"), staff("dana"), stamp);
    expect(made.complete).toBe(true);
    expect(kindsIn(made, "Marisol Vega")).toContain("whole");
  });
  describe("whom a victim-service programme serves, as somebody else's", () => {
    const ana = policy.policy.people.participants.find(({ id }) => id === "HB-1005") ?? expect.fail("gone");
    const beside = (more: Partial<Participant>) =>
      withPeople(policy.policy, [
        { ...ana, contacts: ["415-555-0155"] },
        { ...someone, ...more },
      ]);
    const member = (name: string) => ({ name, relation: "sister", adult: true });
    test.each<[string, Partial<Participant>]>([
      ["household member", { household: [member("Ana Ruiz")] }],
      ["household member, written otherwise", { household: [member("ANA  RUÍZ")] }],
      ["her child", { household: [member("Diego Ruiz")] }],
      ["alias", { alsoKnownAs: ["Ruiz Ana"] }],
      ["phone", { contacts: ["+1 (415) 555-0155"] }],
      ["second record", { name: { given: "Ana", family: "Ruiz" } }],
      ["first name beside her child's", { alsoKnownAs: ["Ana"], household: [member("Diego")] }],
    ])("%s", (_, more) => {
      expect(makeCaseload(beside(more), staff("dana"), stamp)).toMatchObject({ complete: false, entries: 0 });
    });
    test("but a first or a family name alone is anybody's", () => {
      const made = makeCaseload(
        beside({ name: { given: "Ana", family: "Vega" }, household: [member("Lucia Ruiz")] }),
        staff("dana"),
        stamp,
      );
      expect(made.complete).toBe(true);
      expect(kindsIn(made, "Ana Vega")).toContain("whole");
      expect(kindsIn(made, "Ana Ruiz, Diego")).not.toContain("whole");
    });
  });
  test("somebody else's participants", () => {
    expect(makeCaseload(served("youth"), staff("dana"), stamp)).toMatchObject({ complete: true, entries: 0 });
  });
  test.each(["luis", "sade", "priya", "ingrid"])("%s works behind a wall: never complete", (id) => {
    expect(makeCaseload(policy, staff(id), stamp)).toMatchObject({ complete: false, entries: 0 });
  });
});

describe("a filter that can let nothing go", () => {
  test.each<[string, unknown]>([
    ["none", undefined],
    ["null", null],
    ["text", "caseload"],
    ["another format", { ...dana, format: 2 }],
    ["no bits", { ...dana, bits: "" }],
    ["other signs", { ...dana, bits: "*&" }],
    ["no hashes", { ...dana, hashes: 0 }],
    ["no day", { ...dana, made: "yesterday" }],
  ])("%s", (_, kept) =>
    expect(openCaseload(kept, { sender: dana.sender, version: dana.version, now: clock })).toBe(
      "no-caseload",
    ),
  );
  test("another sender's", () => {
    const other = { sender: "luis.ortega@harborbridge.example", version: dana.version, now: clock };
    expect(openCaseload(dana, other)).toBe("other-caseload");
  });
  test("of another policy", () => expect(opened(dana, { version: "2" })).toBe("other-caseload"));
  test("older than seven days", () => {
    expect(opened(dana, { now: "2026-11-27T16:55:00-08:00" })).toBeTypeOf("object");
    expect(opened(dana, { now: "2026-11-27T16:55:01-08:00" })).toBe("old-caseload");
  });
  test("of a time to come", () => {
    expect(opened(dana, { now: "2026-11-01T00:00:00-08:00" })).toBe("old-caseload");
  });
  test("of more than 300 people", () => {
    const many = withPeople(policy.policy, manyPeople(301, "housing-stability"));
    expect(opened(makeCaseload(many, staff("dana"), stamp))).toBe("incomplete-caseload");
  });
});

describe("300 people", () => {
  const people = manyPeople(300, "housing-stability");
  const caseload = makeCaseload(withPeople(policy.policy, people), staff("dana"), stamp);
  test("all are in it", () => {
    for (const { name } of people)
      expect(kindsIn(caseload, `${name.given} ${name.family}`)).toContain("whole");
  });
  test("it takes at most 18 KB of the mailbox", () => {
    expect(caseload.complete).toBe(true);
    expect(JSON.stringify(caseload).length).toBeLessThanOrEqual(18 * 1024);
  });
  test("no name can be read in it", () => {
    const kept = JSON.stringify(caseload).toLowerCase();
    for (const { name, id } of people) {
      if (name.family.length > 5) expect(kept).not.toContain(name.family.toLowerCase());
      expect(kept).not.toContain(id.toLowerCase());
    }
  });
  test("two mailboxes' filters of the same people have nothing in common", () => {
    const other = makeCaseload(withPeople(policy.policy, people), staff("dana"), { ...stamp, salt: "77ab" });
    expect(other.bits.slice(0, 40)).not.toBe(caseload.bits.slice(0, 40));
  });
});
