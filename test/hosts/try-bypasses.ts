import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Browser, closePage } from "./browser.ts";
import type { Bypass, Fate } from "./bypasses.ts";
import { sheetOver } from "./sheet.ts";
import type { Sink } from "./sink.ts";

/** Milliseconds in which a message that is not held arrives. */
const arriving = 3000;

/** Tries one way in a page where the message stands ready: what reached the mail server decides, and the log. */
export async function fateOf(browser: Browser, sink: Sink, page: Page, bypass: Bypass): Promise<Fate> {
  const [before, logged] = [sink.messages.length, await unreviewed(browser)];
  await bypass.run(page);
  const left = await arrives(page, sink, before);
  if (browser.extensionId === "") {
    await closePage(page);
    return left ? "leaked" : "held";
  }
  if (!left) expect(await isTold(page), `${bypass.what}: held, and nobody was told`).toBe(true);
  await closePage(page);
  if (!left)
    return (await unreviewed(browser)) === logged ? "held" : expect.fail(`${bypass.what}: a false entry`);
  const seen = await expect
    .poll(() => unreviewed(browser), { timeout: arriving })
    .toBe(logged + 1)
    .then(
      () => true,
      () => false,
    );
  return seen ? "observed" : "leaked";
}

/** True when the message reached the mail server; a sheet that opens says sooner that it will not. */
async function arrives(page: Page, sink: Sink, before: number): Promise<boolean> {
  const held = sheetOver(page).ready();
  held.catch(() => {});
  await Promise.race([
    held.then(() => page.waitForTimeout(300)),
    expect.poll(() => sink.messages.length, { timeout: arriving }).toBeGreaterThan(before),
  ]).catch(() => {});
  return sink.messages.length > before;
}

/** The sheet, or the notice: it stands in a closed shadow root, so that only its host can be seen from here. */
const isTold = async (page: Page) =>
  (await sheetOver(page).dialog.isVisible()) ||
  (await page.evaluate("document.documentElement.lastElementChild.localName")) === "div";

/** Entries of the log that say so. */
async function unreviewed(browser: Browser): Promise<number> {
  if (browser.extensionId === "") return 0;
  return (await browser.stored()).split('"kind":"unreviewed"').length - 1;
}
