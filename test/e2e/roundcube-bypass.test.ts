import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closePage, startBrowser } from "../hosts/browser.ts";
import { type Bypass, bypassTable, type Column, type Fate, withTable } from "../hosts/bypasses.ts";
import type { Driven, Tab } from "../hosts/driver.ts";
import { startFirefox } from "../hosts/firefox/start.ts";
import { bounce, composeBypasses, otherWays } from "../hosts/roundcube/bypasses.ts";
import { compose, logIn } from "../hosts/roundcube/compose.ts";
import { type Roundcube, startRoundcube } from "../hosts/roundcube/start.ts";
import { addressOf, scenario, settled } from "../hosts/roundcube/writer.ts";
import { watched } from "../hosts/sheet.ts";
import { fateOf } from "../hosts/try-bypasses.ts";

/**
 * Each way out of Roundcube, tried for real: what reached the mail server decides, and the log. Without the extension
 * all of them have to arrive, so that "held" means something; those that Roundcube lacks must not.
 */
const dana = addressOf("dana");
const beside = fileURLToPath(new URL("../hosts/another-extension", import.meta.url));

let mail: Roundcube;
let bypasses: readonly Bypass[];
const browsers: Driven[] = [];
beforeAll(async () => {
  mail = await startRoundcube({ html: false, mailboxes: [{ address: dana, name: "Dana" }] });
  const { body } = scenario("housing-dump");
  mail.deliver(dana, `From: ana@mail.example\r\nTo: dana\r\nSubject: Came in\r\n\r\n${body}\r\n`);
  bypasses = [...composeBypasses, ...otherWays(mail.url), bounce(mail.url)];
});
afterAll(async () => {
  for (const one of browsers) await one.stop();
  await mail.stop();
});

async function open(start: () => Promise<Driven>): Promise<Driven> {
  const browser = await start();
  browsers.push(browser);
  const page = await browser.newPage();
  await logIn(page, mail.url, dana);
  await settled(page);
  await closePage(page);
  return browser;
}

async function written(browser: Driven, subject: string): Promise<Tab> {
  const page = await browser.newPage();
  const { to, body } = scenario("housing-dump");
  await compose(page, mail.url, { to, body, subject });
  return page;
}

async function fate(browser: Driven, bypass: Bypass): Promise<Fate> {
  const plain = () => written(browser, bypass.what);
  const page = bypass.open ? await bypass.open(browser, plain) : await plain();
  if (browser.hasExtension && !bypass.open) await watched(page);
  await settled(page);
  return await fateOf(browser, mail.sink, page, bypass);
}

async function fates(browser: Driven): Promise<readonly Fate[]> {
  const found: Fate[] = [];
  for (const bypass of bypasses) {
    if (bypass.chromiumOnly && browser.name !== "Chromium") found.push("not tried");
    else if (bypass.absent) found.push("not here");
    else found.push(await fate(browser, bypass));
  }
  return found;
}

/** Those that did not end as they have to where we are not there. */
async function wrongWithoutUs(bare: Driven, tried: readonly Bypass[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const bypass of tried)
    if ((await fate(bare, bypass)) !== (bypass.absent ? "held" : "leaked")) wrong.push(bypass.what);
  return wrong;
}

test("without us every one of them arrives", async () => {
  const bare = await open(() => startBrowser({ extension: null, beside }));
  const tried = bypasses.filter(({ absent }) => !absent);
  expect(await wrongWithoutUs(bare, tried)).toEqual([]);
}, 400_000);

test.each([
  ["Chromium", () => startBrowser({ extension: null, keepsPages: true })],
  ["Firefox", () => startFirefox({ extension: null })],
])(
  "%s: nothing arrives by what is not here",
  async (_, start) => {
    const bare = await open(start);
    const tried = bypasses.filter((one) => one.absent && (!one.chromiumOnly || bare.name === "Chromium"));
    expect(await wrongWithoutUs(bare, tried)).toEqual([]);
  },
  120_000,
);

const columns: Column[] = [];
test.each([
  ["Chromium", () => startBrowser({ beside, keepsPages: true })],
  ["Chromium, installed by policy", () => startBrowser({ byPolicy: true, beside, keepsPages: true })],
  ["Firefox", () => startFirefox({ beside })],
])(
  "%s: nothing leaks in silence",
  async (browser, start) => {
    const seen = await fates(await open(start));
    columns.push({ browser, fates: seen });
    expect(bypasses.filter((_, place) => seen[place] === "leaked").map(({ what }) => what)).toEqual([]);
  },
  400_000,
);

test("docs/bypasses.md says what was seen", async () => {
  expect(columns).toHaveLength(3);
  const table = bypassTable("Roundcube", bypasses, columns);
  const file = readFileSync(new URL("../../docs/bypasses.md", import.meta.url), "utf8");
  await expect(withTable(file, "Roundcube", table)).toMatchFileSnapshot("../../docs/bypasses.md");
});
