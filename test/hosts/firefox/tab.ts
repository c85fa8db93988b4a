import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { Tab } from "../driver.ts";
import { until } from "../ports.ts";
import { pressKeys } from "./keys.ts";
import { partsIn } from "./part.ts";

/** A page of Firefox, as the tests speak to one. */
export function tabOf(page: Page, onClosed: () => void): Tab {
  return {
    ...partsIn({ page, frame: async () => page.mainFrame() }),
    keyboard: {
      press: (key) => pressKeys(page, key),
      insertText: (text) => page.evaluate(insertText, text),
    },
    goto: (url) => page.goto(url),
    url: () => page.url(),
    content: () => page.content(),
    evaluate: async <T>(script: string | (() => T)) => (await page.evaluate(script)) as T,
    frameLocator: (selector) =>
      partsIn({
        page,
        frame: async () => (await (await page.$(selector))?.contentFrame()) ?? null,
      }),
    waitForURL: (url) => until(`the address ${url}`, async () => url.test(page.url()), 30_000),
    waitForLoadState: () => page.waitForNetworkIdle(),
    waitForTimeout: (milliseconds) => sleep(milliseconds),
    bringToFront: () => page.bringToFront(),
    async close() {
      await page.close({ runBeforeUnload: false });
      onClosed();
    },
  };
}

/** Runs in the page: as a keyboard with that text on one key, in whichever of its own frames has the focus. */
function insertText(text: string): void {
  let inside: Document = document;
  while (inside.activeElement instanceof HTMLIFrameElement && inside.activeElement.contentDocument)
    inside = inside.activeElement.contentDocument;
  inside.execCommand("insertText", false, text);
}
