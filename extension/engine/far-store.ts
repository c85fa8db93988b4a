import { browser } from "wxt/browser";
import type { LogWriter } from "../../host/store/log.ts";
import type { Ask, KeptForFrame, Stored } from "../wire/background.ts";

/** The store, as the background script opens it for a frame. */
export function readKept(): Promise<KeptForFrame> {
  return browser.runtime.sendMessage<Ask, KeptForFrame>({ kind: "kept" });
}

export const farLog: LogWriter = {
  append: async (line) => {
    await stored<null>({ kind: "append", line });
  },
  seal: (words) => stored<string | null>({ kind: "seal", words }),
};

async function stored<T>(ask: Ask): Promise<T> {
  const answer = await browser.runtime.sendMessage<Ask, Stored<T> | undefined>(ask);
  if (answer?.kind !== "stored") throw new Error("not stored");
  return answer.value;
}
