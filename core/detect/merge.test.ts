import { expect, test } from "vitest";
import { shown } from "../../test/detection.ts";

const about = (body: string) => shown({ body, participant: "HB-1001" });

test.each([
  "Goals: find a place with two bedrooms near the bus",
  "Income source: SSI",
  "Employment: works at Safeway",
  "Diagnosis: asthma, takes pills",
  "Benefits: Medi-Cal, CalFresh",
])("a label's field is the item, where its value is of that kind: %s", (body) => {
  expect(about(body)).toHaveLength(1);
});

test.each([
  ["Goals: stay sober", "substance-use"],
  ["Goals: manage asthma", "physical-health"],
  ["Barriers: on parole", "probation-parole"],
  ["Barriers: two past evictions", "eviction-history"],
  ["Diagnosis: PTSD", "mental-health"],
  ["Employer: Safeway, since she got out of prison", "incarceration"],
  ["Current location: the shelter at 12 Vega St, hiding from her ex", "domestic-violence"],
  ["Milestone: Marisol moved in", "participant-name"],
])("what is more sensitive than its label stays an item of its own: %s", (body, field) => {
  expect(about(body).some((line) => line.indexOf(field) === 0)).toBe(true);
});

test("a sentence behind a labelled value is not part of it", () => {
  expect(about("Goals: four days a week. She has asthma.")).toContain("physical-health HB-1001 'asthma'");
});

test("what is somebody else's stays an item of its own inside a labelled value", () => {
  expect(about("Best way to reach: through Mateo")).toContain("household-member-name HB-1001+0 'Mateo'");
});

test("an identifier stays one under another label", () => {
  expect(about("Phone: 415-555-0141, SSN 987-65-4321")).toEqual(
    expect.arrayContaining(["ssn HB-1001 '987-65-4321'"]),
  );
});

test("the words of a label are no detail themselves", () => {
  expect(about("HIV status: unknown")).toEqual(["hiv HB-1001 'unknown'"]);
});

test("a name and a ZIP code inside an address are part of it", () => {
  expect(shown({ body: "12 Vega St, Alder, CA 94501", participant: "HB-1001" })).toEqual([
    "mailing-address HB-1001 '12 Vega St, Alder, CA 94501'",
  ]);
});

test("two facts in the same words are both told", () => {
  const fields = about("She is in recovery from alcohol and sees a therapist.").map(
    (line) => line.split(" ")[0],
  );
  expect(fields).toEqual(expect.arrayContaining(["substance-use", "mental-health"]));
});
