import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Casework, serveCasework } from "../hosts/casework/serve.ts";
import { fileText } from "../hosts/file-text.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { watched } from "../hosts/sheet.ts";

/** From a case record to what leaves: the form is the extension's own page, and the message goes from a webmail. */
let casework: Casework;
let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  casework = await serveCasework();
  practice = await servePractice();
  browser = await startBrowser({ width: 1400 });
});
afterAll(async () => {
  await browser.stop();
  await casework.stop();
  await practice.stop();
});

/** What the record of Marisol Vega holds and no housing partner may hear. */
const canaries = ["987-65-4321", "Bayside Motel", "Willow Court", "PTSD", "sertraline", "alcohol", "cried"];

/** Presses the button that stands in a record, and waits for the form that opens. */
async function prepareFrom(record: Page): Promise<Page> {
  const opened = browser.context.waitForEvent("page");
  await record.getByRole("button", { name: "Prepare a disclosure" }).click();
  const form = await opened;
  await form.locator("main.compose").waitFor();
  return form;
}

const box = (form: Page, name: string) => form.getByRole("textbox", { name, exact: true });

async function referral(form: Page): Promise<void> {
  await form.getByLabel("What for").selectOption("housing-referral");
  await referralTo(form);
  await form.getByText("From the open record").first().waitFor();
}

async function referralTo(form: Page): Promise<void> {
  await form.getByLabel("To whom").selectOption("keystone");
  await form.getByLabel("Their e-mail address").fill("jordan.ames@keystonehomes.example");
  await form.getByLabel("Their e-mail address").blur();
}

test("a referral is prepared from a record and put into a message; what arrives is covered", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("new-message")));
  const record = await browser.page(`${casework.url}/HB-1001`);
  const form = await prepareFrom(record);
  await referral(form);
  expect(await box(form, "Phone").inputValue()).toBe("415-555-0141");
  expect(await box(form, "Age").inputValue()).toMatch(/^\d\d$/);
  const note = box(form, "Safety note for the partner");
  await note.fill("She is HIV positive, so please call first.");
  await form.getByText("Some words above may not leave").waitFor();
  await note.fill("Please call before you visit.");
  const put = form.getByRole("button", { name: /^Put it into/ });
  expect(await put.isEnabled()).toBe(true);
  expect(await objections(form)).toEqual([]);
  await put.click();
  await form.getByText("It is in your message").waitFor();
  await mail.bringToFront();
  expect(await mail.inputValue("#to")).toBe("jordan.ames@keystonehomes.example");
  await Promise.all([mail.waitForURL(/\/sent$/), mail.click("button.send")]);
  const { left } = practice.mailbox.sent.at(-1) ?? expect.fail("nothing left");
  for (const goes of ["Marisol Vega", "415-555-0141", "Please call before you visit."])
    expect(left.body).toContain(goes);
  const files = await Promise.all(left.files.map(({ name, bytes }) => fileText(name, bytes)));
  expect(left.files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.pdf$/)]);
  const seen = [left.body, ...files, browser.console.join("\n"), await browser.stored()].join("\n");
  for (const value of canaries) expect(seen).not.toContain(value);
  for (const { url, body } of browser.requests)
    if (!url.startsWith(casework.url))
      for (const value of canaries) expect(`${url} ${body}`).not.toContain(value);
  const log = await browser.extensionPage("log.html");
  expect(await log.locator("ol > li").first().textContent()).toContain("Housing referral");
  for (const page of [log, mail, record, form]) await closePage(page);
  const again = await browser.extensionPage("prepare.html");
  await again.locator("main.compose").waitFor();
  expect(await again.getByText("on this device").count()).toBe(0);
  await closePage(again);
});

test("a record of somebody else that was opened meanwhile gives nothing to the form", async () => {
  const record = await browser.page(`${casework.url}/HB-1001`);
  const form = await prepareFrom(record);
  await record.goto(`${casework.url}/HB-1004`);
  await record.getByRole("button", { name: "Prepare a disclosure" }).waitFor();
  await form.bringToFront();
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("To whom").selectOption("alder-pha");
  await form.getByText("The open record could not be read").waitFor();
  expect(await form.getByText("From the open record").count()).toBe(0);
  expect(await box(form, "Name").inputValue()).toBe("Marisol Vega");
  for (const page of [form, record]) await closePage(page);
});

test("a message to somebody else is not touched", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("ordinary-lunch")));
  const body = await mail.inputValue("#body");
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("About whom").fill("vega mar");
  await form.getByRole("button", { name: /Marisol Vega/ }).click();
  await referralTo(form);
  const put = form.getByRole("button", { name: /^Put it into/ });
  await put.first().click();
  await form.getByText("That message is addressed to somebody else").waitFor();
  expect(await mail.inputValue("#body")).toBe(body);
  for (const page of [form, mail]) await closePage(page);
});

