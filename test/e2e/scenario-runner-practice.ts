import { expect } from "vitest";
import { startBrowser } from "../hosts/browser.ts";
import { fileText } from "../hosts/file-text.ts";
import type { Letter } from "../hosts/practice/mailbox.ts";
import { servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";
import { addressesIn, savedLog, withPlainLineEnds } from "./scenario-reading.ts";
import type { PlainLetter, ScenarioHost } from "./scenario-runner.ts";

/** The practice mail with the extension. */
export async function practiceHost(): Promise<ScenarioHost> {
  const [practice, browser] = [await servePractice(), await startBrowser()];
  const page = await browser.context.newPage();
  const log = await browser.extensionPage("log.html");
  const leaves = () => page.waitForURL(/\/practice\/sent$/);
  return {
    async open({ id }) {
      await page.bringToFront();
      await page.goto(practice.draftUrl(id));
      await watched(page);
    },
    async send() {
      await page.click("button.send");
      return await afterSend(page, leaves);
    },
    sheet: () => sheetOver(page),
    async main() {
      await Promise.all([leaves(), sheetOver(page).main.click()]);
    },
    written: () =>
      page.locator("form.compose").evaluate((form: HTMLFormElement) => {
        const files = [...form.querySelectorAll(".attachments .name")].map(({ textContent }) => textContent);
        return [...new FormData(form), ...files].join("\n");
      }),
    sentCount: async () => practice.mailbox.sent.length,
    async lastSent() {
      const { left } = practice.mailbox.sent.at(-1) ?? expect.fail("nothing left");
      return await plain(left);
    },
    alerts: async () => 0,
    async log() {
      // A tab behind another one seldom draws, and a click waits for that.
      await log.bringToFront();
      return await savedLog(log, log.getByRole("button", { name: "Save as a file" }));
    },
    async stop() {
      await browser.stop();
      await practice.stop();
    },
  };
}

async function plain({ to, cc, bcc, subject, body, files }: Letter): Promise<PlainLetter> {
  return {
    to: addressesIn(to),
    cc: addressesIn(cc),
    bcc: addressesIn(bcc),
    subject,
    text: withPlainLineEnds(body),
    files: await Promise.all(
      files.map(async ({ name, bytes }) => ({ name, text: await fileText(name, bytes) })),
    ),
  };
}
