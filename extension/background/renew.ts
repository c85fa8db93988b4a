import { browser } from "wxt/browser";
import { verifierOf } from "../../core/signature.ts";
import { instant } from "../../host/store/clock.ts";
import { database } from "../../host/store/here.ts";
import { renewPack } from "../store/renew-pack.ts";
import { protectSites } from "./sites.ts";

const alarm = "renew-rules";
const daily = 24 * 60;

/** Looks for the organisation's rules when the browser starts, once a day, and when its settings change. */
export function watchRules(): void {
  const begin = () => {
    void browser.alarms.create(alarm, { periodInMinutes: daily });
    void renewRules();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void renewRules();
  });
  // Chromium may hand the settings over only after it started us.
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void renewRules();
  });
}

/** One at a time; then the sites of the rules that stand now are protected. */
export async function renewRules(): Promise<void> {
  await navigator.locks.request("safe-disclosure/rules", async () => {
    const { managed } = browser.storage;
    const fetch: typeof globalThis.fetch = (...asked) => globalThis.fetch(...asked);
    await renewPack({ database, managed, fetch, verify: verifierOf(crypto.subtle), now: instant });
  });
  await protectSites();
}
