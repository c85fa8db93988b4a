import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Loaded } from "../../host/store/policy.ts";
import { knownSites } from "../store/known-sites.ts";
import type { PageRecord } from "../wire/background.ts";

type Sites = Required<Pick<PageRecord, "sites" | "from" | "taught">>;

/**
 * The sites to protect: those of the organisation's pack, else those that this version ships. Where a pack broke or
 * was taken away its sites stay as they stood: they hold. What was taught in this browser comes first, as newer than
 * what it takes the place of; where the organisation signs its rules it comes last, so that it never weakens one.
 */
export function whichSites(
  loaded: Loaded,
  before: PageRecord | undefined,
  taught: readonly SiteAdapter[],
): Sites {
  const { sites, from } = withoutTaught(loaded, before);
  const signed = loaded.kind === "ok" && loaded.signedBy !== null;
  const known = new Set(sites.map(({ id }) => id));
  const own = taught.filter(({ id }) => !signed || !known.has(id));
  const ids = own.map(({ id }) => id);
  const others = sites.filter(({ id }) => !ids.includes(id));
  return { sites: signed ? [...others, ...own] : [...own, ...others], from, taught: ids };
}

function withoutTaught(loaded: Loaded, before: PageRecord | undefined): Pick<Sites, "sites" | "from"> {
  const ours = { sites: knownSites(), from: "shipped" } as const;
  if (loaded.kind !== "ok") {
    if (before?.from !== "pack") return ours;
    return { sites: before.sites.filter(({ id }) => !before.taught?.includes(id)), from: "pack" };
  }
  const { sites } = loaded.policy;
  return loaded.from === "pack" && sites.length > 0 ? { sites, from: "pack" } : ours;
}
