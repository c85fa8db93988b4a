import { browser } from "wxt/browser";
import { instant } from "../../host/store/clock.ts";
import { database, log } from "../../host/store/here.ts";
import { loadPolicy } from "../../host/store/policy.ts";
import { readPackFile } from "../store/kept.ts";
import { readManaged } from "../store/managed.ts";
import { notAllowed } from "../store/not-allowed.ts";
import { type Ask, type PageRecord, pageRecord, type Standing, sitesFault } from "../wire/background.ts";
import { readRenewal } from "./renewal.ts";
import { type SupportFacts, supportReport } from "./support-report.ts";

/** Asks everything of ours how it stands. */
export async function gatherReport(): Promise<string> {
  const kept = await browser.storage.local.get([pageRecord, sitesFault]);
  const record = kept[pageRecord] as PageRecord | undefined;
  const managed = await readManaged(browser.storage.managed);
  const stops = await browser.runtime
    .sendMessage<Ask, boolean | undefined>({ kind: "can-stop" })
    .catch(() => false);
  return supportReport({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    at: instant(),
    loaded: await loadPolicy(await readPackFile(database, browser.storage.managed), crypto.subtle),
    managed,
    renewal: await readRenewal(database),
    notAllowed: (await notAllowed(managed.sites, browser.permissions)).length,
    refused: kept[sitesFault] === true,
    stops: stops === true,
    sites: record?.sites ?? [],
    taught: record?.taught ?? [],
    tabs: await standings(),
    lines: await log.lines(),
  });
}

/** What our scripts in the tabs that are open say; other tabs say nothing. */
async function standings(): Promise<SupportFacts["tabs"]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.tabs
            .sendMessage<unknown, Standing>(id, { kind: "standing" }, { frameId: 0 })
            .catch(() => null),
    ),
  );
  return answers.flatMap((one) => (one && one.kind !== "no-compose-window" ? [one] : []));
}
