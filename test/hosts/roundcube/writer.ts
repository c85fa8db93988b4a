import { expect } from "vitest";
import { type Scenario, scenarios } from "../../scenarios.ts";
import { closePage } from "../browser.ts";
import type { Driven, Part, Tab } from "../driver.ts";
import { fileText } from "../file-text.ts";
import { parseMail } from "../mail.ts";
import { staff } from "../practice/agency.ts";
import { fileOf } from "../practice/files.ts";
import { type Sheet, sheetOver } from "../sheet.ts";
import { shownOn } from "../shown.ts";
import type { SentMail } from "../sink.ts";
import { compose, isRich, logIn, sendButton } from "./compose.ts";
import { type Roundcube, startRoundcube } from "./start.ts";

/** Roundcube with the sample agency's mailboxes, and a browser with the extension. */
export interface Writer {
  readonly mail: Roundcube;
  readonly browser: Driven;
  /** Logs in as the scenario's sender, in a tab of its own, and writes its message. */
  write(id: string, changes?: Partial<Scenario>, on?: Driven): Promise<Tab>;
  send(page: Tab): Promise<void>;
  /** The sheet that opened over the page; nothing has left. */
  held(page: Tab): Promise<Sheet<Part>>;
  /** After a failure: closes all pages, and tells what they showed and what the webmail said. */
  giveUp(): Promise<string>;
  stop(): Promise<void>;
}

export const scenario = (id: string): Scenario =>
  scenarios.find((one) => one.id === id) ?? expect.fail(`no scenario ${id}`);
export const addressOf = (id: string): string =>
  staff.find((one) => one.id === id)?.email ?? expect.fail(`nobody is ${id}`);

export async function startWriter(html: boolean, start: () => Promise<Driven>): Promise<Writer> {
  const mail = await startRoundcube({
    html,
    mailboxes: staff.map(({ email, name }) => ({ address: email, name })),
  });
  const browser = await start();
  return {
    mail,
    browser,
    async write(id, changes = {}, on = browser) {
      const { sender, attachments = [], ...written } = { ...scenario(id), ...changes };
      const files = attachments.map(fileOf);
      await on.clearCookies();
      const page = await on.newPage();
      await logIn(page, mail.url, addressOf(sender));
      await settled(page);
      await compose(page, mail.url, { ...written, attachments: files });
      return page;
    },
    send: (page) => sendButton(page).click(),
    async held(page) {
      const sheet = sheetOver(page);
      await sheet.ready();
      expect(await mail.sink.unread(200)).toBe(0);
      return sheet;
    },
    async giveUp() {
      const [first, ...others] = await browser.pages();
      const pages = await Promise.all(others.map(shownOn));
      // The browser ends with its last page.
      await Promise.all(others.map(closePage));
      await first?.goto("about:blank");
      const sent = mail.sink.messages.map(({ to, raw }) => `to ${to}, ${raw.match(/^Subject:.*$/m)?.[0]}`);
      return [...pages, ...sent, ...browser.console.slice(-20), mail.said().slice(-6000)].join("\n");
    },
    async stop() {
      await browser.stop();
      await mail.stop();
    },
  };
}

/**
 * Waits until a page asks its server for nothing more. Roundcube writes a session as a whole: of two requests at
 * once, the later one puts back what the earlier one had changed.
 */
export const settled = (page: Tab): Promise<void> => page.waitForLoadState("networkidle");

/** What stands in the compose window's body now. */
export async function bodyOf(page: Tab): Promise<string> {
  return (await isRich(page))
    ? await page.frameLocator("#composebody_ifr").locator("body").innerHTML()
    : await page.locator("#composebody").inputValue();
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
