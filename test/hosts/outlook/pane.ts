import type { Frame, Locator } from "playwright-core";
import type { OutlookInChromium } from "./chromium.ts";

/** The add-in's pane, as a person sees and works it. */
export interface PaneOver {
  readonly frame: Frame;
  readonly main: Locator;
  heading(): Promise<string>;
  text(): Promise<string>;
  /** Waits until nothing is at work and something can be pressed. */
  ready(): Promise<void>;
  /** Presses the main button and waits until the message is ready to be sent. */
  makeReady(): Promise<void>;
  press(name: string): Promise<void>;
  choose(list: "purpose" | "person", value: string): Promise<void>;
  /** What the log says of the last send, opened anew: the pane may still be writing what became of it. */
  newestInLog(): Promise<string | null>;
}

export function paneOver(frame: Frame): PaneOver {
  const heading = () => frame.locator("h1").innerText();
  const ready = () => frame.locator("footer[aria-busy=false] button, main.pane button").first().waitFor();
  const main = frame.locator("footer .main");
  const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
  return {
    frame,
    main,
    heading,
    text: () => frame.locator("body").innerText(),
    ready,
    async makeReady() {
      await ready();
      await main.click();
      await frame.locator("h1", { hasText: /^(Ready|Listo)\./ }).waitFor();
    },
    async choose(list, value) {
      await frame.locator(`#sd-${list}`).selectOption(value);
      await frame
        .locator(`[aria-busy=false] #sd-${list} option[value="${value}"]:checked`)
        .waitFor({ state: "attached" });
    },
    press,
    async newestInLog() {
      await press("Your log");
      const said = await frame.locator(".log li h2").first().textContent();
      await press("Back");
      return said;
    },
  };
}

/** Presses Send, and then the alert's own button. */
export async function heldAndOpened(outlook: OutlookInChromium): Promise<PaneOver> {
  const outcome = await outlook.send();
  if (outcome.led !== "alert") throw new Error(`it was not held: ${outcome.led}`);
  await outlook.press("cancel");
  const pane = paneOver(await outlook.paneFrame());
  await pane.ready();
  return pane;
}
