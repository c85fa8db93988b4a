import { browser } from "wxt/browser";
import { database } from "../../host/store/here.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { speaker } from "../../ui/index.ts";
import { languageFor, readPackFile, readSettings } from "../store/kept.ts";
import { readManaged } from "../store/managed.ts";
import { notAllowed } from "../store/not-allowed.ts";
import { readTaught } from "../store/taught.ts";
import { type PageRecord, pageRecord, sitesFault } from "../wire/background.ts";
import { standOn } from "./scripts.ts";
import { whichSites } from "./which-sites.ts";

/**
 * Puts our scripts on the pages of the sites to protect and of the origins given in the options. One at a time:
 * an origin that is added is told twice at once, and each turn reads what the one before it left. A failure leaves
 * what stood, and is told by the toolbar, the popup and the options until a later turn succeeds.
 */
export function protectSites(): Promise<void> {
  return navigator.locks.request("safe-disclosure/sites", async () => {
    const failed = await protect().then(
      (whole) => !whole,
      () => true,
    );
    await browser.action.setBadgeText({ text: failed ? "!" : "" });
    await browser.storage.local.set({ [sitesFault]: failed });
  });
}

/** False where the browser does not let us onto a page that the organisation set: somebody has to allow it once. */
async function protect(): Promise<boolean> {
  const loaded = await loadPolicy(await readPackFile(database, browser.storage.managed), crypto.subtle);
  const settings = await readSettings(database, browser.storage.managed);
  const say = speaker(languageFor(settings, navigator.languages));
  const before = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
  const { sites, from, taught } = whichSites(loaded, before, await readTaught(database));
  const words = {
    held: say("page-held"),
    next: say("page-held-next"),
    nextUnseen: say("unseen-held-next"),
    close: say("quiet-close"),
    prepare: say("popup-prepare"),
  };
  const record: PageRecord = { sites, from, taught, words };
  await browser.storage.local.set({ [pageRecord]: record });
  const matches = new Set([...sites.flatMap((site) => site.matches), ...settings.origins]);
  await standOn([...matches], browser.scripting);
  const set = await readManaged(browser.storage.managed);
  return (await notAllowed(set.sites, browser.permissions)).length === 0;
}
