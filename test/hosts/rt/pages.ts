import type { Page } from "playwright-core";
import { password } from "./contents.ts";

/** Logs in as the member of staff with this id. */
export async function logIn(page: Page, url: string, staff: string): Promise<void> {
  await page.goto(url);
  await page.fill("input[name=user]", staff);
  await page.fill("input[name=pass]", password);
  await page.click("form#login [type=submit]");
  await page.locator("#li-logout, a[href*='Logout']").first().waitFor({ state: "attached" });
}

/** A page of RT as a link of its own leads there: it asks where a deep link comes from. */
export async function visit(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}`, { referer: url });
}
