import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closePage } from "../hosts/browser.ts";
import type { Part, StartBrowser, Tab } from "../hosts/driver.ts";
import { compose } from "../hosts/roundcube/compose.ts";
import { arrived, bodyOf, scenario, settled, startWriter, type Writer } from "../hosts/roundcube/writer.ts";
import { type Sheet, sheetOver } from "../hosts/sheet.ts";

/** Milliseconds for what the sheet does after a press. */
const patient = { timeout: 15_000 };

/** What is held, and what comes of it: the same in every browser, in the plain editor. */
export function heldScenes(start: StartBrowser): void {
  let writer: Writer;
  beforeAll(async () => {
    writer = await startWriter(false, start);
  });
  afterAll(() => writer.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") throw new Error(await writer.giveUp());
  });

  const next = async () => await arrived(await writer.mail.sink.next());
  const stayed = async () => expect(await writer.mail.sink.unread(800)).toBe(0);
  async function sheetOf(
    id: string,
    changes = {},
  ): Promise<{ readonly page: Tab; readonly sheet: Sheet<Part> }> {
    const page = await writer.write(id, changes);
    await writer.send(page);
    return { page, sheet: await writer.held(page) };
  }

  describe("a message that can't go says why", () => {
    test.each([
      ["unknown-partner", /can’t go yet/],
      ["consent-expired", /can’t go yet/],
      ["agreement-expired", /can’t go yet/],
      ["legal-demand", /can’t go/],
    ])("%s", async (id, heading) => {
      const { page, sheet } = await sheetOf(id);
      const before = await bodyOf(page);
      expect(await sheet.heading()).toMatch(heading);
      await sheet.dialog.press("Escape");
      await sheet.dialog.waitFor({ state: "detached" });
      expect(await bodyOf(page)).toBe(before);
      await stayed();
      await closePage(page);
    });
  });

  describe("attachments", () => {
    test("an intake packet is taken out, and the referral goes", async () => {
      const { page, sheet } = await sheetOf("attachment-dump");
      await sheet.main.click();
      const { files, everything } = await next();
      expect(files).toEqual(["Cover sheet.pdf"]);
      for (const gone of scenario("attachment-dump").expect.gone ?? [])
        expect(everything).not.toContain(gone);
      await closePage(page);
    });

    test("one that holds nothing about anybody goes with no word", async () => {
      const page = await writer.write("attachment-clean");
      await writer.send(page);
      expect((await next()).files).toEqual(["Move-in checklist.docx"]);
      await closePage(page);
    });

    test("one that can't be read is held, and goes when the sender says that it is about nobody", async () => {
      const { page, sheet } = await sheetOf("attachment-locked");
      expect(await sheet.heading()).toMatch(/can’t go yet/);
      await sheet.dialog.getByRole("button", { name: /nothing about/i }).click();
      await expect.poll(sheet.heading, patient).not.toMatch(/can’t go/);
      await sheet.main.click();
      expect((await next()).files).toContain("scan.zip");
      await closePage(page);
    });
  });

  test("quoted history is stripped like the rest", async () => {
    const { page, sheet } = await sheetOf("quoted-history");
    const { bundle, participant } = scenario("quoted-history");
    if (bundle) await sheet.choose("purpose", bundle);
    if (participant) await sheet.choose("person", participant);
    await sheet.main.click();
    const { everything } = await next();
    for (const gone of scenario("quoted-history").expect.gone ?? []) expect(everything).not.toContain(gone);
    await closePage(page);
  });

  test("a number that was misread goes once the sender says so", async () => {
    const { page, sheet } = await sheetOf("flag-number");
    expect(await sheet.heading()).toMatch(/can’t go yet/);
    await sheet.dialog.locator(".questions button").first().click();
    await expect.poll(sheet.heading, patient).not.toMatch(/can’t go/);
    await sheet.main.click();
    await writer.mail.sink.next();
    await closePage(page);
  });

  test("a detail goes when the sender says why it was misread, and the log keeps the answer and seals the words", async () => {
    const { page, sheet } = await sheetOf("housing-dump");
    await sheet.dialog.locator(".stays").getByText("Income amount").click();
    await sheet.dialog.getByRole("button", { name: "It is misread" }).click();
    await sheet.dialog.getByRole("textbox").fill("the rent that they ask");
    await sheet.dialog.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(sheet.heading, patient).toMatch(/^8 details/);
    await sheet.main.click();
    const { everything } = await next();
    expect(everything).toContain("$1,450");
    expect(everything).not.toContain("987-65-4321");
    const log = await writer.browser.stored();
    expect(log.includes('"answer":"misread"')).toBe(true);
    expect(log.includes("the rent that they ask")).toBe(false);
    await closePage(page);
  });

  test("two compose tabs at once keep their messages apart, and write one chain", async () => {
    const first = await writer.write("housing-dump");
    const second = await writer.browser.newPage();
    const clean = scenario("housing-clean");
    await compose(second, writer.mail.url, { to: clean.to, subject: clean.subject, body: clean.body });
    await writer.send(first);
    await writer.held(first);
    await writer.send(second);
    expect((await next()).everything).toContain(clean.subject);
    await second.waitForURL(/_mbox=/);
    await settled(second);
    await first.bringToFront();
    await sheetOver(first).main.click();
    const { text, everything } = await next();
    expect(text).toContain("Please text first, no unannounced visits.");
    expect(everything).not.toContain("987-65-4321");
    const log = await writer.browser.extensionPage("log.html");
    await log.getByRole("button", { name: "Check that nothing was changed" }).click();
    await log.getByRole("status").getByText("nothing was changed").waitFor();
    await Promise.all([log, first, second].map(closePage));
  });

  test("what somebody adds while the sheet is open is not lost: the message is looked at again", async () => {
    const { page, sheet } = await sheetOf("housing-dump");
    const text = `${await bodyOf(page)}\nPS: the viewing is on Monday at ten.`;
    await page.evaluate(`document.querySelector("#composebody").value = ${JSON.stringify(text)}`);
    await sheet.main.click();
    await expect.poll(sheet.heading, patient).toMatch(/changed after you looked/);
    await stayed();
    expect(await bodyOf(page)).toBe(text);
    await sheet.main.click();
    await expect.poll(sheet.heading, patient).toMatch(/Keystone Homes/);
    await sheet.main.click();
    expect((await next()).text).toContain("PS: the viewing is on Monday at ten.");
    await closePage(page);
  });

  test("a message whose page asks something first and is told no is not logged as gone, and comes back", async () => {
    const { page, sheet } = await sheetOf("housing-dump", { subject: "" });
    const before = await bodyOf(page);
    await sheet.main.click();
    await page.locator(".ui-dialog, .popover.show").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(sheet.heading, { timeout: 30_000 }).toMatch(/could not press Send/);
    await stayed();
    expect(await bodyOf(page)).toBe(before);
    await closePage(page);
    const log = await writer.browser.extensionPage("log.html");
    expect(await log.locator("li").first().textContent()).toContain("Not sent");
    await closePage(log);
  });

  test("a message that the mail server refuses comes back, is logged as not sent, and can be sent again", async () => {
    const { page, sheet } = await sheetOf("housing-dump");
    const before = await bodyOf(page);
    writer.mail.sink.refuse(true);
    await sheet.main.click();
    await expect.poll(sheet.heading, patient).toMatch(/mail program could not send/);
    writer.mail.sink.refuse(false);
    await stayed();
    expect(await bodyOf(page)).toBe(before);
    expect(await page.locator("#attachment-list > li").count()).toBe(0);
    await sheet.main.click();
    await expect.poll(sheet.heading, patient).toMatch(/Keystone Homes/);
    await sheet.main.click();
    expect((await next()).everything).not.toContain("987-65-4321");
    await closePage(page);
    const log = await writer.browser.extensionPage("log.html");
    await log.locator("li").first().waitFor();
    const [again, refused] = await log.locator("li").allTextContents();
    expect([again?.includes("Handed over"), refused?.includes("Not sent")]).toEqual([true, true]);
    await closePage(log);
  });

  describe("when something in us fails, nothing leaves", () => {
    test("a log that can't be written holds the message, and puts it back as it was", async () => {
      const { page, sheet } = await sheetOf("housing-dump");
      const before = await bodyOf(page);
      await writer.browser.fillDisk(true);
      await sheet.main.click();
      await expect.poll(sheet.heading, patient).toMatch(/log could not be written/);
      await stayed();
      expect(await bodyOf(page)).toBe(before);
      expect(await page.locator("#attachment-list > li").count()).toBe(0);
      await writer.browser.fillDisk(false);
      await sheet.main.click();
      await expect.poll(sheet.heading, patient).toMatch(/Keystone Homes/);
      await closePage(page);
    });

    test("broken rules hold every message, and say so", async () => {
      const own = await start();
      const options = await own.extensionPage("options.html");
      const buffer = Buffer.from(readFileSync(new URL("../../package.json", import.meta.url)));
      await options.locator("input[type=file]").setInputFiles({
        name: "rules.json",
        mimeType: "application/json",
        buffer,
      });
      await options.getByText("can’t be used").waitFor();
      const page = await writer.write("ordinary-lunch", {}, own);
      await writer.send(page);
      expect(await (await writer.held(page)).heading()).toMatch(/no rules/);
      await stayed();
      await own.stop();
    });

    test("a frame that the page throws away is opened again, before a press and while a message is held", async () => {
      const page = await writer.write("housing-dump");
      for (const _ of ["before", "while"]) {
        await page.evaluate("document.querySelector('iframe[title=\"Safe Disclosure\"]').remove()");
        await writer.send(page);
        await writer.held(page);
      }
      await closePage(page);
    });

    test("under an extension that was reloaded the page keeps the message, and says what to do", async () => {
      const own = await start();
      const page = await writer.write("housing-dump", {}, own);
      await own.reloadExtension();
      await page.waitForTimeout(1000);
      await writer.send(page);
      await page.waitForTimeout(1000);
      expect(await page.locator("iframe[title='Safe Disclosure']:visible").count()).toBe(0);
      // The notice stands in a closed shadow root: only its host can be seen from here.
      expect(await page.evaluate("document.documentElement.lastElementChild.localName")).toBe("div");
      await stayed();
      // It can still be saved as a draft, which is what the notice says.
      expect(await page.evaluate("rcmail.busy")).toBe(false);
      await own.stop();
    });
  });
}
