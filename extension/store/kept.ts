import type { Language } from "../../core/say.ts";
import { languageOf } from "../../ui/index.ts";
import type { Database, Pack, Settings } from "./database.ts";

export const noSettings: Settings = { language: null, origins: [] };

export async function readSettings(database: Database): Promise<Settings> {
  const kept = await database.kept.get("settings");
  return kept?.id === "settings" ? kept : noSettings;
}

export async function readPackFile(database: Database): Promise<Pack | null> {
  const kept = await database.kept.get("pack");
  return kept?.id === "pack" ? kept : null;
}

/** As chosen, else as the browser prefers. */
export function languageFor(settings: Settings, preferred: readonly string[]): Language {
  return settings.language ?? languageOf(preferred);
}
