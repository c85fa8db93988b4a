import type { Loaded } from "../../host/store/policy.ts";
import { knownSites } from "../store/known-sites.ts";
import type { PageRecord } from "../wire/background.ts";

type Sites = Pick<PageRecord, "sites" | "from">;

/**
 * The sites to protect: those of the organisation's pack, else those that this version ships. Where a pack broke or
 * was taken away its sites stay as they stood: they hold.
 */
export function whichSites(loaded: Loaded, before: PageRecord | undefined): Sites {
  const ours: Sites = { sites: knownSites(), from: "shipped" };
  if (loaded.kind !== "ok") return before?.from === "pack" ? before : ours;
  const { sites } = loaded.policy;
  return loaded.from === "pack" && sites.length > 0 ? { sites, from: "pack" } : ours;
}
