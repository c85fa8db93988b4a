import { expect, test } from "vitest";
import { type Draft, shown } from "../../test/detection.ts";
import given from "../../test/scenarios.json" with { type: "json" };

/** What must be found, and about whom; more may be found. `silent`: nothing at all. */
const expected: Readonly<Record<string, readonly string[] | "silent">> = {
  "ordinary-lunch": "silent",
  "ordinary-outside": "silent",
  "look-alikes": "silent",
  "attachment-clean": "silent",
  "housing-clean": [
    "participant-name HB-1001",
    "phone HB-1001",
    "contact-preference HB-1001",
    "household-size HB-1001",
    "household-bedrooms-needed HB-1001",
    "eligibility-program HB-1001",
    "document-readiness HB-1001",
    "safety-note HB-1001",
  ],
  "housing-dump": [
    "participant-name HB-1001",
    "household-member-name HB-1001+0",
    "household-member-age HB-1001+0",
    "household-member-name HB-1001+1",
    "household-member-age HB-1001+1",
    "ssn HB-1001",
    "income-amount HB-1001",
    "current-location HB-1001",
    "substance-use HB-1001",
    "mental-health HB-1001",
    "third-party-name other",
    "criminal-record other",
    "domestic-violence HB-1001",
    "child-welfare HB-1001+1",
  ],
  "housing-strict-agreement": ["employment-status HB-1001", "housing-barrier HB-1001", "income-band HB-1001"],
  "consent-expired": ["participant-name HB-1002", "phone HB-1002"],
  "consent-revoked": ["participant-name HB-1004", "phone HB-1004"],
  "consent-other-partner": ["participant-name HB-1007", "phone HB-1007"],
  "consent-narrow": ["veteran-status HB-1007", "household-size HB-1007"],
  "name-of-words": ["participant-name HB-1008", "phone HB-1008", "mental-health HB-1008"],
  "channel-not-approved": ["participant-id HB-1011", "enrollment-status HB-1011"],
  "status-narrative": [
    "participant-id HB-1011",
    "enrollment-status HB-1011",
    "service-contact-count HB-1011",
    "milestone HB-1011",
    "case-note HB-1011",
    "participant-id HB-1003",
    "case-note HB-1003",
  ],
  "handoff-good": ["participant-name HB-1003", "goals HB-1003", "substance-use HB-1003"],
  "handoff-limit": ["participant-name HB-1003", "suicide-history HB-1003"],
  "handoff-hiv": ["participant-name HB-1009", "hiv HB-1009", "physical-health HB-1009"],
  "program-name-tells": ["participant-id HB-1011", "sud-program-enrollment HB-1011"],
  "dv-location": ["participant-name HB-1005", "confidential-location HB-1005", "domestic-violence HB-1005"],
  "dv-hmis": ["participant-id HB-1005", "homeless-status HB-1005", "priority-status HB-1005"],
  "crisis-now": [
    "participant-name HB-1010",
    "phone HB-1010",
    "immediate-risk HB-1010",
    "third-party-name other",
  ],
  "school-minor": [
    "participant-name HB-1006",
    "attendance-barrier HB-1006",
    "household-member-name HB-1006+0",
    "physical-health HB-1006+0",
  ],
  "law-enforcement": ["participant-name HB-1002", "phone HB-1002", "current-location HB-1002"],
  redisclosure: ["participant-name HB-1003", "substance-use HB-1003"],
  "two-people": [
    "participant-name HB-1001",
    "phone HB-1001",
    "eligibility-program HB-1001",
    "participant-name HB-1002",
    "phone HB-1002",
    "eligibility-program HB-1002",
  ],
  "to-participant": ["participant-name HB-1001", "appointment HB-1001"],
  "internal-other-program": ["participant-name HB-1011", "substance-use HB-1011"],
  "quoted-history": ["ssn HB-1001", "hiv HB-1001"],
  spanish: [
    "participant-name HB-1001",
    "phone HB-1001",
    "contact-preference HB-1001",
    "ssn HB-1001",
    "date-of-birth HB-1001",
    "immigration-status HB-1001",
    "domestic-violence HB-1001",
  ],
  "csv-paste": ["participant-name HB-1001", "date-of-birth HB-1001", "ssn HB-1001", "phone HB-1001"],
  "attachment-dump": ["intake-packet HB-1001", "ssn HB-1001", "substance-use HB-1001"],
  "attachment-roster": ["roster nobody", "ssn HB-1001", "ssn HB-1002", "ssn HB-1010"],
  "flag-number": ["participant-name HB-1001", "ssn HB-1001"],
  "household-adult": ["household-member-name HB-1008+0"],
  "birth-date-age": ["date-of-birth HB-1001"],
  "own-limit": ["assessment-score HB-1008"],
  "hiv-general-form": ["physical-health HB-1013", "hiv HB-1013"],
  "who-reported": ["participant-name HB-1001", "third-party-name other", "legal-advice HB-1001"],
  "crisis-not-medical": ["mailing-address HB-1011", "immediate-risk HB-1011", "substance-use HB-1011"],
  "someone-else": ["household-member-name HB-1001+0", "employment-status HB-1001+0"],
  "two-with-permission": [
    "participant-name HB-1001",
    "phone HB-1001",
    "participant-name HB-1008",
    "phone HB-1008",
  ],
};

const drafts = given.scenarios.map(
  (scenario) => ({ ...scenario, to: scenario.to[0] }) as Draft & { id: string },
);

test.each(drafts.filter(({ id }) => id in expected))("$id: what it holds, and about whom", (draft) => {
  const found = new Set(shown(draft).map((line) => line.replace(/ '[\s\S]*$/, "")));
  const want = expected[draft.id] ?? [];
  if (want === "silent") expect([...found]).toEqual([]);
  else expect([...found]).toEqual(expect.arrayContaining([...want]));
});
