import { safeParse } from "zod/mini";
import { adapter } from "../../core/policy/adapter.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Database } from "../../host/store/database.ts";

/** The sites that were taught in this browser. One that this version cannot read is left out. */
export async function readTaught(database: Database): Promise<readonly SiteAdapter[]> {
  const kept = await database.kept.get("sites");
  const all = kept?.id === "sites" ? kept.sites : [];
  return all.flatMap((json) => {
    const read = safeParse(adapter, json);
    return read.success ? [read.data] : [];
  });
}

export async function keepTaught(database: Database, site: SiteAdapter): Promise<void> {
  const others = (await readTaught(database)).filter(({ id }) => id !== site.id);
  await database.kept.put({ id: "sites", sites: [...others, site] });
}

export async function dropTaught(database: Database, id: SiteAdapter["id"]): Promise<void> {
  const sites = (await readTaught(database)).filter((site) => site.id !== id);
  await database.kept.put({ id: "sites", sites });
}
