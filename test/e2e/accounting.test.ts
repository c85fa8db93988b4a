import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { fileText } from "../hosts/file-text.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

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

async function sendReferral(): Promise<void> {
  const page = await watched(await browser.page(practice.draftUrl("housing-dump")));
  const left = () => page.waitForURL(/\/practice\/sent$/);
  await page.click("button.send");
  expect(await afterSend(page, left)).toBe("sheet");
  await sheetOver(page).choose("purpose", "housing-referral");
  await sheetOver(page).main.click();
  await left();
  await closePage(page);
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("what was sent about a participant is shown, given and kept, and that it was read stands in the log", async () => {
  await sendReferral();
  const page = await browser.extensionPage("accounting.html");
  await page.getByLabel("Find a participant").fill("vega");
  await page.getByText("1 person fits that").waitFor();
  // A housing programme is not bound by the health rule.
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("The log has no disclosures for this rule").waitFor();

  await page.getByRole("radio", { name: /^All of it/ }).check();
  await page.getByText("The person asked for it").click();
  await page.getByRole("button", { name: "Record the request" }).click();
  await page.getByText("Write the title of who answers for it").waitFor();
  await page.getByLabel("Title of who answers for it").fill("Privacy officer");
  await page.getByRole("button", { name: "Record the request" }).click();
  await page.getByText("The request is recorded").waitFor();
  await page.getByRole("button", { name: "Show what to give" }).click();
  const row = page.getByRole("row").nth(1);
  expect(await row.textContent()).toContain("Keystone Homes");
  expect(await row.textContent()).toContain("Phone");
  expect(await row.textContent()).not.toContain("Social Security");
  expect(await page.evaluate("document.activeElement.id")).toBe("accounting-result");
  expect(await objections(page)).toEqual([]);

  await page.getByText("It takes longer", { exact: true }).click();
  await page.getByLabel("Why it takes longer").fill("The paper file is away");
  await page.getByRole("button", { name: "Add 30 days" }).click();
  await page.getByText("30 days are added").waitFor();

  const table = await saved(page, "Save as a table (CSV)");
  expect(table.name).toBe("accounting.csv");
  expect(table.bytes.toString("utf8").split("\r\n")).toHaveLength(3);
  expect(table.bytes.toString("utf8")).toContain("jordan.ames@keystonehomes.example");
  await page.getByRole("button", { name: "Keep this copy as given" }).click();
  await page.getByText("The copy is kept on this device for six years").waitFor();

  await page.reload();
  await page.getByText(/^Given on/).waitFor();
  await page.getByText("30 days more: The paper file is away").waitFor();
  const copy = await saved(page, "Save the copy that was given");
  expect(copy.name).toBe("Accounting of disclosures.pdf");
  const text = await fileText(copy.name, copy.bytes);
  for (const told of ["Marisol Vega", "Keystone Homes", "Harbor Bridge"]) expect(text).toContain(told);

  const kept = await browser.stored();
  expect(kept.match(/"?kind"?: ?"?read\b/g)).toHaveLength(2);
  expect(kept).not.toContain("Privacy officer");
  const log = await browser.extensionPage("log.html");
  await log.getByRole("button", { name: "Check that nothing was changed" }).click();
  await log.getByRole("status").getByText("nothing was changed").waitFor();
  await Promise.all([closePage(log), closePage(page)]);
});

test("an accounting that the log can't note is not shown", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(`chrome-extension://${browser.extensionId}/accounting.html`);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("Your log could not be written, so nothing is shown").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  await closePage(page);
});
