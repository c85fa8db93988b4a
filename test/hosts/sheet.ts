import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Inside, Part, Tab } from "./driver.ts";

const frameSelector = 'iframe[title="Safe Disclosure"]';

/** The review sheet, as a person sees and works it. */
export interface Sheet<P extends Part = Locator> {
  readonly dialog: P;
  readonly main: P;
  heading(): Promise<string | null>;
  /** Waits until we are done working and something can be pressed. */
  ready(): Promise<void>;
  /** Chooses in one of the sheet's two lists and waits for the new check; nothing to do where it is chosen. */
  choose(list: "purpose" | "person", value: string): Promise<void>;
}

/** The sheet that the extension shows over a page. */
export function sheetOver(page: Page): Sheet & { readonly frame: FrameLocator };
export function sheetOver(page: Tab): Sheet<Part> & { readonly frame: Inside };
export function sheetOver(page: Tab): Sheet<Part> & { readonly frame: Inside } {
  const frame = page.frameLocator(frameSelector);
  return { frame, ...sheetIn(frame.locator("[role=dialog]")) };
}

export function sheetIn<P extends Part>(dialog: P): Sheet<P> {
  return {
    dialog,
    main: dialog.locator("footer .main"),
    ready: () => dialog.locator("footer[aria-busy=false] button").first().waitFor(),
    heading: () => dialog.locator("h1").textContent(),
    async choose(list, value) {
      const select = dialog.locator(`#sd-${list}`);
      if ((await select.inputValue()) === value) return;
      await select.selectOption(value);
      await dialog
        .locator(`[aria-busy=false] #sd-${list} option[value="${value}"]:checked`)
        .waitFor({ state: "attached" });
    },
  };
}

/** Waits until a compose window is watched: our one hidden frame stands beside it. */
export async function watched<T extends Tab>(page: T): Promise<T> {
  await page.locator(frameSelector).waitFor({ state: "attached" });
  return page;
}

/** Waits for what a press of Send leads to: the sheet, or `sent` when the page goes on to what left. */
export async function afterSend(page: Tab, sent: () => Promise<unknown>): Promise<"sheet" | "sent"> {
  const sheet = page
    .locator(`${frameSelector}:visible`)
    .waitFor()
    .then(() => sheetOver(page).ready());
  sheet.catch(() => {});
  return Promise.any([sheet.then(() => "sheet" as const), sent().then(() => "sent" as const)]);
}
