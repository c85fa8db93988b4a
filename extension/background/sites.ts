import { browser } from "wxt/browser";
import { speaker } from "../../ui/index.ts";
import { database } from "../store/here.ts";
import { languageFor, readPackFile, readSettings } from "../store/kept.ts";
import { knownSites } from "../store/known-sites.ts";
import { loadPolicy } from "../store/policy.ts";
import { type PageRecord, pageRecord } from "../wire/background.ts";

/**
 * Puts our scripts on the pages of the policy's sites and of the origins given in the options. Where a policy is
 * missing or broken, those that stood there stay, or those that we know ourselves: they hold.
 */
export async function protectSites(): Promise<void> {
  const loaded = await loadPolicy(await readPackFile(database), crypto.subtle);
  const settings = await readSettings(database);
  const say = speaker(languageFor(settings, navigator.languages));
  const before = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
  const sites = loaded.kind === "ok" ? loaded.policy.sites : (before?.sites ?? knownSites());
  const words = { held: say("page-held"), next: say("page-held-next"), close: say("quiet-close") };
  const record: PageRecord = { sites, words };
  await browser.storage.local.set({ [pageRecord]: record });

  const matches = [...new Set([...sites.flatMap((site) => site.matches), ...settings.origins])];
  await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  const always = { matches, allFrames: true, runAt: "document_start" } as const;
  await browser.scripting.registerContentScripts([
    { ...always, id: "guard", js: ["guard.js"], world: "MAIN" },
    { ...always, id: "page", js: ["page.js"] },
  ]);
}
