import type { SiteId } from "../../core/ids.ts";
import type { LogLine } from "../../core/log/index.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";
import { dayOf, type Instant } from "../../core/time.ts";
import type { Loaded } from "../../host/store/policy.ts";
import type { ManagedName, ManagedSettings } from "../store/managed.ts";
import type { Standing } from "../wire/background.ts";
import type { Renewal } from "./renewal.ts";

export interface SupportFacts {
  readonly version: string;
  /** As the browser names itself to every page. */
  readonly browser: string;
  readonly at: Instant;
  readonly loaded: Loaded;
  readonly managed: ManagedSettings;
  readonly renewal: Renewal | null;
  /** How many pages of the organisation the browser keeps from us. */
  readonly notAllowed: number;
  /** The browser refuses to put our scripts on the sites. */
  readonly refused: boolean;
  readonly stops: boolean;
  readonly sites: readonly Pick<SiteAdapter, "id" | "name">[];
  /** Those among them that somebody taught here: their names are words of that person. */
  readonly taught: readonly SiteId[];
  /** What our scripts in open tabs say. */
  readonly tabs: readonly Exclude<Standing, { readonly kind: "no-compose-window" }>[];
  readonly lines: readonly LogLine[];
}

/**
 * What somebody who helps has to know, as JSON: versions, codes, counts and days. No name, address, page, key or word
 * of a message: of the settings their names only, of the rules their version only.
 */
export function supportReport(facts: SupportFacts): string {
  const { version, browser, at, loaded, renewal, notAllowed, refused, stops, lines } = facts;
  return JSON.stringify(
    {
      safeDisclosure: version,
      browser,
      at,
      rules: rulesOf(loaded),
      managed: {
        set: namesSet(facts.managed),
        unusable: facts.managed.unusable,
        pagesNotAllowed: notAllowed,
        ...(renewal && { lookedAt: renewal.at, came: renewal.came }),
      },
      faults: { sitesRefused: refused, cannotStopRequests: !stops },
      sites: facts.sites.map((site) => siteOf(site, facts)),
      log: { lines: lines.length, ...(lines.length > 0 && { last: dayOf(lines.at(-1)?.time ?? at) }) },
    },
    null,
    2,
  );
}

function rulesOf(loaded: Loaded): object {
  switch (loaded.kind) {
    case "ok": {
      const { version, validUntil } = loaded.policy;
      return { state: loaded.from, version, validUntil, signed: loaded.signedBy !== null };
    }
    case "broken":
      // A problem's path and words may name a person's row; its file does not.
      return { state: "broken", problems: loaded.problems.length };
    case "none":
      return { state: "none" };
    default:
      return loaded satisfies never;
  }
}

function namesSet({ organisationKey, rules, sites, auditOnlyUntil, person }: ManagedSettings): ManagedName[] {
  const set: readonly (readonly [ManagedName, boolean])[] = [
    ["organisationKey", organisationKey !== null],
    ["pack", rules?.kind === "value"],
    ["packUrl", rules?.kind === "url"],
    ["sites", sites.length > 0],
    ["auditOnlyUntil", auditOnlyUntil !== null],
    ["person", person !== null],
  ];
  return set.filter(([, is]) => is).map(([name]) => name);
}

function siteOf({ id, name }: SupportFacts["sites"][number], { taught, tabs, lines }: SupportFacts): object {
  // A page's script names its site as the record does that it read.
  const open = (kind: string) => tabs.filter((one) => one.site.en === name.en && one.kind === kind).length;
  const failed = lines.findLast((line) => line.kind === "unprotected" && line.body.site === id);
  return {
    site: taught.includes(id) ? "taught here" : id,
    tabsProtected: open("protected"),
    tabsNotProtected: open("not-protected"),
    ...(failed && { selfTestFailedOn: dayOf(failed.time) }),
  };
}
