import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Bypass, bypassTable, type Column, type Fate, withTable } from "../hosts/bypasses.ts";
import { bounce, composeBypasses } from "../hosts/roundcube/bypasses.ts";
import { compose, logIn } from "../hosts/roundcube/compose.ts";
import { type Roundcube, startRoundcube } from "../hosts/roundcube/start.ts";
import { addressOf, scenario, settled } from "../hosts/roundcube/writer.ts";
import { watched } from "../hosts/sheet.ts";
import { fateOf } from "../hosts/try-bypasses.ts";

/**
 * Each way out of Roundcube, tried for real: what reached the mail server decides, and the log. Without the extension
 * all of them have to arrive, so that "held" means something.
 */
const dana = addressOf("dana");
const bypasses = [...composeBypasses, bounce];

let mail: Roundcube;
const browsers: Browser[] = [];
beforeAll(async () => {
  mail = await startRoundcube({ html: false, mailboxes: [{ address: dana, name: "Dana" }] });
  mail.deliver(dana, "From: ana@mail.example\r\nTo: dana\r\nSubject: Came in\r\n\r\nHello Dana.\r\n");
});
afterAll(async () => {
  for (const one of browsers) await one.stop();
  await mail.stop();
});

async function open(options: Parameters<typeof startBrowser>[0]): Promise<Browser> {
  const browser = await startBrowser(options);
  browsers.push(browser);
  const page = await browser.context.newPage();
  await logIn(page, mail.url, dana);
  await settled(page);
  await closePage(page);
  return browser;
}

async function ready(browser: Browser, bypass: Bypass): Promise<Page> {
  const page = await browser.context.newPage();
  if (bypass === bounce) {
    await page.goto(`${mail.url}?_task=mail&_action=show&_uid=1&_mbox=INBOX`);
  } else {
    const { to, body } = scenario("housing-dump");
    await compose(page, mail.url, { to, body, subject: bypass.what });
    if (browser.extensionId !== "") await watched(page);
  }
  await settled(page);
  return page;
}

const fate = async (browser: Browser, bypass: Bypass) =>
  await fateOf(browser, mail.sink, await ready(browser, bypass), bypass);

test("without us every one of them arrives", async () => {
  const bare = await open({ extension: null });
  const fates: Fate[] = [];
  for (const bypass of bypasses) fates.push(await fate(bare, bypass));
  expect(bypasses.filter((_, place) => fates[place] !== "leaked").map(({ what }) => what)).toEqual([]);
}, 240_000);

test("docs/bypasses.md says what was seen, and nothing leaks in silence", async () => {
  const columns: Column[] = [];
  for (const [browser, byPolicy] of [
    ["Chromium", false],
    ["Chromium, installed by policy", true],
  ] as const) {
    const ours = await open({ byPolicy });
    const fates: Fate[] = [];
    for (const bypass of bypasses) fates.push(await fate(ours, bypass));
    columns.push({ browser, fates });
  }
  expect(columns.flatMap(({ fates }) => fates)).not.toContain("leaked");
  const table = bypassTable("Roundcube", bypasses, columns);
  const file = readFileSync(new URL("../../docs/bypasses.md", import.meta.url), "utf8");
  await expect(withTable(file, "Roundcube", table)).toMatchFileSnapshot("../../docs/bypasses.md");
}, 480_000);
