import { expect, test } from "vitest";
import { detectIn, who } from "../../test/detection.ts";

function told(body: string): string[] {
  return detectIn({ body }).fragments.map(({ start, end }) => body.slice(start, end));
}

const id = "HB-1011, active, 6 contacts.";

test.each([
  ["a sentence without a subject", `${id} Struggling this month.`, "Struggling this month."],
  ["a noun and a mood", `${id} Rough month, mom died.`, "Rough month, mom died."],
  ["a clause beside what is asked for", "HB-1011, 6 contacts, not showing up much", "not showing up much"],
  ["a clause with a subject beside it", "HB-1011, 6 contacts, and he cries a lot", "and he cries a lot"],
  ["two words of somebody else", "HB-1011, 6 contacts, mom died", "mom died"],
  [
    "somebody else in a column's value",
    "ID,Status,Milestone\nHB-1011,Active,Plan updated - mom died so slow month",
    "mom died so slow month",
  ],
  ["Spanish", `${id} Mes difícil y casi no viene.`, "Mes difícil y casi no viene."],
])("a message without notes has no room for %s", (_what, body, fragment) => {
  expect(told(body)).toEqual([fragment]);
});

test.each([
  [
    "greeting, sender and job title",
    `Hello,\n\n${id}\n\nThanks,\nLuis Ortega\nCase Manager\nHarbor Bridge Services`,
  ],
  ["what an office sends", `${id} The invoice follows next week. Data pulled from HMIS on 11/19.`],
  ["a question or a task for the reader", `${id} Anything else needed? Please confirm by Friday.`],
  ["the columns' names", "Client number,Date of last contact,Number of visits made\nHB-1011,10/28/2026,6"],
  ["a value that its label names", "HB-1011\nMilestone: completed training, moved into a place"],
  ["nobody", "Rough month, not showing up much."],
])("it has room for %s", (_what, body) => {
  expect(told(body)).toEqual([]);
});

test("it is told of the participant named before", () => {
  const { fragments } = detectIn({
    body: `${id} Rough month again.\nHB-1003, 4 contacts. Doing so much better.`,
  });
  expect(fragments.map(({ about }) => who(about))).toEqual(["HB-1011", "HB-1003"]);
});
