import type { Database } from "../../host/store/database.ts";
import { type Draft, readDraft } from "./draft.ts";

export interface Unfinished {
  readonly draft: Draft;
  readonly origin: string;
}

/** What was pointed at until now, so that a closed page loses nothing. */
export async function keepTeaching(database: Database, draft: Draft, origin: string): Promise<void> {
  await database.kept.put({ id: "teaching", draft, origin });
}

export async function readTeaching(database: Database): Promise<Unfinished | null> {
  const kept = await database.kept.get("teaching");
  const draft = kept?.id === "teaching" ? readDraft(kept.draft) : null;
  return draft && kept?.id === "teaching" ? { draft, origin: kept.origin } : null;
}
