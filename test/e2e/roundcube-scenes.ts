import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { closePage } from "../hosts/browser.ts";
import type { StartBrowser } from "../hosts/driver.ts";
import { withoutChance } from "../hosts/mail.ts";
import { sendButton } from "../hosts/roundcube/compose.ts";
import { addressOf, arrived, bodyOf, scenario, startWriter, type Writer } from "../hosts/roundcube/writer.ts";
import { sheetOver } from "../hosts/sheet.ts";

const priya = "priya.raman@harborbridge.example";

/** What a person does in Roundcube, and what becomes of it: the same in every browser, in the plain editor and in the rich one. */
export function roundcubeScenes(start: StartBrowser, html: boolean): void {
  let writer: Writer;
  beforeAll(async () => {
    writer = await startWriter(html, start);
  });
  afterAll(() => writer.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") throw new Error(await writer.giveUp());
  });

  test("ordinary mail arrives as it would without us", async () => {
    const bare = await start({ extension: null });
    const raw: string[] = [];
    for (const on of [bare, writer.browser]) {
      const page = await writer.write("ordinary-lunch", { cc: ["luis.ortega@harborbridge.example"] }, on);
      await writer.send(page);
      raw.push(withoutChance((await writer.mail.sink.next()).raw));
      await closePage(page);
    }
    await bare.stop();
    expect(raw[1]).toBe(raw[0]);
  });

  test("a referral arrives stripped, with its cover sheet, and stands in the log", async () => {
    const { to, expect: wanted } = scenario("housing-dump");
    const page = await writer.write("housing-dump");
    await writer.send(page);
    const sheet = await writer.held(page);
    expect(await sheet.heading()).toMatch(/Keystone Homes/);
    // The sheet stands in the extension's own origin: the page holds a frame and not a word.
    expect(await page.content()).not.toContain("Keystone Homes");
    await sheet.main.click();
    const sent = await writer.mail.sink.next();
    const { text, files, everything } = await arrived(sent);
    expect(sent.to).toEqual(to);
    for (const gone of wanted.gone ?? []) expect(everything).not.toContain(gone);
    for (const stays of wanted.stays ?? []) expect(text).toContain(stays);
    expect(files).toEqual(["Cover sheet.pdf"]);
    await closePage(page);

    const log = await writer.browser.extensionPage("log.html");
    const entry = await log.locator("li").first().textContent();
    expect(entry).toMatch(/Keystone Homes[\s\S]*Social Security number/);
    for (const gone of wanted.gone ?? []) expect(entry).not.toContain(gone);
    await log.getByRole("button", { name: "Check that nothing was changed" }).click();
    await log.getByRole("status").getByText("nothing was changed").waitFor();
    await closePage(log);
  });

  test.each(["cc", "bcc"] as const)("a copy to a stranger in %s is held", async (via) => {
    const page = await writer.write("housing-clean", { [via]: ["dana.w@gmail.example"] });
    await writer.send(page);
    expect(await (await writer.held(page)).heading()).toMatch(/can’t go/);
    await closePage(page);
  });

  test.each(["cc", "bcc"] as const)("a colleague of the team in %s gets the message too", async (via) => {
    const page = await writer.write("housing-clean", { [via]: [priya] });
    await writer.send(page);
    const sent = await writer.mail.sink.next();
    expect([...sent.to].sort()).toEqual([...scenario("housing-clean").to, priya].sort());
    await closePage(page);
  });

  test("going back changes nothing, and gives the focus back", async () => {
    const page = await writer.write("housing-dump");
    const before = await bodyOf(page);
    await sendButton(page).focus();
    await page.keyboard.press("Enter");
    await writer.held(page);
    await page.keyboard.press("Escape");
    await sheetOver(page).dialog.waitFor({ state: "detached" });
    expect(await bodyOf(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/send/);
    expect(await writer.mail.sink.unread(500)).toBe(0);
    await closePage(page);
  });

  test("a draft is saved as it stands, and no sheet opens", async () => {
    const page = await writer.write("housing-dump");
    const drafts = () => writer.mail.folder(addressOf("dana"), "Drafts");
    await page.evaluate("rcmail.command('savedraft', {})");
    await expect.poll(() => drafts().length, { timeout: 15_000 }).toBe(1);
    expect(drafts()[0]).toContain("987-65-4321");
    expect(await sheetOver(page).dialog.count()).toBe(0);
    await closePage(page);
  });

  test.each(["ordinary-lunch", "housing-clean"])("a double press of Send sends %s once", async (id) => {
    const page = await writer.write(id);
    await sendButton(page).dblclick();
    await writer.mail.sink.next();
    expect(await writer.mail.sink.unread(1500)).toBe(0);
    await closePage(page);
  });

  test.each([
    ["its clone", "document.querySelector(\"a.send[id$='-clone']\").click()"],
    ["a script of the page", "rcmail.command('send', {})"],
    ["a submit that goes around that script", "document.forms.form.submit()"],
  ])("Send is held when it is pressed through %s", async (_, press) => {
    const page = await writer.write("housing-dump");
    await page.evaluate(press);
    const sheet = await writer.held(page);
    await sheet.main.click();
    expect((await arrived(await writer.mail.sink.next())).everything).not.toContain("987-65-4321");
    expect(await writer.mail.sink.unread(500)).toBe(0);
    await closePage(page);
  });

  if (html)
    test("a picture in the text can't be read, and holds the message", async () => {
      const page = await writer.write("ordinary-outside");
      await page.evaluate(() => {
        const picture = new Blob([new Uint8Array(40_000)], { type: "image/png" });
        const body = document.querySelector<HTMLIFrameElement>("#composebody_ifr")?.contentDocument?.body;
        const pasted = body?.appendChild(document.createElement("img"));
        if (pasted) pasted.src = URL.createObjectURL(picture);
      });
      await page.frameLocator("#composebody_ifr").locator("img").waitFor({ state: "attached" });
      await writer.send(page);
      expect(await (await writer.held(page)).heading()).toMatch(/picture|could not read/);
      await closePage(page);
    });

  test("a held script can be called off, and the page can be used again", async () => {
    const page = await writer.write("housing-dump");
    await page.evaluate("rcmail.command('send', {})");
    await writer.held(page);
    await page.keyboard.press("Escape");
    await sheetOver(page).dialog.waitFor({ state: "detached" });
    await writer.send(page);
    await writer.held(page);
    await closePage(page);
  });
}
