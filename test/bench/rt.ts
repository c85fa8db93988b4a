import { existsSync } from "node:fs";
import { built, closePage, startBrowser } from "../hosts/browser.ts";
import { caseSystem, browser as chromium } from "../hosts/needs.ts";
import { compose, forms, logIn, settled } from "../hosts/rt/pages.ts";
import { startRt } from "../hosts/rt/start.ts";
import { setSender } from "../hosts/sender.ts";
import { scenarios } from "../scenarios.ts";
import { milliseconds, type Row } from "./time.ts";
import { middle, toSheet } from "./to-sheet.ts";

const rounds = 5;
const limit = 150;
const target = `within ${limit} ms`;
const what = "reply to the sheet seen, RT";

/** Request Tracker in Chromium: how soon the sheet is seen after the press of a reply in the rich editor. */
export async function rtRows(): Promise<readonly Row[]> {
  const held = scenarios.find((one) => one.id === "housing-dump");
  const missing = [chromium, caseSystem].filter((one) => !one.present()).map((one) => one.what);
  if (!existsSync(built)) missing.push("the built extension");
  if (missing.length > 0 || held === undefined)
    return [{ what, figure: `needs ${missing.join(", ")}`, target, met: null }];
  const { subject, body } = held;
  const [rt, browser] = [await startRt({ html: true }), await startBrowser()];
  try {
    await setSender(browser, held.sender);
    const page = await browser.context.newPage();
    await logIn(page, rt.url, held.sender);
    await closePage(page);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const fresh = await browser.context.newPage();
      await compose(fresh, rt.url, "reply", 1, { subject, body });
      await settled(fresh);
      times.push(await toSheet(fresh, forms.reply.send));
      await closePage(fresh);
    }
    const seen = middle(times);
    return [{ what, figure: milliseconds(seen), target, met: seen <= limit }];
  } finally {
    await browser.stop();
    await rt.stop();
  }
}
