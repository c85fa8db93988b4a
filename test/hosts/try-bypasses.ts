import { expect } from "vitest";
import { closePage } from "./browser.ts";
import type { Bypass, Fate } from "./bypasses.ts";
import type { Driven, Tab } from "./driver.ts";
import { until } from "./ports.ts";
import { sheetOver } from "./sheet.ts";
import type { Sink } from "./sink.ts";

/** Milliseconds in which a message that is not held arrives. */
const arriving = 3000;

/** Tries one way in a page where the message stands ready: what reached the mail server decides, and the log. */
export async function fateOf(browser: Driven, sink: Sink, page: Tab, bypass: Bypass): Promise<Fate> {
  const [before, logged] = [sink.messages.length, await unreviewed(browser)];
  await bypass.run(page);
  const left = await arrives(page, sink, before);
  if (!browser.hasExtension) {
    await closePage(page);
    return left ? "leaked" : "held";
  }
  if (!left) await until(`${bypass.what}: held, and somebody is told`, () => isTold(page), arriving);
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
async function arrives(page: Tab, sink: Sink, before: number): Promise<boolean> {
  const held = sheetOver(page).ready();
  held.catch(() => {});
  await Promise.race([
    held.then(() => page.waitForTimeout(300)),
    expect.poll(() => sink.messages.length, { timeout: arriving }).toBeGreaterThan(before),
  ]).catch(() => {});
  return sink.messages.length > before;
}

/**
 * The sheet, or the notice, in the page or in a frame of it. The notice stands in a closed shadow root, so that only
 * its host can be seen from here.
 */
const isTold = (page: Tab) =>
  page.evaluate<boolean>(`(() => {
  const pages = [document];
  for (const one of pages)
    for (const { contentDocument: inside } of one.querySelectorAll("iframe")) if (inside) pages.push(inside);
  const ours = ({ localName, title }) => localName === "div" || title === "Safe Disclosure";
  const last = pages.map((one) => one.documentElement?.lastElementChild);
  return last.some((one) => one && ours(one) && one.checkVisibility({ visibilityProperty: true }));
})()`);

/** Entries of the log that say so. */
async function unreviewed(browser: Driven): Promise<number> {
  if (!browser.hasExtension) return 0;
  return (await browser.stored()).split('"kind":"unreviewed"').length - 1;
}
