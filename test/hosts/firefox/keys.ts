import type { KeyInput, Page } from "puppeteer-core";

/** Presses keys as Playwright spells them: `Control+A`. */
export async function pressKeys(page: Page, spelled: string): Promise<void> {
  const keys = spelled.split("+") as KeyInput[];
  const last = keys.pop();
  if (last === undefined) return;
  for (const key of keys) await page.keyboard.down(key);
  // With a modifier a letter is the key's, not the capital's.
  const isLetter = keys.length > 0 && last.length === 1;
  await page.keyboard.press((isLetter ? last.toLowerCase() : last) as KeyInput);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
