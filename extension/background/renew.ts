import { browser } from "wxt/browser";
import { verifierOf } from "../../core/signature.ts";
import { instant } from "../../host/store/clock.ts";
import { database } from "../../host/store/here.ts";
import { type Came, renewPack } from "../store/renew-pack.ts";
import { protectSites } from "./sites.ts";

const alarm = "renew-rules";
const again = "renew-rules-again";
/** Minutes. A computer often starts before its network does. */
const [daily, soon, retry] = [24 * 60, 1, 10];
/** Milliseconds. Chromium has none of the settings when it installs us, and may not tell when it has them. */
const waits = [1_000, 2_000, 4_000, 8_000, 16_000];

/** Looks for the organisation's rules when the browser starts, once a day, and when its settings change. */
export function watchRules(): void {
  const begin = () => {
    void browser.alarms.create(alarm, { delayInMinutes: soon, periodInMinutes: daily });
    void renewRules().then((came) => (came === null ? waitForSettings() : null));
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm || name === again) void renewRules();
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void renewRules();
  });
}

async function waitForSettings(): Promise<void> {
  for (const wait of waits) {
    const set = await browser.storage.managed.get(null).catch(() => ({}));
    if (Object.keys(set).length > 0) return void (await renewRules());
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** One at a time; then the sites of the rules that stand now are protected. */
export async function renewRules(): Promise<Came | null> {
  const came = await navigator.locks.request("safe-disclosure/rules", async () => {
    const { managed } = browser.storage;
    const fetch: typeof globalThis.fetch = (...asked) => globalThis.fetch(...asked);
    return await renewPack({ database, managed, fetch, verify: verifierOf(crypto.subtle), now: instant });
  });
  if (came === "unreachable") void browser.alarms.create(again, { delayInMinutes: retry });
  await protectSites();
  return came;
}
