import { describe, expect, test } from "vitest";
import { decisionOf, itemOf, marisol } from "../../test/sample-decision.ts";
import { sampleIndex } from "../../test/sample-policy.ts";
import { speaker } from "../../ui/words.ts";
import { type Item, noChoices, type RecipientStanding } from "../decide/index.ts";
import type { About } from "../detect/index.ts";
import type { BundleId, ConsentId, ParticipantId, PartnerId } from "../ids.ts";
import type { Language } from "../say.ts";
import { coverSheet } from "./content.ts";
import type { CoverSheet, CoverSheetInput } from "./cover-sheet.ts";

const policy = sampleIndex();
const referral: readonly Item[] = [itemOf("participant-name"), itemOf("phone")];
const tuyet: About = { kind: "participant", id: "HB-1003" as ParticipantId };
const shared = (field: string, id: string, about: About = marisol): Item => ({
  ...itemOf(field, "include", about),
  permissions: [{ kind: "consent", id: id as ConsentId, named: true }],
});

function sheetOf(
  items: readonly Item[],
  change: Partial<CoverSheetInput> = {},
  language: Language = "en",
): CoverSheet | null {
  return coverSheet({
    decision: decisionOf(items),
    choices: noChoices,
    policy,
    message: {
      sender: "dana.whitfield@harborbridge.example",
      recipients: [{ address: "Jordan@KeystoneHomes.example", name: "Jordan Ames", via: "to" }],
    },
    now: "2026-11-20T16:55:00-08:00",
    reference: "7F3K-92QD",
    language,
    say: speaker(language),
    ...change,
  });
}

const factOf = (sheet: CoverSheet | null, name: string) =>
  sheet?.facts.find(({ label }) => label === name)?.text;
const factsOf = (sheet: CoverSheet | null) =>
  Object.fromEntries(sheet?.facts.map(({ label, text }) => [label, text]) ?? []);

const partner = (id: string, address: string, via: RecipientStanding["via"] = "to"): RecipientStanding => ({
  address,
  via,
  kind: { kind: "partner", partner: id as PartnerId },
});

