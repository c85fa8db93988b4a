import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Browser, startBrowser } from "../browser.ts";
import { fileText } from "../file-text.ts";
import { parseMail } from "../mail.ts";
import { staff } from "../practice/agency.ts";
import { type Sheet, sheetOver, watched } from "../sheet.ts";
import { shownOn } from "../shown.ts";
import { cases } from "./contents.ts";
import { compose, type Form, forms, logIn, type Written } from "./pages.ts";
import { type Rt, startRt } from "./start.ts";

/** A mail as it arrived: to whom, its own words, its files' names, and all that could be found in it. */
export interface Arrived {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly everything: string;
}

/** RT with the sample agency's staff, and a browser with the extension whose settings name the one who writes. */
export interface Writer {
  readonly rt: Rt;
  readonly browser: Browser;
  /** One tab, in which this member of staff is logged in. */
  as(staff: string, on?: Browser): Promise<Page>;
  /** Fills a form for a case by its id in `contents.ts`. */
  write(page: Page, form: Form, of: string, written: Written): Promise<void>;
  /** Presses the form's button. */
  send(page: Page, form: Form): Promise<void>;
  /** The sheet that opened over the page; nothing has left. */
  held(page: Page): Promise<Sheet>;
  /** What has arrived since it was asked last, once the page has gone on to the case. */
  sent(page: Page): Promise<readonly Arrived[]>;
  /** After a failure: what the pages showed and RT said. */
  shown(): Promise<string>;
  stop(): Promise<void>;
}

export async function startWriter(html: boolean): Promise<Writer> {
  const rt = await startRt({ html });
  const browser = await startBrowser();
  const unread = async () => await rt.sink.unread(0);
  return {
    rt,
    browser,
    async as(id, on = browser) {
      await on.context.clearCookies();
      const page = await on.context.newPage();
      await logIn(page, rt.url, id);
      return page;
    },
    write: (page, form, of, written) => compose(page, rt.url, form, ticketOf(of), written),
    async send(page, form) {
      await page.locator(forms[form].send).click();
    },
    async held(page) {
      const sheet = sheetOver(page);
      await sheet.ready();
      expect(await unread()).toBe(0);
      return sheet;
    },
    async sent(page) {
      await page.waitForURL(/Display\.html/);
      const arrived: Arrived[] = [];
      while ((await unread()) > 0) arrived.push(await read(await rt.sink.next()));
      return arrived;
    },
    async shown() {
      const [, ...pages] = browser.context.pages();
      return [...(await Promise.all(pages.map(shownOn))), rt.said().slice(-3000)].join("\n");
    },
    async stop() {
      await browser.stop();
      await rt.stop();
    },
  };
}

const ticketOf = (id: string) => (id === "new" ? id : cases.findIndex((one) => one.id === id) + 1);

/** Tells the browser's settings who works there. */
export async function setSender(browser: Browser, id: string): Promise<void> {
  const options = await browser.extensionPage("options.html");
  await options.fill("[name=sender]", staff.find((one) => one.id === id)?.email ?? expect.fail(id));
  await options
    .locator("form", { has: options.locator("[name=sender]") })
    .getByRole("button")
    .click();
  await options.getByRole("status").getByText("is saved").waitFor();
  await options.close();
}

/** Waits until a form is watched, and RT has found out who would get it. */
export async function settled(page: Page): Promise<void> {
  await watched(page);
  await page.locator(".refreshing").waitFor({ state: "detached" });
}

async function read(mail: Parameters<typeof parseMail>[0]): Promise<Arrived> {
  const { subject = "", text = "", html, attachments } = await parseMail(mail);
  const files = await Promise.all(
    attachments.map(async ({ filename: name = "", content }) => ({
      name,
      text: await fileText(name, new Uint8Array(content)),
    })),
  );
  const everything = [mail.raw, subject, text, html || "", ...files.map((one) => one.text)].join("\n");
  return { to: mail.to, subject, text, files, everything };
}
