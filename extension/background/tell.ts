import { browser } from "wxt/browser";
import { notice } from "../page/notice.ts";
import { type PageRecord, pageRecord } from "../wire/background.ts";

/** Says in a tab without a script of ours, as one that was open before we came, that what it sent was stopped. */
export async function tellIn(tabId: number): Promise<void> {
  const record = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
  if (!record) return;
  const words = { ...record.words, next: record.words.nextUnseen };
  // A page that is gone by now has nobody to tell.
  await browser.scripting.executeScript({ target: { tabId }, func: notice, args: [words] }).catch(() => {});
}
