import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scenario, scenarios } from "../scenarios.ts";
import { asksAllTheSame, disclosed, whereSenderSends } from "./one-core-differences.ts";
import { gainedIn, type Ran, runScenario, type ScenarioHost } from "./scenario-runner.ts";
import { outlookChannels, outlookHost } from "./scenario-runner-outlook.ts";
import { practiceHost } from "./scenario-runner-practice.ts";
import { waysOut } from "./scenario-ways.ts";

/**
 * The core is one: a message that is sent from the practice mail with the extension, and from the practice Outlook
 * with the add-in, leads to the same sheet, the same message and cover sheet on the other side, and the same entry.
 */
let mail: ScenarioHost;
let outlook: ScenarioHost;
beforeAll(async () => {
  for (const { id, channel } of leftOut)
    console.info(`Left out: ${id}. ${whyNot[channel] ?? `It travels by ${channel}, which is no mail.`}`);
  [mail, outlook] = await Promise.all([practiceHost(), outlookHost()]);
});
afterAll(async () => {
  await Promise.all([mail?.stop(), outlook?.stop()]);
});

const both = scenarios.filter(({ channel }) => outlookChannels.includes(channel));
const leftOut = scenarios.filter((scenario) => !both.includes(scenario));
const whyNot: Readonly<Record<string, string>> = {
  "plain-mail-at-participants-request":
    "That the person asked for plain mail stands in no message: only a page can name the channel.",
};

/** How it has to go: where the extension shows a quiet line, Outlook stops the message once and shows the sheet. */
function courseOf({ id, expect: { verdict, asks = [] } }: Scenario, host: "mail" | "outlook") {
  const isDisclosure = verdict === "covered" || verdict === "strip";
  const showsSheet =
    verdict === "strip" ||
    verdict === "hold" ||
    (verdict === "covered" && (asks.length > 0 || host === "outlook"));
  return {
    led: showsSheet ? "sheet" : "sent",
    alerts: host === "outlook" && (verdict !== "pass" || id in asksAllTheSame) ? 1 : 0,
    sent: verdict === "hold" ? 0 : 1,
    entries: isDisclosure ? 1 : 0,
    outcomes: isDisclosure ? ["released"] : [],
    isAsWritten: verdict === "hold" ? true : null,
  };
}

const course = ({ led, alerts, sent, entries, outcomes, isAsWritten }: Ran) => ({
  led,
  alerts,
  sent,
  entries: entries.length,
  outcomes,
  isAsWritten,
});

test.each(both)("$id: $title", async (scenario) => {
  const [inMail, inOutlook] = await Promise.all([
    runScenario(mail, scenario),
    runScenario(outlook, scenario),
  ]);
  expect.soft(course(inMail), "in the mail").toEqual(courseOf(scenario, "mail"));
  expect.soft(course(inOutlook), "in Outlook").toEqual(courseOf(scenario, "outlook"));
  expect.soft(disclosed(inOutlook)).toEqual(disclosed(inMail));
  if (inMail.shown) expect.soft(inOutlook.shown).toEqual(whereSenderSends(inMail.shown));
});

const scenarioOf = (id: string) =>
  scenarios.find((one) => one.id === id) ?? expect.fail(`no scenario is called ${id}`);

test.each(waysOut)("%s: a way out", async (id, way) => {
  const scenario = scenarioOf(id);
  const [inMail, inOutlook] = await Promise.all([
    runScenario(mail, scenario, way),
    runScenario(outlook, scenario, way),
  ]);
  expect.soft([inMail.entries.length, inMail.sent], "in the mail").toEqual([1, way.ends === "main" ? 1 : 0]);
  expect.soft(course(inOutlook), "in Outlook").toEqual({ ...course(inMail), alerts: 1 });
  expect.soft(disclosed(inOutlook)).toEqual(disclosed(inMail));
  expect.soft(inOutlook.shown).toEqual(inMail.shown && whereSenderSends(inMail.shown));
});

test("nothing else stands in either log", async () => {
  expect(await Promise.all([gainedIn(mail), gainedIn(outlook)])).toEqual([[], []]);
});
