import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Scenario, scenarios } from "../../scenarios.ts";
import { type Browser, startBrowser } from "../browser.ts";
import { fileText } from "../file-text.ts";
import { parseMail } from "../mail.ts";
import { staff } from "../practice/agency.ts";
import { fileOf } from "../practice/files.ts";
import { type Sheet, sheetOver } from "../sheet.ts";
import type { SentMail } from "../sink.ts";
import { compose, isRich, logIn, sendButton } from "./compose.ts";
import { type Roundcube, startRoundcube } from "./start.ts";

/** Roundcube with the sample agency's mailboxes, and a browser with the extension. */
export interface Writer {
  readonly mail: Roundcube;
  readonly browser: Browser;
  /** Logs in as the scenario's sender, in a tab of its own, and writes its message. */
  write(id: string, changes?: Partial<Scenario>, on?: Browser): Promise<Page>;
  send(page: Page): Promise<void>;
  /** The sheet that opened over the page; nothing has left. */
  held(page: Page): Promise<Sheet>;
  stop(): Promise<void>;
}

export const scenario = (id: string): Scenario =>
  scenarios.find((one) => one.id === id) ?? expect.fail(`no scenario ${id}`);
export const addressOf = (id: string): string =>
  staff.find((one) => one.id === id)?.email ?? expect.fail(`nobody is ${id}`);

export async function startWriter(html: boolean): Promise<Writer> {
  const mail = await startRoundcube({
    html,
    mailboxes: staff.map(({ email, name }) => ({ address: email, name })),
  });
  const browser = await startBrowser();
  return {
    mail,
    browser,
    async write(id, changes = {}, on = browser) {
      const { sender, attachments = [], ...written } = { ...scenario(id), ...changes };
      const files = attachments.map(fileOf);
      return opened(on, async (page) => {
        await logIn(page, mail.url, addressOf(sender));
        // Its first page still asks for mail; a page that comes meanwhile may find the session taken.
        await page.waitForLoadState("networkidle");
        await compose(page, mail.url, { ...written, attachments: files });
      });
    },
    send: (page) => sendButton(page).click(),
    async held(page) {
      const sheet = sheetOver(page);
      await sheet.main.waitFor();
      expect(await mail.sink.unread(200)).toBe(0);
      return sheet;
    },
    async stop() {
      await browser.stop();
      await mail.stop();
    },
  };
}

/** Milliseconds for a page to open and be filled in. */
const opening = 20_000;

/**
 * A page that is ready to be tried. A page that does not open in time is thrown away and opened anew; why it
 * does not is not known. Nothing of ours is under test until it stands.
 */
async function opened(browser: Browser, fill: (page: Page) => Promise<void>): Promise<Page> {
  for (let turn = 1; ; turn += 1) {
    await browser.context.clearCookies();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(opening);
    const late = sleep(opening).then(() => Promise.reject(new Error("the compose window did not open")));
    late.catch(() => {});
    try {
      await Promise.race([fill(page), late]);
      return page;
    } catch (error) {
      if (turn === 3) throw error;
      await Promise.race([page.close(), sleep(2000)]);
    }
  }
}

/** What stands in the compose window's body now. */
export async function bodyOf(page: Page): Promise<string> {
  return (await isRich(page))
    ? await page.frameLocator("#composebody_ifr").locator("body").innerHTML()
    : await page.inputValue("#composebody");
}

/** A message as it arrived: its text, its files' names, and all that could be found in it. */
export async function arrived(
  sent: SentMail,
): Promise<{ readonly text: string; readonly files: readonly string[]; readonly everything: string }> {
  const { subject, text = "", html, attachments } = await parseMail(sent);
  const files = attachments.map(({ filename = "" }) => filename);
  const texts = await Promise.all(
    attachments.map(({ filename = "", content }) => fileText(filename, new Uint8Array(content))),
  );
  return { text, files, everything: [sent.raw, subject, text, html || "", ...files, ...texts].join("\n") };
}
