import type { Database } from "../../host/store/database.ts";

/** When the organisation's rules were last looked for, and what came of it (`renewalCodes`). */
export interface Renewal {
  readonly at: string;
  readonly came: string;
}

/** Null where the organisation sets no rules for this browser. */
export async function readRenewal(database: Database): Promise<Renewal | null> {
  const kept = await database.kept.get("renewal");
  return kept?.id === "renewal" ? kept : null;
}
