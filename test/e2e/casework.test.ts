import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Casework, serveCasework } from "../hosts/casework/serve.ts";
import { lookOver, share } from "../hosts/casework/share-as-person.ts";
import { fileText } from "../hosts/file-text.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

/** A case system that nobody wrote for us: its adapter is a file of JSON, and the engine knows nothing of it. */
let casework: Casework;
let browser: Browser;
beforeAll(async () => {
  casework = await serveCasework();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await casework.stop();
});

const leaves = (page: Page) => page.waitForURL(/\/sent$/);
const keystone = "jordan.ames@keystonehomes.example";

const lastLeft = () => casework.shares.sent.at(-1) ?? expect.fail("nothing left");

test("a pasted record is held, and goes with its cover sheet once it holds only what it may", async () => {
  const before = casework.shares.sent.length;
  const page = await watched(await lookOver(browser, casework, { number: "HB-1001", to: keystone }));
  await share(page);
  expect(await afterSend(page, () => leaves(page))).toBe("sheet");
  expect(casework.shares.sent).toHaveLength(before);
  await sheetOver(page).choose("purpose", "housing-referral");
  await sheetOver(page).choose("person", "HB-1001");
  await Promise.all([leaves(page), sheetOver(page).main.click()]);
  expect(casework.shares.sent).toHaveLength(before + 1);
  const { left, files } = lastLeft();
  for (const stays of ["Marisol Vega", "415-555-0141", "text first, after 3 pm", "avoid unannounced visits"])
    expect(left.text).toContain(stays);
  for (const gone of [
    "987-65-4321",
    "Bayside Motel",
    "Willow Court",
    "PTSD",
    "sertraline",
    "alcohol",
    "cried",
  ])
    expect(left.text).not.toContain(gone);
  expect(files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
  expect(await fileText("Cover sheet.pdf", files[0]?.bytes ?? new Uint8Array())).toContain("Harbor Bridge");
  expect(await page.locator(".left del").count()).toBeGreaterThan(0);
  await closePage(page);
});

test("Enter in a box of the last page is held like the button", async () => {
  const before = casework.shares.sent.length;
  const page = await watched(await lookOver(browser, casework, { number: "HB-1002", to: keystone }));
  await page.press("#subject", "Enter");
  expect(await afterSend(page, () => leaves(page))).toBe("sheet");
  expect(casework.shares.sent).toHaveLength(before);
  await closePage(page);
});

test("what is about nobody goes with no word, and going back to change it is never held", async () => {
  const page = await watched(
    await lookOver(browser, casework, {
      number: "HB-1004",
      to: keystone,
      text: "The office is closed on Friday afternoon.",
    }),
  );
  await page.locator("main > form .link").click();
  await page.locator("form.share footer button").click();
  await page.locator("form.share footer button").click();
  await watched(page);
  await share(page);
  expect(await afterSend(page, () => leaves(page))).toBe("sent");
  expect(lastLeft().left.text).toBe("The office is closed on Friday afternoon.");
  await closePage(page);
});

test("a file that was added on an earlier page is read before it leaves", async () => {
  const page = await browser.page(`${casework.url}/HB-1001`);
  await page.locator(".record > header button").click();
  await page.fill("#to", keystone);
  await page.fill("#subject", "Papers");
  await page.locator("form.share footer button").click();
  await page.fill("#text", "The papers are attached.");
  await page.setInputFiles(".files input", {
    name: "Intake.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("INTAKE PACKET\nName: Marisol Vega\nSSN: 987-65-4321\nDiagnosis: PTSD\n"),
  });
  await page.locator(".files .name", { hasText: "Intake.txt" }).waitFor();
  await page.locator("form.share footer button").click();
  await watched(page);
  await share(page);
  expect(await afterSend(page, () => leaves(page))).toBe("sheet");
  expect(await sheetOver(page).dialog.textContent()).toContain("Intake.txt");
  await closePage(page);
});

test("the popup's answer: page 3 is protected, a record page holds no message", async () => {
  const [worker] = browser.context.serviceWorkers();
  const standing = (page: Page) =>
    worker?.evaluate(async (url) => {
      type Tabs = {
        query(what: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(id: number, message: object): Promise<{ kind: string }>;
      };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      return tab && (await tabs.sendMessage(tab.id, { kind: "standing" })).kind;
    }, page.url());
  const record = await browser.page(`${casework.url}/HB-1001`);
  await expect.poll(() => standing(record)).toBe("no-compose-window");
  const page = await watched(await lookOver(browser, casework, { number: "HB-1001", to: keystone }));
  await expect.poll(() => standing(page)).toBe("protected");
  await Promise.all([record, page].map(closePage));
});

describe.each([
  ["en-US", 1200, false],
  ["es-US", 320, true],
] as const)("by itself, in %s at %i px", (locale, width, dark) => {
  let own: Browser;
  beforeAll(async () => {
    own = await startBrowser({ extension: null, locale, width, dark });
  });
  afterAll(() => own.stop());

  test("every page can be read and worked by everybody, and the whole record leaves", async () => {
    const places = ["", "/HB-1001", "/../caseload", "/../sent"];
    for (const place of places) {
      const page = await own.page(new URL(casework.url + place).href);
      expect(await objections(page), place).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place).toBe(true);
      await closePage(page);
    }
    const page = await lookOver(own, casework, { number: "HB-1001", to: keystone });
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await Promise.all([leaves(page), share(page)]);
    expect(lastLeft().left.text).toContain("987-65-4321");
    expect(await objections(page)).toEqual([]);
    await closePage(page);
  });
});
