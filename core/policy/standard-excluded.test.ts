import { expect, test } from "vitest";
import { samplePolicy } from "../../test/sample-policy.ts";
import type { BundleId, FieldId } from "../ids.ts";
import { excludedLabels } from "./standard-excluded.ts";

const policy = samplePolicy();

function linesOf(bundle: string, ...included: readonly string[]): readonly string[] {
  const one = policy.bundles.find(({ id }) => id === (bundle as BundleId)) ?? expect.fail(bundle);
  return excludedLabels(one, policy, included as readonly FieldId[]).map((label) => label.en);
}

test("a housing referral leaves out seven things, the same for everyone", () => {
  expect(linesOf("housing-referral")).toEqual([
    "Social Security and ID numbers",
    "Health, mental health and substance use",
    "Violence, legal and immigration matters",
    "Child welfare and school records",
    "Exact income and bank details",
    "Case notes and whole records",
    "Details about other people",
  ]);
});

test("a line that holds something included gives way to the parts that are still true", () => {
  expect(linesOf("warm-handoff", "substance-use", "third-party-name")).toEqual([
    "Social Security and ID numbers",
    "Health",
    "Mental health",
    "Violence, legal and immigration matters",
    "Child welfare and school records",
    "Exact income and bank details",
    "Case notes and whole records",
  ]);
});

test("what a crisis message may tell is not called left out", () => {
  const lines = linesOf("crisis-escalation");
  expect(lines).toContain("Immigration");
  for (const told of ["Health", "Mental health", "Substance use", "Violence", "Details about other people"]) {
    expect(lines).not.toContain(told);
  }
});
