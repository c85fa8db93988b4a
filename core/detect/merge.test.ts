import { expect, test } from "vitest";
import { shown } from "../../test/detection.ts";

const about = (body: string) => shown({ body, participant: "HB-1001" });

test("a label's field is the item, whatever else its value holds", () => {
  expect(about("Goals: manage asthma")).toEqual(["goals HB-1001 'manage asthma'"]);
});

test("what is protected stays an item of its own inside a labelled value", () => {
  expect(about("Goals: stay sober")).toContain("goals HB-1001 'stay sober'");
  expect(about("Goals: stay sober").some((line) => line.indexOf("substance-use") === 0)).toBe(true);
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
