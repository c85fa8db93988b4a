import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyLog } from "../../core/log/index.ts";
import { verifierOf } from "../../core/signature.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { draftOf } from "../hosts/outlook/drafts.ts";
import { heldAndOpened } from "../hosts/outlook/pane.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { sheetOver, watched } from "../hosts/sheet.ts";
import { scenarios } from "../scenarios.ts";

const waiting = "Saved as files, not marked as delivered yet";
/** The newest send of a log, as it is shown. */
const newest = (log: Page | Locator) => log.locator("ol > li").first();

async function saved(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return new Uint8Array(await readFile(await file.path()));
}

describe("the extension", () => {
  let practice: Practice;
  let browser: Browser;
  let log: Page;
  beforeAll(async () => {
    practice = await servePractice();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.stop();
    await practice.stop();
  });

  /** Holds the county's update for its channel, and saves it as files. */
  async function saveFiles(): Promise<Uint8Array> {
    const page = await watched(await browser.page(practice.draftUrl("channel-not-approved")));
    await page.click("button.send");
    const sheet = sheetOver(page);
    await sheet.ready();
    expect(await sheet.main.textContent()).toBe("Save the cleaned files");
    const zip = await saved(page, () => sheet.main.click());
    await sheet.frame.getByText("mark in your log that they are there").waitFor();
    await closePage(page);
    return zip;
  }

  test("files that were saved stand in the log as not delivered yet; nothing left", async () => {
    expect(Object.keys(unzipSync(await saveFiles())).sort()).toEqual(["Cover sheet.pdf", "message.txt"]);
    expect(practice.mailbox.sent).toEqual([]);
    log = await browser.extensionPage("log.html");
    expect(await newest(log).locator("h2").textContent()).toContain(waiting);
    expect(await newest(log).textContent()).toContain("Was to go");
    for (const width of [320, 1400]) {
      await log.setViewportSize({ width, height: 800 });
      expect(await objections(log)).toEqual([]);
      expect(await log.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("marked as delivered with the keyboard, the log says who and when, and is whole", async () => {
    const day = log.getByLabel("Day it was delivered");
    // What has not come yet is no day of a disclosure.
    await day.fill("2099-01-01");
    await log.getByRole("button", { name: "Mark as delivered" }).click();
    expect(await newest(log).locator("h2").textContent()).toContain(waiting);
    await day.fill("2026-11-18");
    await log.getByRole("button", { name: "Mark as delivered" }).press("Enter");
    await log.getByRole("status").getByText("Marked as delivered.").waitFor();
    const said = await newest(log).textContent();
    expect(said).toMatch(/DeliveredNov 18, 2026\. Marked by luis\.ortega@harborbridge\.example/);
    expect(said).not.toContain(waiting);
    expect(await newest(log).getByRole("button").count()).toBe(0);
    expect(await log.evaluate("document.activeElement.tagName")).toBe("H2");
    const file = await saved(log, () => log.getByRole("button", { name: "Save as a file" }).click());
    const report = await verifyLog(new TextDecoder().decode(file), verifierOf(crypto.subtle));
    expect(report).toMatchObject({ kind: "read", problems: [] });
    const outcomes = report.kind === "read" ? report.lines.slice(-2).map(({ body }) => body) : [];
    expect(outcomes).toMatchObject([
      { outcome: "saved" },
      { outcome: "delivered", by: "luis.ortega@harborbridge.example", on: "2026-11-18" },
    ]);
  });

  test("what was never handed over is marked so, and another open page cannot say otherwise", async () => {
    await saveFiles();
    await log.reload();
    const other = await browser.extensionPage("log.html");
    await log.getByRole("button", { name: "Not delivered" }).click();
    await log.getByRole("status").getByText("Marked as not delivered.").waitFor();
    expect(await newest(log).locator("h2").textContent()).toContain("Not delivered");
    await other.getByRole("button", { name: "Mark as delivered" }).click();
    await other.getByRole("status").getByText("Somebody marked this before").waitFor();
    expect(await newest(other).getByRole("button").count()).toBe(0);
    expect(await newest(other).locator("h2").textContent()).toContain("Not delivered");
    await Promise.all([closePage(log), closePage(other)]);
  });
});

describe("Outlook's pane", () => {
  let outlook: OutlookInChromium;
  const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;
  const update = draftOf(scenarios.find(({ id }) => id === "channel-not-approved") ?? expect.fail("gone"));
  afterAll(() => outlook?.stop());

  test.each(["allowed", "denied"] as const)(
    "files that were saved are marked as delivered there (storage: %s)",
    async (storage) => {
      outlook = await outlookInChromium({ addin, storage });
      // In Outlook the channel is that of the sender's address, which the county does not take either.
      await outlook.compose(update);
      const pane = await heldAndOpened(outlook);
      await saved(outlook.page, () => pane.press("Save the cleaned files"));
      await pane.press("Back to my message");
      await expect.poll(pane.newestInLog).toContain(waiting);
      await pane.press("Your log");
      if (storage === "denied") {
        // What is moved into a file can be marked no more.
        await saved(outlook.page, () => pane.press("Save as a file"));
        await pane.frame.getByText("mark them first").waitFor();
      }
      await pane.press("Mark as delivered");
      await pane.frame.getByRole("status").getByText("Marked as delivered.").waitFor();
      expect(await newest(pane.frame.locator("body")).textContent()).toMatch(
        /Delivered.+Marked by .+@harborbridge\.example/,
      );
      await pane.frame.getByText("mark them first").waitFor({ state: "detached" });
      await outlook.stop();
    },
  );
});
