import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Bypass, bypassTable, type Column, type Fate, withTable } from "../hosts/bypasses.ts";
import type { Tab } from "../hosts/driver.ts";
import { compose, forms, logIn, settled, visit, write } from "../hosts/rt/pages.ts";
import { type Rt, startRt } from "../hosts/rt/start.ts";
import { type SendingForm, scriptBypasses } from "../hosts/script-bypasses.ts";
import { setSender } from "../hosts/sender.ts";
import { fateOf } from "../hosts/try-bypasses.ts";
import { scenarios } from "../scenarios.ts";

/**
 * Each way out of Request Tracker's pages that send, tried for real. Without the extension all of them have to arrive,
 * less those that RT refuses by itself: it asks where a request comes from, and a frame or a worker without an address
 * has no answer.
 */
const refused = [
  "a form inside an empty frame",
  "`fetch` borrowed from an empty frame",
  "`fetch` of an empty frame by its number, at once",
  "`fetch` in a worker",
];
const { subject, body } =
  scenarios.find(({ id }) => id === "housing-dump") ?? expect.fail("no such scenario");
const outside = ["housing@cedarpoint.example"];

interface Way {
  readonly host: string;
  readonly bypasses: readonly Bypass[];
  open(page: Page): Promise<void>;
}

/** One guard stands before all of RT's pages: each of its kinds of route is tried in each, and all of them in one. */
const inEach = ["`form.requestSubmit()`", "`fetch`", "`XMLHttpRequest`", "`navigator.sendBeacon`"];

function way(host: string, button: string, send: string, sending: SendingForm, open: Way["open"]): Way {
  const tried = scriptBypasses(sending).filter(({ what }) => host === "reply" || inEach.includes(what));
  const bypasses = [
    { what: `${button}, by mouse`, run: (page: Tab) => page.locator(send).first().click() },
    { what: `${button}, by Enter`, run: (page: Tab) => page.locator(send).first().press("Enter") },
    ...tried.map((one): Bypass => (refused.includes(one.what) ? { ...one, absent: true } : one)),
  ];
  return { host, bypasses, open };
}

const named = (form: string) => `document.querySelector("form[name='${form}']")`;
const bulkSend = "#BulkUpdate [type=submit]:not([name])";
const ways: readonly Way[] = [
  way(
    "reply",
    "Update Ticket",
    forms.reply.send,
    { form: named("TicketUpdate"), button: { SubmitTicket: "Update Ticket" } },
    (page) => compose(page, rt.url, "reply", 1, { subject, body }),
  ),
  way(
    "new ticket",
    "Create",
    forms.create.send,
    { form: named("TicketCreate"), button: { SubmitTicket: "Create" } },
    (page) => compose(page, rt.url, "create", "new", { subject, body, recipients: { Requestors: outside } }),
  ),
  way(
    "forward",
    "Forward Message and Return",
    forms.forward.send,
    { form: named("ForwardMessage"), button: { ForwardAndReturn: "Forward Message and Return" } },
    (page) => compose(page, rt.url, "forward", 1, { subject, body, recipients: { To: outside } }),
  ),
  way("many cases at once", "Update", bulkSend, { form: named("BulkUpdate"), button: {} }, async (page) => {
    await visit(page, rt.url, "Search/Bulk.html?Query=id=1");
    await page.locator("#BulkUpdate select[name=UpdateType]").selectOption("response");
    await write(page, { subject, body });
  }),
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

async function fates({ bypasses, open: begin }: Way, browser: Browser): Promise<readonly Fate[]> {
  const found: Fate[] = [];
  for (const bypass of bypasses) {
    if (bypass.absent && browser.hasExtension) {
      found.push("not here");
      continue;
    }
    const page = await browser.context.newPage();
    await begin(page);
    if (browser.extensionId !== "") await settled(page);
    found.push(await fateOf(browser, rt.sink, page, bypass));
  }
  return found;
}

let plain: Browser;
let ours: Browser;
let byPolicy: Browser;
beforeAll(async () => {
  [plain, ours, byPolicy] = [await open({ extension: null }), await open({}), await open({ byPolicy: true })];
}, 60_000);

const tables = new Map<string, string>();

describe.each(ways)("$host", (one) => {
  const title = `Request Tracker: ${one.host}`;

  test("without us every one of them arrives, and none that is not here", async () => {
    const seen = await fates(one, plain);
    const wanted = ({ absent }: Bypass): Fate => (absent ? "held" : "leaked");
    const wrong = one.bypasses.filter((bypass, place) => seen[place] !== wanted(bypass));
    expect(wrong.map(({ what }) => what)).toEqual([]);
  }, 240_000);

  test("nothing leaks in silence", async () => {
    const columns: Column[] = [
      { browser: "Chromium", fates: await fates(one, ours) },
      { browser: "Chromium, installed by policy", fates: await fates(one, byPolicy) },
    ];
    expect(columns.flatMap(({ fates: seen }) => seen)).not.toContain("leaked");
    tables.set(title, bypassTable(title, one.bypasses, columns));
  }, 480_000);
});

test("docs/bypasses.md says what was seen", async () => {
  let file = readFileSync(new URL("../../docs/bypasses.md", import.meta.url), "utf8");
  for (const [title, table] of tables) file = withTable(file, title, table);
  await expect(file).toMatchFileSnapshot("../../docs/bypasses.md");
});
