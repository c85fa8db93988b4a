import type { Language } from "../../core/say.ts";
import { languageOf } from "../../ui/index.ts";
import type { Database, Pack, Settings } from "./database.ts";
import { type Managed, managedKey } from "./managed-key.ts";

export const noSettings: Settings = { language: null, origins: [] };

export async function readSettings(database: Database): Promise<Settings> {
  const kept = await database.kept.get("settings");
  return kept?.id === "settings" ? kept : noSettings;
}

/** A pack as it is kept, and the key that it has to be signed with where the agency's own settings name one. */
export interface KeptPack extends Pack {
  readonly expected: string | null;
}

export async function readPackFile(database: Database, managed: Managed): Promise<KeptPack | null> {
  const kept = await database.kept.get("pack");
  return kept?.id === "pack" ? { ...kept, expected: await managedKey(managed) } : null;
}

/** As chosen, else as the browser prefers. */
export function languageFor(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? languageOf(preferred);
}