test("the keyboard goes on where it was, a wrong address is told, and a reload keeps what was typed", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("new-message")));
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("About whom").fill("HB-1001");
  const focused = () => form.evaluate(() => document.activeElement?.textContent ?? "");
  await form.getByRole("button", { name: /HB-1001/ }).press("Enter");
  await expect.poll(focused).toContain("Marisol Vega");
  await form.getByLabel("To whom").selectOption("keystone");
  const address = form.getByLabel("Their e-mail address");
  await address.fill("jordan");
  await address.blur();
  await form.getByText("Type a whole e-mail address").waitFor();
  await address.fill("jordan@maplestreet.example");
  await form.getByText("This address is Maple Street Housing’s, not Keystone Homes’s.").waitFor();
  expect(await box(form, "Phone").count()).toBe(0);
  await address.fill("jordan.ames@keystonehomes.example");
  await box(form, "Phone").waitFor();
  await form.getByRole("button", { name: "Leave out: Phone" }).press("Enter");
  await expect.poll(focused).toBe("Put back");
  await form.keyboard.press("Enter");
  await expect.poll(() => form.evaluate(() => document.activeElement?.id)).toBe("sd-phone");
  await form.getByRole("button", { name: "Program eligibility" }).click();
  await expect.poll(() => form.evaluate(() => document.activeElement?.id)).toBe("sd-eligibility-program");
  await form.keyboard.type("Rapid re-housing");
  await form.waitForURL(/draft=/);
  await form.waitForTimeout(1000);
  await form.reload();
  await expect.poll(() => box(form, "Program eligibility").inputValue()).toBe("Rapid re-housing");
  for (const page of [form, mail]) await closePage(page);
});

test("a handoff with a meeting goes as files, and the log waits for its delivery", async () => {
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel(/^You/).selectOption("luis.ortega@harborbridge.example");
  await form.getByLabel("What for").selectOption("warm-handoff");
  await form.getByLabel("About whom").fill("HB-1003");
  await form.getByRole("button", { name: /HB-1003/ }).click();
  await form.getByLabel("To whom").selectOption("northside");
  await form.getByLabel("Their e-mail address").fill("intake@northsidebh.example");
  await form.getByLabel("Their e-mail address").blur();
  await form
    .getByLabel(/^Current goals/)
    .first()
    .fill("Stay housed");
  await form.getByLabel("Day").fill("2026-11-24");
  await form.getByLabel("Time").fill("10:00");
  await form.getByLabel("Number to call").fill("415-555-0190");
  await form.getByText("Save as files instead").click();
  const saved = form.waitForEvent("download");
  await form.getByRole("button", { name: "Save the files" }).click();
  const zip = unzipSync(new Uint8Array(readFileSync((await (await saved).path()) ?? "")));
  expect(Object.keys(zip).sort()).toEqual(["Cover sheet.pdf", "Warm handoff.pdf", "appointment.ics"]);
  expect(strFromU8(zip["appointment.ics"] ?? new Uint8Array())).not.toMatch(/Tuy|HB-1003/);
  await form.getByText("The files are saved").waitFor();
  expect(await form.getByRole("button", { name: /^Put it into|^Save the files/ }).count()).toBe(0);
  await form.getByRole("button", { name: "Prepare another one" }).waitFor();
  const log = await browser.extensionPage("log.html");
  expect(await log.locator("ol > li").first().textContent()).toContain("not marked as delivered yet");
  for (const page of [log, form]) await closePage(page);
});

test("a draft goes on with what its record told, though the record is closed", async () => {
  const record = await browser.page(`${casework.url}/HB-1001`);
  const form = await prepareFrom(record);
  await referral(form);
  const told = await box(form, "Program eligibility").inputValue();
  expect(told).not.toBe("");
  await box(form, "Transportation").fill("Bus only");
  // Until the draft is on the disk.
  await form.waitForTimeout(1000);
  for (const page of [form, record]) await closePage(page);
  const again = await browser.extensionPage("prepare.html");
  await again.getByText("on this device").click();
  await again
    .getByRole("button", { name: /^Go on with/ })
    .first()
    .click();
  await again.waitForURL(/draft=/);
  await box(again, "Transportation").waitFor();
  await expect.poll(() => box(again, "Program eligibility").inputValue()).toBe(told);
  expect(await box(again, "Transportation").inputValue()).toBe("Bus only");
  await closePage(again);
});
