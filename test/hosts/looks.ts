import type { Page } from "playwright-core";
import { expect } from "vitest";
import { objections } from "./axe.ts";

/** A page in light and dark: axe finds nothing, and nothing is cut off at either width. Pictures go to a folder, if one is named. */
export async function looksRight(page: Page, name: string, pictures: string | undefined): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect({ name, scheme, found: await objections(page) }).toEqual({ name, scheme, found: [] });
    for (const width of [320, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      if (pictures)
        await page.screenshot({ path: `${pictures}/${name}-${scheme}-${width}.png`, fullPage: true });
    }
  }
}