describe("a cover sheet", () => {
  test("tells who sends what to whom, about whom, why, and by which permission until when", () => {
    const sheet = sheetOf(referral);
    expect(sheet?.title).toBe("Housing referral");
    expect(sheet?.subtitle).toBe("Disclosure cover sheet · reference 7F3K-92QD · November 20, 2026");
    expect(factsOf(sheet)).toEqual({
      From: "Dana Whitfield, Harbor Bridge Community Services",
      To: "Jordan Ames, Keystone Homes",
      About: "Marisol Vega",
      Purpose: "So that a housing partner can offer and safely set up a home.",
      Permission: "Written permission, in force until March 1, 2027",
    });
    expect(sheet?.included.labels).toEqual(["Name", "Phone"]);
    expect(sheet?.footer).toContain("415-555-0100");
  });

  test("speaks Spanish", () => {
    const sheet = sheetOf(referral, {}, "es");
    expect(sheet?.subtitle).toBe("Hoja de envío · referencia 7F3K-92QD · 20 de noviembre de 2026");
    expect(factOf(sheet, "Permiso")).toBe("Permiso por escrito, vigente hasta el 1 de marzo de 2027");
    expect(sheet?.included.labels).toEqual(["Nombre", "Teléfono"]);
  });

  test("says the same whatever was taken out", () => {
    const taken = ["ssn", "hiv", "substance-use", "domestic-violence"].map((field) => itemOf(field, "strip"));
    expect(sheetOf([...referral, ...taken])).toEqual(sheetOf(referral));
  });

  test("leaves out the same for every participant, less what is included", () => {
    const other = shared("participant-name", "C-1003", tuyet);
    expect(sheetOf([other])?.excluded).toEqual(sheetOf([itemOf("participant-name")])?.excluded);
    const without = sheetOf(referral)?.excluded.labels ?? [];
    const withNumber = sheetOf([...referral, itemOf("ssn")])?.excluded.labels ?? [];
    expect(without.length).toBeGreaterThan(3);
    expect(withNumber).not.toEqual(without);
  });

  test("never names a programme, which may tell", () => {
    const said = JSON.stringify(
      sheetOf([shared("participant-name", "C-1003", tuyet)], {
        message: { sender: "luis.ortega@harborbridge.example", recipients: [] },
      }),
    );
    for (const { name } of policy.policy.organisation.programs) expect(said).not.toContain(name);
  });

  test("names a person only where the name itself leaves, and counts the others", () => {
    const number = itemOf("participant-id");
    expect(factOf(sheetOf([number, itemOf("phone")]), "About")).toBe("HB-1001");
    expect(factOf(sheetOf([itemOf("phone")]), "About")).toBe("One person");
    const two = [...referral, shared("enrollment-status", "C-1003", tuyet)];
    expect(factOf(sheetOf(two), "About")).toBe("Marisol Vega, and one more person");
  });

  test("does not tell of a person whose lines were all taken out", () => {
    const sheet = sheetOf([...referral, itemOf("participant-name", "strip", tuyet)]);
    expect(factOf(sheet, "About")).toBe("Marisol Vega");
  });

  test("names a blind copy to nobody else", () => {
    const recipients = [
      partner("keystone", "jordan@keystonehomes.example"),
      partner("maple", "desk@maplestreet.example", "bcc"),
    ];
    const decision = decisionOf(referral, { recipients });
    expect(factOf(sheetOf(referral, { decision }), "To")).toBe("Jordan Ames, Keystone Homes");
    const alone = decisionOf(referral, { recipients: recipients.slice(1) });
    expect(factOf(sheetOf(referral, { decision: alone }), "To")).toBe("Maple Street Housing");
  });

  test("gives a reduced detail its new label", () => {
    const age = { ...itemOf("date-of-birth", "reduce"), as: "age" as const };
    const zip = { ...itemOf("zip-code", "reduce"), as: "zip3" as const };
    expect(sheetOf([age, zip])?.included.labels).toEqual(["Age", "ZIP code (first three digits)"]);
  });

  test("says whose phone it is when it is somebody else's", () => {
    const household: About = { kind: "household", of: "HB-1001" as ParticipantId, member: 0 };
    const items = [
      itemOf("household-member-name", "include", household),
      itemOf("phone", "include", household),
    ];
    expect(sheetOf(items)?.included.labels).toEqual([
      "Phone (someone in the household)",
      "Household member’s name",
    ]);
  });

  test("of two permissions gives the end that comes first", () => {
    const items = [shared("phone", "C-1001"), shared("participant-name", "C-1008")];
    expect(factOf(sheetOf(items), "Permission")).toBe(
      "Written permissions, the first in force until March 1, 2027",
    );
  });

  test("adds what the permission allows exactly when the notice of 42 CFR 2.32 goes along", () => {
    const decision = decisionOf([shared("substance-use", "C-1003", tuyet)], {
      bundle: "warm-handoff" as BundleId,
      notices: ["part2"],
    });
    const sheet = sheetOf(decision.items, { decision });
    expect(sheet?.explainsScope).toBe(true);
    expect(sheet?.notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^This record which has been disclosed to you is protected/),
      expect.stringMatching(/^What the permission allows: Harbor Bridge/),
    ]);
    expect(sheetOf(referral)?.explainsScope).toBe(false);
    expect(JSON.stringify(sheetOf(referral))).not.toMatch(/42 CFR|allows:/);
  });

  test("in an emergency, which needs no permission, explains none", () => {
    const emergency: Item = {
      ...itemOf("substance-use", "include", tuyet),
      permissions: [{ kind: "emergency", id: "emergency", named: false }],
    };
    const decision = decisionOf([emergency], { bundle: "crisis-escalation" as BundleId, notices: ["part2"] });
    const sheet = sheetOf(decision.items, { decision });
    expect(sheet?.explainsScope).toBe(false);
    expect(factOf(sheet, "Permission")).toBe("Sent because of an emergency");
  });

  test("keeps a rule's own words English in a Spanish sheet, and says so to a screen reader", () => {
    const decision = decisionOf(referral, { notices: ["part2", "do-not-share-further"] });
    const notices = sheetOf(referral, { decision }, "es")?.notices.map(({ language }) => language);
    expect(notices).toEqual(["es", "en", "es"]);
  });

  test("is not made where the bundle carries none, or where nothing about a person leaves", () => {
    const own = decisionOf(referral, { bundle: "participant-copy" as BundleId });
    expect(sheetOf(referral, { decision: own })).toBeNull();
    expect(sheetOf([itemOf("ssn", "strip")])).toBeNull();
    expect(sheetOf([{ ...itemOf("ssn"), answer: "misread" }])).toBeNull();
  });
});
