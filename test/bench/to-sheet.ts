import type { Page } from "playwright-core";

/** Presses this button as a mouse does; gives the moment of the press, in milliseconds since 1970. */
export async function press(page: Page, button: string): Promise<number> {
  const pressed = page.evaluate<number>(untilPressed);
  await page.locator(button).click();
  return await pressed;
}

const untilPressed = `new Promise((resolve) =>
  addEventListener("pointerup", () => resolve(performance.timeOrigin + performance.now()), true))`;

/** A text, because what runs TypeScript adds helpers to a function that the frame does not have. */
const untilSeen = `new Promise((resolve) => {
  const look = () => {
    const dialog = document.querySelector("[role=dialog]");
    if (dialog === null || dialog.getClientRects().length === 0) setTimeout(look, 1);
    else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
  };
  look();
})`;

/** Milliseconds from the press to the first picture of the sheet. */
export async function toSheet(page: Page, button: string): Promise<number> {
  const frame = page.frames().find((one) => one.url().startsWith("chrome-extension:"));
  if (frame === undefined) throw new Error("no frame of ours");
  const seen = frame.evaluate<number>(untilSeen);
  const pressedAt = await press(page, button);
  return (await seen) - pressedAt;
}

export const middle = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
