import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Browser } from "./browser.ts";

/** The practice mail under other names, so that no site that we ship fits it. */
export async function renamePractice({ context }: Browser): Promise<void> {
  await context.route(/\/practice\//, async (route) => {
    const kind = route.request().resourceType();
    if (kind !== "document" && kind !== "script") return await route.continue();
    if (route.request().method() !== "GET") return await route.continue();
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('class="compose"', 'class="letter"')
      .replaceAll("form.compose", "form.letter");
    await route.fulfill({ response, body });
  });
}

/** Begins to teach the page at this address and gives the teach page with the page's own tab. */
export async function startTeaching(
  browser: Browser,
  name: string,
  address: string,
): Promise<{ readonly teach: Page; readonly site: Page }> {
  const teach = await browser.extensionPage("teach.html");
  await teach.getByLabel("What people call it").fill(name);
  await teach.getByLabel("Address of a page").fill(address);
  const [site] = await Promise.all([
    browser.context.waitForEvent("page"),
    teach.getByRole("button", { name: "Begin" }).click(),
  ]);
  await teach.getByRole("heading", { name: "The message" }).waitFor();
  // The first page of a tab that the extension opens comes with no other names.
  await site.reload();
  return { teach, site };
}

export const overlayOf = (site: Page) => site.locator("html > div[popover]");

/** Points with the mouse: at one thing, or at two one after the other. */
export async function pointAt(
  teach: Page,
  site: Page,
  part: string,
  ...targets: readonly Locator[]
): Promise<void> {
  await teach.getByRole("button", { name: new RegExp(`^Point.*: ${part}$`) }).click();
  for (const target of targets) {
    await overlayOf(site).waitFor({ state: "attached" });
    await target.scrollIntoViewIfNeeded();
    const box = (await target.boundingBox()) ?? expect.fail("it is not in the page");
    await site.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await site.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await overlayOf(site).waitFor({ state: "detached" });
}

/** The lines of the self-test, as the teach page shows them. */
export async function checked(teach: Page): Promise<readonly string[]> {
  await teach.getByRole("button", { name: "Check now" }).click();
  await teach.locator(".lines li").first().waitFor();
  return teach
    .locator(".lines li")
    .evaluateAll((all) => all.map((one) => `${one.className}: ${one.textContent}`));
}
