import type { SiteAdapter } from "../../core/policy/index.ts";
import type { PageRecord } from "../wire/background.ts";

/** The known site whose compose window stands in this page. What was taught counts on its own pages only. */
export function siteHere(
  record: Pick<PageRecord, "sites" | "taught">,
  address: string,
  stands: (selector: string) => boolean,
): SiteAdapter | null {
  return sitesAt(record, address).find((site) => stands(site.compose.exists)) ?? null;
}

/** The sites that count at an address. */
export function sitesAt(
  { sites, taught }: Pick<PageRecord, "sites" | "taught">,
  address: string,
): readonly SiteAdapter[] {
  return sites.filter(
    ({ id, matches }) => !taught?.includes(id) || matches.some((one) => covers(one, address)),
  );
}

/** Whether a match pattern covers an address: `*` is any letters, of the scheme too, and a host stands for all its ports. */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const [, scheme = "", host = "", path = ""] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const schemeFits = scheme === "*" ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits =
    host === "*" || hostname === host || (host.startsWith("*.") && `.${hostname}`.endsWith(host.slice(1)));
  const letters = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return schemeFits && hostFits && new RegExp(`^${letters}$`).test(pathname + search);
}
