import { expect, test } from "vitest";
import { type Change, sampleWith } from "../../test/sample-files.ts";
import { parsePolicy } from "./load.ts";

function problemsOf(files: ReadonlyMap<string, unknown>): readonly string[] {
  const parsed = parsePolicy(files);
  return parsed.kind === "ok" ? [] : parsed.problems.map((one) => `${one.file} ${one.path} ${one.message}`);
}

const people = "agency/people.json";
const partners = "agency/partners.json";
const organisation = "agency/organisation.json";
const referral = "bundles/housing-referral.json";

test("the sample agency has no problem", () => {
  expect(problemsOf(sampleWith())).toEqual([]);
});

test("spoken, ended and outgrown permissions load: whether one counts is judged at the moment of sending", () => {
  const parsed = parsePolicy(sampleWith());
  const ids = parsed.kind === "ok" ? parsed.value.people.consents.map((one) => one.id) : [];
  expect(ids).toEqual(expect.arrayContaining(["C-1002", "C-1012", "C-1014"]));
});

test.each<readonly [title: string, change: Change, problem: string]>([
  ["a missing label", [referral, "label", undefined], "label is missing"],
  ["a misspelt name", [referral, "optinal", []], " holds a name that does not belong here: optinal"],
  ["a number for text", [referral, "version", 3], "version must be text in quotes"],
  [
    "an unknown choice",
    [referral, "participants", "two"],
    "participants must be one of: one, household, many",
  ],
  [
    "a half line",
    [referral, "optional.0", { field: "phone", as: "shorter" }],
    "optional[0].as must be one of: age, yes-no, zip3, small-cell",
  ],
  [
    "an unknown field",
    [referral, "optional.2", "shoe-size"],
    "optional[2] names no field of the policy: shoe-size",
  ],
  [
    "an unknown group",
    [referral, "never.0", "group:shoes"],
    "never[0] names no field of the policy: group:shoes",
  ],
  [
    "an unknown field in a choice",
    [referral, "required.1.anyOf.0", "fax"],
    "required[1].anyOf[0] names no field of the policy: fax",
  ],
  [
    "an unknown channel",
    [referral, "channels.0", "pigeon"],
    "channels[0] names no channel of the policy: pigeon",
  ],
  ["an unknown notice", [referral, "notices.0", "none"], "notices[0] names no notice of the policy: none"],
  [
    "a note without a length",
    [referral, "narrative", { allow: "summary" }],
    "narrative.maxCharacters must say how long the note may be",
  ],
  [
    "a line that lets out what never leaves",
    [referral, "optional.0", "legal-advice"],
    "optional[0] legal-advice never leaves; take the line out",
  ],
  [
    "a line that another one beats",
    [referral, "optional.0", "ssn"],
    "optional[0] ssn is also listed under unlessAuthorised, which wins",
  ],
  [
    "an urgent bundle that waits",
    ["bundles/crisis-escalation.json", "permission", ["consent"]],
    "permission must hold emergency, as the bundle is urgent",
  ],
  [
    "a label of two fields",
    ["fields.json", "fields.1.aliases.es.0", "Teléfono"],
    "fields[16].label.es means preferred-name already; a label means one field",
  ],
  [
    "the notice of 2018",
    [
      "notices.json",
      "notices.2.text.en",
      "42 CFR part 2 prohibits unauthorized disclosure of these records.",
    ],
    "notices[2].text is not a statement of 42 CFR 2.32(a) in its words of 2024",
  ],
  [
    "an address that no browser reads as pages",
    ["sites/roundcube.json", "matches.0", "mail.agency.org"],
    "matches[0] must be the address of pages, as https://mail.agency.org/*",
  ],
  [
    "a day that does not exist",
    [partners, "agreements.0.until", "2027-02-30"],
    "agreements[0].until must be a day that exists, as YYYY-MM-DD",
  ],
  [
    "an agreement that ends before it begins",
    [partners, "agreements.0.until", "2024-01-01"],
    "agreements[0].until must not be before its first day",
  ],
  [
    "an agreement of an unknown partner",
    [partners, "agreements.0.partner", "nobody"],
    "agreements[0].partner names no partner of the policy: nobody",
  ],
  [
    "somebody else's agreement",
    [partners, "partners.0.agreement", "mou-ce"],
    "partners[0].agreement is an agreement with alder-ce",
  ],
  [
    "a kind that no bundle serves",
    [partners, "partners.0.kind", "housing-provder"],
    "partners[0].kind names no kind of recipient of the policy: housing-provder",
  ],
  [
    "one address of two partners",
    [partners, "partners.1.addresses.0", "@KeystoneHomes.example"],
    "partners[1].addresses[0] stands twice; each partner address must be its own",
  ],
  [
    "an unknown supervisor",
    [organisation, "staff.0.supervisor", "nobody"],
    "staff[0].supervisor names no staff of the policy: nobody",
  ],
  [
    "one's own supervisor",
    [organisation, "staff.4.supervisor", "priya"],
    "staff[4].supervisor nobody signs off their own send",
  ],
  [
    "a supervisor who is none",
    [organisation, "staff.0.supervisor", "luis"],
    "staff[0].supervisor must be a supervisor or compliance",
  ],
  [
    "a moment without a zone",
    [organisation, "validUntil", "2027-01-31"],
    "validUntil must be a moment with its zone, as 2026-11-20T16:55:00-08:00",
  ],
  [
    "a participant of an unknown programme",
    [people, "participants.0.programs.0", "choir"],
    "participants[0].programs[0] names no programme of the policy",
  ],
  [
    "a permission of nobody",
    [people, "consents.0.participant", "HB-9999"],
    "consents[0].participant names no participant of the policy",
  ],
  [
    "two permissions of one number",
    [people, "consents.1.id", "C-1001"],
    "consents[1].id stands twice; each consent must be its own",
  ],
])("%s is told with its place", (_title, change, problem) => {
  expect(problemsOf(sampleWith(change))).toContain(`${change[0]} ${problem}`);
});

test("every problem of every file is told at once", () => {
  const files = sampleWith(
    [referral, "label", undefined],
    [referral, "optional.2", "shoe-size"],
    [partners, "partners.0.channels.0", "pigeon"],
    [people, "consents.0.until", "soon"],
    [people, "consents.1.purposes.0", "gossip"],
  );
  files.delete("notices.json");
  files.set("bundels/new.json", {});
  expect([...problemsOf(files)].sort()).toEqual([
    "agency/partners.json partners[0].channels[0] names no channel of the policy: pigeon",
    "agency/people.json consents[0].until must be a day that exists, as YYYY-MM-DD",
    "agency/people.json consents[1].purposes[0] names no purpose of the policy",
    "bundels/new.json  is not a file of a policy",
    "bundles/housing-referral.json label is missing",
    "bundles/housing-referral.json optional[2] names no field of the policy: shoe-size",
    "notices.json  is missing",
  ]);
});

test("a file that can't be read is one problem, not one for each mention of what it holds", () => {
  const files = sampleWith();
  files.set("fields.json", "nonsense");
  expect(problemsOf(files)).toEqual(["fields.json  must be an object in { }"]);
});
