import type { Page } from "playwright-core";
import { expect } from "vitest";
import { closePage } from "../hosts/browser.ts";
import { fileOf } from "../hosts/practice/files.ts";
import { settled } from "../hosts/rt/pages.ts";
import { type Arrived, startWriter } from "../hosts/rt/writer.ts";
import { setSender } from "../hosts/sender.ts";
import { afterSend, sheetOver } from "../hosts/sheet.ts";
import type { Scenario } from "../scenarios.ts";
import { savedLog } from "./scenario-reading.ts";
import type { PlainLetter, ScenarioHost } from "./scenario-runner.ts";

/** Why RT can't hold a scenario's message; null where it can. */
export function whyNotInRt({ channel, bcc = [] }: Scenario): string | null {
  if (channel !== "encrypted-mail")
    return `It travels by ${channel}; what leaves RT goes as the agency’s own mail.`;
  return bcc.length > 0 ? "A new ticket has no blind copy." : null;
}

/** RT with the extension: each message is a new ticket, in plain text, whose requestors are those that it is to. */
export async function rtHost(): Promise<ScenarioHost> {
  const writer = await startWriter(false);
  const log = await writer.browser.extensionPage("log.html");
  let page: Page | null = null;
  let user = "";
  let sent = 0;
  let mails: readonly Arrived[] = [];
  const tab = () => page ?? expect.fail("nobody wrote");
  const leaves = () => tab().waitForURL(/Display\.html/);
  const left = async () => {
    mails = await writer.sent(tab());
    sent += 1;
  };
  return {
    async open({ sender, to, cc = [], subject, body, attachments = [] }) {
      if (user !== sender) {
        await setSender(writer.browser, sender);
        if (page) await closePage(page);
        page = await writer.as(sender);
        user = sender;
      }
      await tab().bringToFront();
      const files = attachments.map(fileOf);
      const recipients = { Requestors: to, ...(cc.length > 0 ? { Cc: cc } : {}) };
      await writer.write(tab(), "create", "new", { subject, body, recipients, attachments: files });
      await settled(tab());
    },
    async send() {
      await writer.send(tab(), "create");
      const led = await afterSend(tab(), leaves);
      if (led === "sent") await left();
      return led;
    },
    sheet: () => sheetOver(tab()),
    async main() {
      await sheetOver(tab()).main.click();
      await left();
    },
    written: () =>
      tab()
        .locator("form[name=TicketCreate]")
        .evaluate((form: HTMLFormElement) => {
          const files = [...form.querySelectorAll("[data-dz-name]")].map(({ textContent }) => textContent);
          return [...new FormData(form), ...files].join("\n");
        }),
    sentCount: async () => sent,
    lastSent: async () => letterOf(mails),
    alerts: async () => 0,
    async log() {
      await log.bringToFront();
      return await savedLog(log, log.getByRole("button", { name: "Save as a file" }));
    },
    stop: () => writer.stop(),
  };
}

/** RT writes to requestors and to others apart, each time the same; the first mail is the requestors' own. */
function letterOf(mails: readonly Arrived[]): PlainLetter {
  const [first, ...others] = mails;
  if (!first) throw new Error("nothing left");
  const { to, subject, text, files } = first;
  return { to, cc: others.flatMap((one) => one.to), bcc: [], subject, text, files };
}
