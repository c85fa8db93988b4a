import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver } from "../hosts/sheet.ts";
import { checked, pointAt, renamePractice, startTeaching } from "../hosts/teaching.ts";

let practice: Practice;
let browser: Browser;
let teach: Page;
let site: Page;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
  await renamePractice(browser);
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
});

const draft = "housing-dump";

test("a site that nobody knows is taught by pointing at it", async () => {
  ({ teach, site } = await startTeaching(browser, "Our mail", practice.draftUrl(draft)));
  await site.setInputFiles("input[type=file]", {
    name: "empty.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("-"),
  });
  const file = site.locator("ul.attachments li").filter({ hasText: "empty.txt" });
  await file.locator(".name").waitFor();
  await pointAt(teach, site, "Who sends it", site.locator("#from"));
  await pointAt(teach, site, "Who gets it", site.locator("#to"));
  await pointAt(teach, site, "The subject", site.locator("#subject"));
  await pointAt(teach, site, "The text", site.locator("#body"));
  await pointAt(teach, site, "The Send button", site.locator("button.send"));
  await pointAt(teach, site, "The button that attaches files", site.locator("label.plain"));
  await pointAt(teach, site, "A file that is attached", file.locator(".name"), file.locator("button.remove"));
  await teach.getByText("Box “To”").waitFor();
  expect(practice.mailbox.sent).toEqual([]);
});

test("what was pointed at is kept when the page is closed", async () => {
  await closePage(teach);
  teach = await browser.extensionPage("teach.html");
  await teach.getByText("Box “To”").waitFor();
});

test("the self-test goes green line by line", async () => {
  const lines = await checked(teach);
  expect(lines).toEqual([
    "there: Found: Who gets it",
    "there: Found: The subject",
    "there: Found: The button that attaches files",
    "there: Found: The text",
    "there: A press on Send is held",
    "there: The form is held, also when a script sends it",
  ]);
  await teach.getByText("All is well").waitFor();
});

test("a press on Send is held for a trial, and says so", async () => {
  await teach.getByRole("button", { name: "Try it" }).click();
  await teach.getByText("We hold the next press in the other tab now").waitFor();
  await site.click("button.send");
  await teach.getByText("It works: the press on Send was held").waitFor();
  expect(practice.mailbox.sent).toEqual([]);
});

test("saved, it holds what the site sends from then on", async () => {
  await teach.getByRole("button", { name: "Save into the rules" }).click();
  await teach.getByText("Saved. Load the page again").waitFor();
  await site.goto(practice.draftUrl(draft));
  await site.click("button.send");
  expect(await afterSend(site, () => site.waitForURL(/\/practice\/sent$/))).toBe("sheet");
  await sheetOver(site).dialog.press("Escape");
  expect(practice.mailbox.sent).toEqual([]);
});
