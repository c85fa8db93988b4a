import { browser } from "wxt/browser";
import { verifierOf } from "../../core/signature.ts";
import { instant } from "../../host/store/clock.ts";
import { database } from "../../host/store/here.ts";
import { renewPack } from "../store/renew-pack.ts";
import { protectSites } from "./sites.ts";

const alarm = "renew-rules";
const again = "renew-rules-again";
/** Minutes. A computer often starts before its network does. */
const [daily, retry] = [24 * 60, 10];

/** Looks for the organisation's rules when the browser starts, once a day, and when its settings change. */
export function watchRules(): void {
  const begin = () => {
    void browser.alarms.create(alarm, { periodInMinutes: daily });
    void renewRules();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm || name === again) void renewRules();
  });
  // Chromium has none of the settings when it installs us, and hands them over once its own start is done.
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void renewRules();
  });
}

/** One at a time; then the sites of the rules that stand now are protected. */
export async function renewRules(): Promise<void> {
  const came = await navigator.locks.request("safe-disclosure/rules", async () => {
    const { managed } = browser.storage;
    const fetch: typeof globalThis.fetch = (...asked) => globalThis.fetch(...asked);
    return await renewPack({ database, managed, fetch, verify: verifierOf(crypto.subtle), now: instant });
  });
  if (came === "unreachable") void browser.alarms.create(again, { delayInMinutes: retry });
  await protectSites();
}
