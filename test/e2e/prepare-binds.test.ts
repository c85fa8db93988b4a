import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Casework, serveCasework } from "../hosts/casework/serve.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

/** What was prepared is for one message, one person and those whom it went to; nobody else gets any of it. */
let casework: Casework;
let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  [casework, browser] = [await serveCasework(), await startBrowser({ width: 1400 })];
});
afterAll(async () => {
  await browser.stop();
  await casework.stop();
});
/** Its drafts stay as they were left. */
beforeEach(async () => {
  practice = await servePractice();
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await closePage(page);
  await practice.stop();
});

const partner = "jordan.ames@keystonehomes.example";

async function referral(form: Page): Promise<void> {
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("To whom").selectOption("keystone");
  await form.getByLabel("Their e-mail address").fill(partner);
  await form.getByLabel("Their e-mail address").blur();
}

async function about(form: Page, name: RegExp): Promise<void> {
  await form.getByLabel("About whom").fill("vega mar");
  await form.getByRole("button", { name }).click();
}

/** An emergency, put into the message that is open. */
async function emergencyPutIn(): Promise<{ readonly mail: Page; readonly form: Page }> {
  const mail = await watched(await browser.page(practice.draftUrl("new-message")));
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel("What for").selectOption("crisis-escalation");
  await about(form, /Marisol Vega/);
  await form.getByLabel("To whom").selectOption("crisis");
  await form.getByLabel("What is the emergency?").fill("She said that she would jump");
  await form.getByLabel("Who receives it?").fill("Officer Lee");
  await form.getByRole("button", { name: /^Put it into/ }).click();
  await form.getByText("It is in your message").waitFor();
  await mail.bringToFront();
  return { mail, form };
}

const send = async (mail: Page) => {
  await mail.click("button.send");
  return await afterSend(mail, () => mail.waitForURL(/\/practice\/sent$/));
};

test("an emergency goes with no more to answer, to those whom it was prepared for", async () => {
  const { mail } = await emergencyPutIn();
  expect(await send(mail)).toBe("sent");
});

test("other mail in the same window is held as ever, and the draft stays", async () => {
  const { mail, form } = await emergencyPutIn();
  const before = practice.mailbox.sent.length;
  await mail.fill("#to", "cousin@gmail.example");
  await mail.fill(
    "#body",
    "Hi cousin, Marisol Vega uses heroin and her phone is 415-555-0141. See you at lunch.",
  );
  expect(await send(mail)).toBe("sheet");
  expect(practice.mailbox.sent.length).toBe(before);
  await closePage(mail);
  await form.reload();
  await form.getByText(/draft.* on this device/).waitFor();
});

test("the same words to somebody else are asked about anew", async () => {
  const { mail } = await emergencyPutIn();
  await mail.fill("#to", "m.ito@hs.aldercounty.example");
  expect(await send(mail)).toBe("sheet");
});

test("an address that only begins like the partner's is somebody else's", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("new-message")));
  await mail.fill("#to", `${partner}.evil.example, x${partner}`);
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel("What for").selectOption("housing-referral");
  await about(form, /Marisol Vega/);
  await referral(form);
  await form.getByRole("button", { name: /^Put it into/ }).click();
  await form.getByText("That message is addressed to somebody else").waitFor();
  expect(await mail.inputValue("#body")).not.toContain("Marisol");
});

test("put in twice, it stands there once", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("new-message")));
  const form = await browser.extensionPage("prepare.html");
  await form.getByLabel("What for").selectOption("housing-referral");
  await about(form, /Marisol Vega/);
  await referral(form);
  await form.getByRole("button", { name: /^Put it into/ }).click();
  await form.getByText("It is in your message").waitFor();
  const once = await mail.inputValue("#body");
  await form.bringToFront();
  await form.getByRole("button", { name: /^Put it into/ }).click();
  await form.getByText("It stands in that message already").waitFor();
  expect(await mail.inputValue("#body")).toBe(once);
});

test("what a record tells of somebody else is not taken for the participant's", async () => {
  const record = await browser.page(`${casework.url}/HB-1001`);
  await record.evaluate(() => {
    const row = (label: string, value: string) => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
    const others = document.createElement("section");
    others.innerHTML = `<h2>Emergency contact: her mother</h2><dl>${row("Transportation", "a red car")}</dl>
      <h2>Child</h2><dl>${row("Pets or service animal", "a rabbit")}</dl>`;
    document.querySelector("article.record, main, body")?.append(others);
  });
  const opened = browser.context.waitForEvent("page");
  await record.getByRole("button", { name: "Prepare a disclosure" }).click();
  const form = await opened;
  await referral(form);
  await form.getByText("From the open record").first().waitFor();
  const words = await form.locator("pre").textContent();
  expect(words).toContain("415-555-0141");
  expect(words).not.toContain("a red car");
  expect(words).not.toContain("a rabbit");
});

test("a script of the page opens no tab of ours", async () => {
  const record = await browser.page(`${casework.url}/HB-1001`);
  await record.getByRole("button", { name: "Prepare a disclosure" }).waitFor();
  const before = browser.context.pages().length;
  await record.evaluate(() => {
    const root = document.querySelector("[data-safe-disclosure-offer]")?.shadowRoot;
    for (let press = 0; press < 3; press++) root?.querySelector("button")?.click();
  });
  await record.waitForTimeout(1000);
  expect(browser.context.pages().length).toBe(before);
});

test("a page that hides the sheet has it shown again at once", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("housing-dump")));
  await mail.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("iframe { opacity: 0 !important; transform: scale(0.1) !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  const frame = mail.locator("iframe[title='Safe Disclosure']");
  await frame.waitFor({ state: "attached" });
  expect(await frame.isVisible()).toBe(false);
  expect(await send(mail)).toBe("sheet");
  const { dialog } = sheetOver(mail);
  await mail.evaluate(() => {
    const frame = document.querySelector<HTMLElement>("iframe[title='Safe Disclosure']");
    if (frame) frame.style.cssText = "opacity:0;position:fixed;inset:0";
  });
  const styleOf = () =>
    mail.evaluate(() => {
      const frame = document.querySelector("iframe[title='Safe Disclosure']");
      const { opacity, transform, position } = frame ? getComputedStyle(frame) : new CSSStyleDeclaration();
      return { opacity, transform, position };
    });
  await expect.poll(styleOf).toEqual({ opacity: "1", transform: "none", position: "fixed" });
  expect(await dialog.isVisible()).toBe(true);
});
