import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { fileText } from "../hosts/file-text.ts";
import type { Letter } from "../hosts/practice/mailbox.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";
import { type Scenario, scenarios } from "../scenarios.ts";

let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
});

const leaves = (page: Page) => page.waitForURL(/\/practice\/sent$/);

/** Opens the draft, presses Send, and chooses in the sheet what the scenario says. */
async function press(page: Page, { bundle, participant }: Scenario): Promise<"sheet" | "sent"> {
  await page.click("button.send");
  const led = await afterSend(page, () => leaves(page));
  if (led === "sent") return led;
  const sheet = sheetOver(page);
  if (bundle) await sheet.choose("purpose", bundle);
  if (participant) await sheet.choose("person", participant);
  return led;
}

async function answerEmergency(page: Page): Promise<void> {
  const { dialog } = sheetOver(page);
  await dialog.locator("input[name=what]").fill("He may jump");
  await dialog.locator("input[name=who]").fill("Dispatch");
}

async function everythingIn(letter: Letter): Promise<string> {
  const files = await Promise.all(
    letter.files.map(async ({ name, bytes }) => `${name}\n${await fileText(name, bytes)}`),
  );
  return [letter.to, letter.cc, letter.bcc, letter.subject, letter.body, ...files].join("\n");
}

const of = (verdict: Scenario["expect"]["verdict"]) =>
  scenarios.filter((scenario) => scenario.expect.verdict === verdict);

describe("ordinary mail goes with no word", () => {
  test.each(of("pass"))("$id: $title", async ({ id }) => {
    const page = await watched(await browser.page(practice.draftUrl(id)));
    await page.click("button.send");
    expect(await afterSend(page, () => leaves(page))).toBe("sent");
    const sent = practice.mailbox.sent.at(-1);
    expect(sent?.draft).toBe(id);
    expect(sent?.left).toEqual(sent?.written);
    await closePage(page);
  });
});

describe("a disclosure leaves as it may", () => {
  test.each([...of("covered"), ...of("strip")])("$id: $title", async (scenario) => {
    const { gone = [], stays = [], arrives = [], asks = [], attachments, verdict } = scenario.expect;
    const page = await watched(await browser.page(practice.draftUrl(scenario.id)));
    const led = await press(page, scenario);
    if (verdict === "strip") expect(led).toBe("sheet");
    if (asks.includes("emergency")) await answerEmergency(page);
    if (led === "sheet") {
      expect(await sheetOver(page).heading()).not.toMatch(/can’t go/);
      await Promise.all([leaves(page), sheetOver(page).main.click()]);
    }
    const sent = practice.mailbox.sent.at(-1) ?? expect.fail("nothing left");
    expect(sent.draft).toBe(scenario.id);
    const left = await everythingIn(sent.left);
    for (const text of gone) expect(left).not.toContain(text);
    for (const text of [...stays, ...arrives]) expect(left).toContain(text);
    const names = sent.left.files.map(({ name }) => name);
    for (const name of attachments?.gone ?? []) expect(names).not.toContain(name);
    for (const name of attachments?.stays ?? []) expect(names).toContain(name);
    await closePage(page);
  });
});

describe("what needs something first does not leave, and closing the sheet changes nothing", () => {
  test.each(of("hold"))("$id: $title", async (scenario) => {
    const before = practice.mailbox.sent.length;
    const page = await watched(await browser.page(practice.draftUrl(scenario.id)));
    const form = () =>
      page.locator("form.compose").evaluate((f: HTMLFormElement) => [...new FormData(f)].join("\n"));
    const written = await form();
    expect(await press(page, scenario)).toBe("sheet");
    const sheet = sheetOver(page);
    expect(await sheet.heading()).toMatch(/can’t go/);
    await sheet.dialog.press("Escape");
    await sheet.dialog.waitFor({ state: "hidden" });
    expect(await form()).toBe(written);
    expect(practice.mailbox.sent).toHaveLength(before);
    await closePage(page);
  });
});
test("beside our one hidden frame a compose window is the same as without us", async () => {
  const bare = await startBrowser({ extension: null });
  const url = practice.draftUrl("ordinary-lunch");
  const [ours, without] = [await watched(await browser.page(url)), await bare.page(url)];
  const seen = (page: Page) =>
    page.evaluate(() => [
      document.head.outerHTML,
      document.body.outerHTML,
      ...[...document.documentElement.children].slice(2).map(({ localName }) => localName),
    ]);
  expect(await seen(ours)).toEqual([...(await seen(without)), "iframe"]);
  await closePage(ours);
  await bare.stop();
});

describe("a press in the first moment", () => {
  test.each(["domcontentloaded", "load"] as const)("is held too, right after %s", async (moment) => {
    const before = practice.mailbox.sent.length;
    for (let turn = 0; turn < 5; turn += 1) {
      const page = await browser.context.newPage();
      await page.goto(practice.draftUrl("consent-expired"), { waitUntil: moment });
      await page.locator("button.send").evaluate((send: HTMLElement) => send.click());
      expect(await afterSend(page, () => leaves(page))).toBe("sheet");
      await closePage(page);
    }
    expect(practice.mailbox.sent).toHaveLength(before);
  });
});
