import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scenario, scenarios } from "../scenarios.ts";
import { runScenario, type ScenarioHost } from "./scenario-runner.ts";
import { rtHost, whyNotInRt } from "./scenario-runner-rt.ts";

/** What the table of scenarios says of a message comes true in a case system too, as the ticket's mail arrives. */
let rt: ScenarioHost;
beforeAll(async () => {
  for (const one of scenarios) {
    const why = whyNotInRt(one);
    if (why !== null) console.info(`Left out: ${one.id}. ${why}`);
  }
  rt = await rtHost();
});
afterAll(() => rt?.stop());

/** Sorted by who writes: each of them logs in once. */
const held = scenarios
  .filter((one) => whyNotInRt(one) === null)
  .sort((one, other) => one.sender.localeCompare(other.sender));

/** As the cover sheet is called, in the language of its reader. */
const coverSheets = ["Cover sheet.pdf", "Hoja de envío.pdf"];
const oneLine = (text: string) => text.replace(/\s+/g, " ");

function courseOf({ expect: { verdict, asks = [] } }: Scenario) {
  const isDisclosure = verdict === "covered" || verdict === "strip";
  const showsSheet = verdict === "strip" || verdict === "hold" || (verdict === "covered" && asks.length > 0);
  return {
    led: showsSheet ? "sheet" : "sent",
    sent: verdict === "hold" ? 0 : 1,
    entries: isDisclosure ? 1 : 0,
    outcomes: isDisclosure ? ["released"] : [],
    isAsWritten: verdict === "hold" ? true : null,
  };
}

test.each(held)("$id: $title", async (scenario) => {
  const { led, sent, entries, outcomes, isAsWritten, left } = await runScenario(rt, scenario);
  const course = { led, sent, entries: entries.length, outcomes, isAsWritten };
  expect(course).toEqual(courseOf(scenario));
  if (left === null) return;
  const { gone = [], stays = [], arrives = [], attachments = {} } = scenario.expect;
  const text = oneLine(left.text);
  const everything = [left.subject, left.text, ...left.files.map((file) => file.text)].join("\n");
  for (const part of [...stays, ...arrives]) expect.soft(text).toContain(oneLine(part));
  for (const part of gone) expect.soft(everything.includes(part)).toBe(false);
  const names = left.files.map(({ name }) => name);
  const covered = entries.some(({ coverSheet }) => coverSheet !== null);
  expect
    .soft(
      names.some((name) => coverSheets.includes(name)),
      names.join(),
    )
    .toBe(covered);
  for (const name of attachments.gone ?? []) expect.soft(names).not.toContain(name);
  for (const name of attachments.stays ?? []) expect.soft(names).toContain(name);
});
