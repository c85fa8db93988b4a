import { browser } from "wxt/browser";
import { database, log } from "../../host/store/here.ts";
import { speaker } from "../../ui/index.ts";
import { languageFor, noSettings, readSettings } from "../store/kept.ts";
import { type PageRecord, pageRecord, type Standing } from "../wire/background.ts";

/** What the toolbar says about a tab: nothing extra where we protect, a mark where we should and cannot. */
export async function showStanding(tabId: number, standing: Standing): Promise<void> {
  const settings = await readSettings(database, browser.storage.managed).catch(() => noSettings);
  const language = languageFor(settings, navigator.languages);
  const say = speaker(language);
  // The mark of the whole browser (a fault of ours) shows through on a tab that has none of its own.
  const mark = standing.kind === "not-protected" ? "!" : await browser.action.getBadgeText({});
  await browser.action.setBadgeText({ tabId, text: mark });
  await browser.action.setTitle({ tabId, title: titleOf(standing) });

  function titleOf(one: Standing): string {
    switch (one.kind) {
      case "protected":
        return say("popup-protected", { site: one.site[language] });
      case "not-protected":
        return say("popup-wrong-self-test");
      case "no-compose-window":
        return say("popup-no-message");
      default:
        return one satisfies never;
    }
  }
}

/** Writes into the log where we should protect and cannot. A page names its site as the record that it read does. */
export async function noteStanding(standing: Standing): Promise<void> {
  if (standing.kind !== "not-protected") return;
  const record = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
  const site = record?.sites.find(({ name }) => name.en === standing.site.en);
  if (site) await log.noteUnprotected(site.id);
}
