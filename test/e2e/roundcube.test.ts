import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, startBrowser } from "../hosts/browser.ts";
import { fileText } from "../hosts/file-text.ts";
import { parseMail, withoutChance } from "../hosts/mail.ts";
import { staff } from "../hosts/practice/agency.ts";
import { fileOf } from "../hosts/practice/files.ts";
import { compose, isRich, logIn, sendButton } from "../hosts/roundcube/compose.ts";
import { type Roundcube, startRoundcube } from "../hosts/roundcube/start.ts";
import { sheetOver } from "../hosts/sheet.ts";
import { type Scenario, scenarios } from "../scenarios.ts";

const mailboxes = staff.map(({ email, name }) => ({ address: email, name }));
const addressOf = (id: string) => staff.find((one) => one.id === id)?.email ?? expect.fail(`no ${id}`);
const scenario = (id: string) => scenarios.find((one) => one.id === id) ?? expect.fail(`no scenario ${id}`);

describe.each([
  { editor: "plain text", html: false },
  { editor: "rich text", html: true },
])("Roundcube in $editor", ({ html }) => {
  let mail: Roundcube;
  let browser: Browser;
  beforeAll(async () => {
    mail = await startRoundcube({ html, mailboxes });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.stop();
    await mail.stop();
  });

  /** Logs in as the scenario's sender, in a tab of its own, and writes its message. */
  async function write(from: Scenario, changes: Partial<Scenario> = {}, on = browser): Promise<Page> {
    const { sender, attachments = [], ...written } = { ...from, ...changes };
    await on.context.clearCookies();
    const page = await on.context.newPage();
    await logIn(page, mail.url, addressOf(sender));
    await compose(page, mail.url, { ...written, attachments: attachments.map(fileOf) });
    return page;
  }
  const send = (page: Page) => sendButton(page).click();
  const held = async (page: Page) => {
    await sheetOver(page).main.waitFor();
    expect(await mail.sink.unread(200)).toBe(0);
    return sheetOver(page);
  };
  const body = async (page: Page) =>
    (await isRich(page))
      ? await page.frameLocator("#composebody_ifr").locator("body").innerHTML()
      : await page.inputValue("#composebody");

  test("ordinary mail arrives as it would without us, and the page is not changed", async () => {
    const bare = await startBrowser({ extension: null });
    const lunch = scenario("ordinary-lunch");
    const arrived: string[] = [];
    for (const on of [bare, browser]) {
      const page = await write(lunch, { cc: ["luis.ortega@harborbridge.example"] }, on);
      await send(page);
      arrived.push(withoutChance((await mail.sink.next()).raw));
      await page.close();
    }
    await bare.stop();
    expect(arrived[1]).toBe(arrived[0]);
  });

  test("a referral arrives stripped, with its cover sheet, and stands in the log", async () => {
    const {
      gone = [],
      stays = [],
      ...referral
    } = { ...scenario("housing-dump"), ...scenario("housing-dump").expect };
    const page = await write(scenario("housing-dump"));
    await send(page);
    const sheet = await held(page);
    expect(await sheet.heading()).toMatch(/Keystone Homes/);
    expect(await page.content()).not.toContain("details stay here");
    await sheet.main.click();
    const sent = await mail.sink.next();
    expect(sent.to).toEqual(referral.to);
    const parsed = await parseMail(sent);
    const files = await Promise.all(
      parsed.attachments.map(({ filename = "", content }) => fileText(filename, content)),
    );
    const everything = [sent.raw, parsed.subject, parsed.text, parsed.html || "", ...files].join("\n");
    for (const text of gone) expect(everything).not.toContain(text);
    for (const text of stays) expect(parsed.text).toContain(text);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(["Cover sheet.pdf"]);
    const log = await browser.extensionPage("log.html");
    const entry = await log.locator("li").first().innerText();
    expect(entry).toMatch(/Keystone Homes/);
    expect(entry).toMatch(/Social Security number/);
    for (const text of gone) expect(entry).not.toContain(text);
    await log.getByRole("button", { name: "Check that it is whole" }).click();
    await log.getByText("nothing was changed").waitFor();
    await log.close();
    await page.close();
  });

  test("a copy to a stranger is held, in cc and in bcc", async () => {
    for (const via of ["cc", "bcc"] as const) {
      const page = await write(scenario("housing-dump"), { [via]: ["dana.w@gmail.example"] });
      await send(page);
      expect(await (await held(page)).heading()).toMatch(/can’t go/);
      await page.close();
    }
  });

  test("a message that goes to a partner and a colleague in copy reaches both", async () => {
    const page = await write(scenario("housing-clean"), { cc: ["priya.raman@harborbridge.example"] });
    await send(page);
    const sent = await mail.sink.next();
    expect([...sent.to].sort()).toEqual(
      ["priya.raman@harborbridge.example", ...scenario("housing-clean").to].sort(),
    );
    await page.close();
  });

  test("going back changes nothing, and gives the focus back", async () => {
    const page = await write(scenario("housing-dump"));
    const before = await body(page);
    await sendButton(page).focus();
    await page.keyboard.press("Enter");
    await held(page);
    await page.keyboard.press("Escape");
    await sheetOver(page).dialog.waitFor({ state: "detached" });
    expect(await body(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/send/);
    expect(await mail.sink.unread(500)).toBe(0);
    await page.close();
  });

  test("a draft is saved as it stands, and no sheet opens", async () => {
    const page = await write(scenario("housing-dump"));
    await page.locator("#toolbar-menu a.savedraft, .toolbar a.save, a.save").first().click();
    await expect.poll(() => mail.folder(addressOf("dana"), "Drafts").length).toBe(1);
    expect(mail.folder(addressOf("dana"), "Drafts")[0]).toContain("987-65-4321");
    expect(await sheetOver(page).dialog.count()).toBe(0);
    expect(await mail.sink.unread(300)).toBe(0);
    await page.close();
  });

  test("a double press of Send sends once", async () => {
    for (const id of ["ordinary-lunch", "housing-clean"]) {
      const page = await write(scenario(id));
      await sendButton(page).dblclick();
      await mail.sink.next();
      expect(await mail.sink.unread(1500)).toBe(0);
      await page.close();
    }
  });

  test.each([
    [
      "its clone in the toolbar",
      (page: Page) => page.locator("a.send[id$='-clone']").evaluate((a: HTMLElement) => a.click()),
    ],
    ["a script's own submit", (page: Page) => page.evaluate("rcmail.command('send')")],
    [
      "a submit that goes around the page's own code",
      (page: Page) => page.evaluate("document.forms.form.submit()"),
    ],
  ])("Send is held through %s", async (_, start) => {
    const page = await write(scenario("housing-dump"));
    await start(page);
    const sheet = await held(page);
    await sheet.main.click();
    const parsed = await parseMail(await mail.sink.next());
    expect(parsed.text).not.toContain("987-65-4321");
    expect(await mail.sink.unread(500)).toBe(0);
    await page.close();
  });
});
