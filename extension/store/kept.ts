import type { Language } from "../../core/say.ts";
import type { Database, Settings } from "../../host/store/database.ts";
import type { KeptPack } from "../../host/store/policy.ts";
import { languageOf } from "../../ui/index.ts";
import { type Managed, managedKey } from "./managed-key.ts";

export const noSettings: Settings = { language: null, origins: [], sender: null };

export async function readSettings(database: Database): Promise<Settings> {
  const kept = await database.kept.get("settings");
  return kept?.id === "settings" ? { ...noSettings, ...kept } : noSettings;
}

export async function readPackFile(database: Database, managed: Managed): Promise<KeptPack | null> {
  const kept = await database.kept.get("pack");
  return kept?.id === "pack" ? { ...kept, expected: await managedKey(managed) } : null;
}

/** As chosen, else as the browser prefers. */
export function languageFor(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? languageOf(preferred);
}
