import { browser } from "wxt/browser";
import type { Ask } from "../wire/background.ts";

/**
 * What the background script is told of a send, because it sees requests that we cannot, and outlives this page.
 */
export const leaving = {
  /** A message is about to leave, with its entry; rejects where nobody heard. */
  async begin(entry: string | null): Promise<void> {
    if ((await tell({ kind: "leaving", entry })) !== true) throw new Error("nobody heard");
  },
  /** It was handed over. The page may be gone the next moment: nothing waits. */
  done: () => void tell({ kind: "left" }).catch(() => {}),
  /** It did not leave after all. */
  undo: () => void tell({ kind: "stayed" }).catch(() => {}),
};

const tell = (ask: Ask) => browser.runtime.sendMessage<Ask, unknown>(ask);
