import { browser } from "wxt/browser";
import type { Language, Say } from "../../core/say.ts";
import { speaker } from "../../ui/index.ts";
import { database } from "./here.ts";
import { languageFor, noSettings, readPackFile, readSettings } from "./kept.ts";
import { type Loaded, loadPolicy } from "./policy.ts";

/** What every page of the extension starts from. The language is told to the page itself too. */
export async function openPage(
  page: Document,
): Promise<{ readonly language: Language; readonly say: Say; readonly loaded: Loaded }> {
  const settings = await readSettings(database).catch(() => noSettings);
  const language = languageFor(settings, navigator.languages);
  page.documentElement.lang = language;
  const loaded = await loadPolicy(await readPackFile(database, browser.storage.managed), crypto.subtle);
  return { language, say: speaker(language), loaded };
}
