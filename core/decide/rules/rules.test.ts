import { expect, test } from "vitest";
import { type Case, child, decideByHand, participant } from "../../../test/by-hand.ts";
import { sampleIndex } from "../../../test/sample-policy.ts";

const policy = sampleIndex();
const keystone = "jordan.ames@keystonehomes.example";
const housingAuthority = "intake@alderpha.example";
const northside = "intake@northsidebh.example";
const luis = "luis.ortega@harborbridge.example";
const marisol = participant("HB-1001");
const tuyet = participant("HB-1003");
const grace = participant("HB-1008");

const toKeystone = { to: [keystone], bundle: "housing-referral" };
const toNorthside = { to: [northside], bundle: "warm-handoff", sender: luis };
const toDispatch = { to: ["dispatch@alder911.example"], bundle: "crisis-escalation", channel: "mail" };
const toCrisisTeam = { to: ["dispatch@aldercrisis.example"], bundle: "crisis-escalation", channel: "mail" };

type Row = readonly [title: string, given: Omit<Case, "told">, told: Case["told"][number], outcome: string];

const rows: readonly Row[] = [
  ["a listed field with permission goes", toKeystone, { field: "phone", about: marisol }, "include"],
  [
    "a field that no line of the bundle names stays",
    toKeystone,
    { field: "religion", about: marisol },
    "strip bundle/unlisted",
  ],
  [
    "a number needs a permission that names it",
    toKeystone,
    { field: "ssn", about: marisol },
    "strip bundle/not-named",
  ],
  [
    "legal advice never goes, whatever a permission says",
    toKeystone,
    { field: "legal-advice", about: marisol },
    "strip bundle/never",
  ],
  [
    "a shelter's address never goes",
    toKeystone,
    { field: "confidential-location", about: marisol },
    "strip bundle/never",
  ],
  [
    "a birth date leaves as an age",
    toKeystone,
    { field: "date-of-birth", about: marisol, value: "03/14/1989" },
    "reduce reduce/as-age",
  ],
  [
    "a yes stays a yes",
    toKeystone,
    { field: "disabling-condition", about: marisol, value: "Yes" },
    "include",
  ],
  [
    "a described disability leaves as a yes",
    toKeystone,
    { field: "disabling-condition", about: marisol, value: "uses a cane" },
    "reduce reduce/as-yes-no",
  ],
  [
    "her own limit beats bundle and permission",
    toKeystone,
    { field: "current-location", about: marisol },
    "strip limitation/asked",
  ],
  [
    "a score that she asked to keep stays",
    toKeystone,
    { field: "assessment-score", about: grace },
    "strip limitation/asked",
  ],
  [
    "a child's name is asked for",
    toKeystone,
    { field: "household-member-name", about: child("HB-1001") },
    "include",
  ],
  [
    "an adult son's name needs his own permission",
    toKeystone,
    { field: "household-member-name", about: child("HB-1008") },
    "strip permission/adult-of-household",
  ],
  [
    "her son's work is not her work",
    toKeystone,
    { field: "employment-status", about: child("HB-1001") },
    "strip about/household",
  ],
  [
    "a third party is not in a referral",
    toKeystone,
    { field: "third-party-name", about: { kind: "other" } },
    "strip bundle/unlisted",
  ],
  [
    "an agreement that lists its elements keeps the rest",
    { to: [housingAuthority], bundle: "housing-referral" },
    { field: "housing-barrier", about: marisol },
    "strip agreement/not-listed",
  ],
  [
    "what the agreement lists goes",
    { to: [housingAuthority], bundle: "housing-referral" },
    { field: "income-band", about: marisol },
    "include",
  ],
  [
    "two recipients: the stricter one decides",
    { to: [keystone, housingAuthority], bundle: "housing-referral" },
    { field: "housing-barrier", about: marisol },
    "strip agreement/not-listed",
  ],
  ["substance use goes where she named it", toNorthside, { field: "substance-use", about: tuyet }, "include"],
  [
    "her past attempts stay, as she asked",
    toNorthside,
    { field: "suicide-history", about: tuyet },
    "strip limitation/asked",
  ],
  [
    "HIV on a general form is not covered",
    { to: ["frontdesk@bayviewclinic.example"], bundle: "warm-handoff" },
    { field: "hiv", about: participant("HB-1013") },
    "strip protected/not-specific",
  ],
  [
    "a look-alike is asked, never stripped silently",
    toKeystone,
    { field: "ssn", about: marisol, confidence: "low" },
    "flag bundle/not-named",
  ],
  [
    "an emergency needs no permission",
    toCrisisTeam,
    { field: "medication", about: participant("HB-1010") },
    "include",
  ],
  ["an emergency beats her limit", toCrisisTeam, { field: "current-location", about: marisol }, "include"],
  [
    "HIV needs naming even in an emergency",
    toCrisisTeam,
    { field: "hiv", about: marisol },
    "strip bundle/not-named",
  ],
  [
    "a crisis team is medical: substance use may go",
    { ...toCrisisTeam, sender: luis },
    { field: "substance-use", about: participant("HB-1011") },
    "include",
  ],
  [
    "dispatch is not medical: substance use stays",
    { ...toDispatch, sender: luis },
    { field: "substance-use", about: participant("HB-1011") },
    "strip protected/not-medical",
  ],
  [
    "dispatch may hear it from a programme that is not Part 2",
    toDispatch,
    { field: "substance-use", about: marisol },
    "include",
  ],
  [
    "a count of many people is open",
    { to: ["m.ito@hs.aldercounty.example"], bundle: "status-update", channel: "secure-folder" },
    { field: "aggregate-count", value: "240" },
    "include",
  ],
  [
    "a small count leaves as fewer than 11",
    { to: ["m.ito@hs.aldercounty.example"], bundle: "status-update", channel: "secure-folder" },
    { field: "aggregate-count", value: "7" },
    "reduce reduce/as-small-cell",
  ],
  [
    "somebody whom the policy does not know has no permission",
    toKeystone,
    { field: "ssn", about: { kind: "unlisted", key: "a" } },
    "strip bundle/not-named",
  ],
];

test.each(rows)("%s", (_title, given, told, outcome) => {
  const decision = decideByHand(
    {
      ...given,
      told: [
        {
          field: "participant-name",
          about: told.about?.kind === "other" ? marisol : (told.about ?? marisol),
        },
        told,
      ],
    },
    policy,
  );
  const item = decision.items.find((one) => one.field === told.field);
  const first = item?.reasons[0];
  expect([item?.outcome, first && `${first.rule}/${first.code}`].filter(Boolean).join(" ")).toBe(outcome);
});
