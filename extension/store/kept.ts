import type { Language } from "../../core/say.ts";
import type { Database, Settings } from "../../host/store/database.ts";
import type { KeptPack } from "../../host/store/policy.ts";
import { languageOf } from "../../ui/index.ts";
import { type Managed, readManaged } from "./managed.ts";

export const noSettings: Settings = { language: null, origins: [], sender: null };

/** What was chosen in this browser, and nothing that the organisation set: what a change is written over. */
export async function readOwnSettings(database: Database): Promise<Settings> {
  const kept = await database.kept.get("settings");
  return kept?.id === "settings" ? { ...noSettings, ...kept } : noSettings;
}

/** What counts: the organisation's sites come first, and its word on who writes stands. */
export async function readSettings(database: Database, managed: Managed): Promise<Settings> {
  const own = await readOwnSettings(database);
  const { sites, person } = await readManaged(managed);
  return { ...own, origins: [...new Set([...sites, ...own.origins])], sender: person ?? own.sender };
}

export async function readPackFile(database: Database, managed: Managed): Promise<KeptPack | null> {
  const kept = await database.kept.get("pack");
  return kept?.id === "pack" ? { ...kept, expected: (await readManaged(managed)).organisationKey } : null;
}

/** As chosen, else as the browser prefers. */
export function languageFor(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? languageOf(preferred);
}
