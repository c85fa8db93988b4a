import type { Page } from "playwright-core";
import type { Browser } from "../browser.ts";
import type { Casework } from "./serve.ts";

/** Goes by all three pages of a share as a person does, up to the last press; `text` in the place of the record. */
export async function lookOver(
  on: Browser,
  casework: Casework,
  { number, to, text }: { number: string; to: string; text?: string },
): Promise<Page> {
  const page = await on.page(`${casework.url}/${number}`);
  await page.locator(".record > header button").click();
  await page.fill("#to", to);
  await page.fill("#subject", "Rapid Rehousing referral");
  await page.locator("form.share footer button").click();
  if (text !== undefined) await page.fill("#text", text);
  await page.locator("form.share footer button").click();
  await page.locator("form.look-over").waitFor();
  return page;
}

export const share = (page: Page): Promise<void> => page.locator("form.look-over footer button").click();
