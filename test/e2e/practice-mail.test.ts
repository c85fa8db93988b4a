import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";

/** The practice mail by itself: without the extension, all that is written leaves. */
let practice: Practice;
beforeAll(async () => {
  practice = await servePractice();
});
afterAll(() => practice.stop());

describe.each(["en-US", "es-US"])("in %s", (locale) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ extension: null, locale });
  });
  afterAll(() => browser.stop());

  test.each([320, 760, 1400])("its pages are accessible and fit %i px", async (width) => {
    const page = await browser.page(practice.url);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(practice.draftUrl("housing-dump"));
    await page.click("button.send");
    await page.waitForURL(/\/sent$/);
    for (const url of [practice.url, practice.draftUrl("attachment-dump"), page.url()]) {
      await page.goto(url);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await objections(page), `${url} ${colorScheme}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(width);
    }
    await closePage(page);
  });
});

describe("as a webmail", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ extension: null });
  });
  afterAll(() => browser.stop());

  test("what a person types and what a script changes afterwards are told apart", async () => {
    const page = await browser.page(practice.draftUrl("ordinary-lunch"));
    await page.fill("#body", "Typed by a person.");
    await page.locator("#body").blur();
    await page.waitForTimeout(100);
    await page.locator("#body").evaluate((body: HTMLTextAreaElement) => {
      body.value = "Changed by a script.";
      body.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.click("button.send");
    await page.waitForURL(/\/sent$/);
    const sent = practice.mailbox.sent.at(-1);
    expect([sent?.written.body, sent?.left.body]).toEqual(["Typed by a person.", "Changed by a script."]);
    expect(await page.locator(".written del").first().textContent()).toBe("Typed");
    await closePage(page);
  });

  test("a file is attached, taken out, and given back byte for byte", async () => {
    const page = await browser.page(practice.draftUrl("attachment-roster"));
    const item = page.locator(".attachments li");
    const bytes = await page.evaluate(
      async (href) => (await fetch(href)).text(),
      await item.locator("a").evaluate((a: HTMLAnchorElement) => a.href),
    );
    expect(bytes).toMatch(/^Name,DOB,SSN,Diagnosis\n/);
    await item.locator("button.remove").click();
    await item.waitFor({ state: "detached" });
    await page.setInputFiles("input[type=file]", {
      name: "Tuyết.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("ñ"),
    });
    await page.locator(".attachments a", { hasText: "Tuyết.txt" }).waitFor();
    await page.click("button.send");
    await page.waitForURL(/\/sent$/);
    expect(practice.mailbox.sent.at(-1)?.left.files.map(({ name }) => name)).toEqual(["Tuyết.txt"]);
    await closePage(page);
  });

  test("a draft is kept when it is saved, and can be started over", async () => {
    const page = await browser.page(practice.draftUrl("look-alikes"));
    await page.fill("#subject", "Another subject");
    await page.click(".save-draft");
    await page.locator("form.compose output", { hasText: "Draft saved." }).waitFor();
    await page.reload();
    expect(await page.inputValue("#subject")).toBe("Another subject");
    await page.click(".reset button");
    expect(await page.inputValue("#subject")).toBe("Odds and ends");
    await closePage(page);
  });
});
