import { browser } from "wxt/browser";
import type { Language, Say } from "../../core/say.ts";
import { readBrought } from "../../host/store/brought.ts";
import { database, permissions } from "../../host/store/here.ts";
import { type Loaded, loadPolicy } from "../../host/store/policy.ts";
import { speaker } from "../../ui/index.ts";
import { languageFor, noSettings, readPackFile, readSettings } from "./kept.ts";
import { practiceKey } from "./practice-key.ts";

interface Opened {
  readonly language: Language;
  readonly say: Say;
  /** `no-store`: the browser does not open our store, so that neither rules nor log can be read. */
  readonly loaded: Loaded | { readonly kind: "no-store" };
}

/** What every page of the extension starts from. The language is told to the page itself too. */
export async function openPage(page: Document): Promise<Opened> {
  const settings = await readSettings(database, browser.storage.managed).catch(() => noSettings);
  const language = languageFor(settings, navigator.languages);
  page.documentElement.lang = language;
  const loaded = await readPackFile(database, browser.storage.managed)
    .then(async (pack) =>
      loadPolicy(
        pack,
        crypto.subtle,
        await readBrought(database),
        await permissions.all(),
        await practiceKey(pack),
      ),
    )
    .catch(() => ({ kind: "no-store" }) as const);
  return { language, say: speaker(language), loaded };
}
