import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Bypass, bypassTable, type Column, type Fate, withTable } from "../hosts/bypasses.ts";
import type { Tab } from "../hosts/driver.ts";
import { compose, forms, logIn, settled } from "../hosts/rt/pages.ts";
import { type Rt, startRt } from "../hosts/rt/start.ts";
import { scriptBypasses } from "../hosts/script-bypasses.ts";
import { setSender } from "../hosts/sender.ts";
import { fateOf } from "../hosts/try-bypasses.ts";
import { scenarios } from "../scenarios.ts";

/**
 * Each way out of Request Tracker's reply, tried for real. Without the extension all of them have to arrive, less
 * those that RT refuses by itself: it asks where a request comes from, and a frame or a worker without an address
 * has no answer.
 */
const sending = {
  form: `document.querySelector("form[name='TicketUpdate']")`,
  button: { SubmitTicket: "Update Ticket" },
};
const refused = [
  "a form inside an empty frame",
  "`fetch` borrowed from an empty frame",
  "`fetch` of an empty frame by its number, at once",
  "`fetch` in a worker",
];
const send = (page: Tab) => page.locator(forms.reply.send);
const bypasses: readonly Bypass[] = [
  { what: "Update Ticket, by mouse", run: (page) => send(page).click() },
  { what: "Update Ticket, by Enter", run: (page) => send(page).press("Enter") },
  ...scriptBypasses(sending).map(
    (one): Bypass => (refused.includes(one.what) ? { ...one, absent: true } : one),
  ),
];

let rt: Rt;
const browsers: Browser[] = [];
beforeAll(async () => {
  rt = await startRt({ html: false });
});
afterAll(async () => {
  for (const one of browsers) await one.stop();
  await rt.stop();
});

async function open(options: Parameters<typeof startBrowser>[0]): Promise<Browser> {
  const browser = await startBrowser(options);
  browsers.push(browser);
  if (browser.extensionId !== "") await setSender(browser, "dana");
  const page = await browser.context.newPage();
  await logIn(page, rt.url, "dana");
  await closePage(page);
  return browser;
}

async function fates(browser: Browser): Promise<readonly Fate[]> {
  const found: Fate[] = [];
  const { subject, body } =
    scenarios.find(({ id }) => id === "housing-dump") ?? expect.fail("no such scenario");
  for (const bypass of bypasses) {
    if (bypass.absent && browser.hasExtension) {
      found.push("not here");
      continue;
    }
    const page = await browser.context.newPage();
    await compose(page, rt.url, "reply", 1, { subject, body });
    if (browser.extensionId !== "") await settled(page);
    found.push(await fateOf(browser, rt.sink, page, bypass));
  }
  return found;
}

test("without us every one of them arrives, and none that is not here", async () => {
  const seen = await fates(await open({ extension: null }));
  const wanted = (one: Bypass): Fate => (one.absent ? "held" : "leaked");
  const wrong = bypasses.filter((one, place) => seen[place] !== wanted(one));
  expect(wrong.map(({ what }) => what)).toEqual([]);
}, 240_000);

test("docs/bypasses.md says what was seen, and nothing leaks in silence", async () => {
  const columns: Column[] = [
    { browser: "Chromium", fates: await fates(await open({})) },
    { browser: "Chromium, installed by policy", fates: await fates(await open({ byPolicy: true })) },
  ];
  expect(columns.flatMap((one) => one.fates)).not.toContain("leaked");
  const table = bypassTable("Request Tracker: reply", bypasses, columns);
  const file = readFileSync(new URL("../../docs/bypasses.md", import.meta.url), "utf8");
  await expect(withTable(file, "Request Tracker: reply", table)).toMatchFileSnapshot(
    "../../docs/bypasses.md",
  );
}, 480_000);
