import { browser } from "wxt/browser";
import type { Ask } from "../wire/background.ts";
import type { Opening } from "../wire/verbs.ts";

/**
 * Waits for the port. A script of the page can post here too, but the background script knows only tokens that
 * came from our own script, each once.
 */
export function opened(frame: Window): Promise<{ readonly port: MessagePort; readonly opening: Opening }> {
  return new Promise((resolve) => {
    frame.addEventListener("message", async ({ data, ports: [port] }: MessageEvent<Opening>) => {
      if (data?.kind !== "safe-disclosure/open" || typeof data.token !== "string" || !port) return;
      const known = await browser.runtime.sendMessage<Ask, boolean>({ kind: "claim", token: data.token });
      if (known) resolve({ port, opening: data });
    });
  });
}
