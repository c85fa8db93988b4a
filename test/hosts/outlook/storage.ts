import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { chromium as chromiumPath } from "../needs.ts";

/**
 * What the add-in's frame may keep: `denied` as where third-party storage is blocked, `partitioned` as in Chrome and
 * Edge since 115 (kept, but apart from the same origin in a tab of its own), `allowed` as before.
 */
export type Storage = "allowed" | "partitioned" | "denied";

export interface Opened {
  readonly context: BrowserContext;
  stop(): Promise<void>;
}

/** Playwright switches the partitions off by one long switch; the last of that name counts. */
const partitions = ["--disable-features=Translate", "--enable-features=ThirdPartyStoragePartitioning"];

export async function openChromium(storage: Storage, options: BrowserContextOptions): Promise<Opened> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("Chromium is not installed");
  if (storage === "denied") {
    // A context of its own is incognito, which blocks third-party storage.
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    return { context: await browser.newContext(options), stop: () => browser.close() };
  }
  const profile = mkdtempSync(join(tmpdir(), "outlook-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath,
    args: ["--no-sandbox", ...(storage === "partitioned" ? partitions : [])],
  });
  return {
    context,
    async stop() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
