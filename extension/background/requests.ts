import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import { type Fields, fieldsIn } from "../request/fields.ts";
import { carries, type Rule } from "../request/rule.ts";
import { knownSites } from "../store/known-sites.ts";
import { type PageRecord, pageRecord } from "../wire/background.ts";
import type { PageAsk } from "../wire/teach.ts";
import { isCanary } from "./canary.ts";
import { leavingsLoaded, left, take } from "./leavings.ts";
import { tellIn } from "./tell.ts";
import { noteUnseen } from "./unseen.ts";

type Details = Parameters<Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0]>[0];

/** A request that carries a message and that nobody let go. */
export interface Unseen {
  readonly site: SiteAdapter;
  readonly to: readonly string[];
  readonly url: string;
  readonly tab: number;
  readonly frame: number;
}

/** Only hosts that the browser gave us are told. */
const filter = { urls: ["http://*/*", "https://*/*"] };

/** Those that we ship, until the record is read: what comes first wakes this worker. */
let sites = knownSites();
const unseen = new Map<string, Unseen>();
/** Each request is judged once, by whichever listener hears of it first. */
const judged = new Map<string, "passes" | "unseen" | "not-known">();
/** We stopped it, so whatever is known later, it did not leave. */
const cancelled = new Set<string>();

/**
 * Sees requests that no script of ours can: of workers, of frames without us, of a tab that was open before us. Where
 * the browser grants it, those that nobody let go are stopped; the others are written into the log.
 */
export function watchRequests(): void {
  const { onBeforeRequest, onSendHeaders, onErrorOccurred, onCompleted } = browser.webRequest;
  onBeforeRequest.addListener(
    (details) => {
      void observe(details);
      return undefined;
    },
    filter,
    ["requestBody"],
  );
  // Chromium takes this listener only for extensions that an organisation installs, and is silent for all others.
  onBeforeRequest.addListener(stop, filter, ["blocking", "requestBody"]);
  onSendHeaders.addListener(({ requestId }) => void sent(requestId), filter);
  onErrorOccurred.addListener(({ requestId }) => void stopped(requestId), filter);
  onCompleted.addListener(({ requestId }) => forget(requestId), filter);
  void readSites();
  browser.storage.local.onChanged.addListener(() => void readSites());
}

async function readSites(): Promise<void> {
  const record = (await browser.storage.local.get(pageRecord))[pageRecord] as PageRecord | undefined;
  if (record) sites = record.sites;
}

function stop(details: Details): { cancel: boolean } {
  if (isCanary(details.url)) return { cancel: true };
  const said = judge(details);
  // In doubt it stays: whoever sent it can send it again.
  const cancel = said === "unseen" || said === "not-known";
  if (cancel) cancelled.add(details.requestId);
  return { cancel };
}

async function observe(details: Details): Promise<void> {
  if (judge(details) !== "not-known") return;
  await leavingsLoaded;
  if (cancelled.has(details.requestId)) return;
  judged.delete(details.requestId);
  judge(details);
}

function judge(details: Details): "passes" | "unseen" | "not-known" {
  const { requestId, url, method, tabId, frameId } = details;
  const before = judged.get(requestId);
  if (before) return before;
  const found = sites.flatMap((site) => site.wire.map((rule) => ({ site, rule })));
  if (!found.some(({ rule }) => rule.method === method)) return "passes";
  const asked = { url, method, fields: bodyOf(details) };
  const one = found.find(({ rule }) => carries(rule, asked));
  if (!one) return "passes";
  const may = take(tabId);
  if (may === true) void left(tabId);
  const said = may === null ? "not-known" : may ? "passes" : "unseen";
  judged.set(requestId, said);
  if (said !== "passes")
    unseen.set(requestId, {
      site: one.site,
      to: whoIn(one.rule, asked.fields),
      url,
      tab: tabId,
      frame: frameId,
    });
  return said;
}

/** It is on its way. */
async function sent(requestId: string): Promise<void> {
  await leavingsLoaded;
  const one = judged.get(requestId) === "unseen" ? unseen.get(requestId) : undefined;
  unseen.delete(requestId);
  if (one) await noteUnseen(one);
}

/** It did not leave, by us or by chance: somebody waits for it. */
async function stopped(requestId: string): Promise<void> {
  const one = unseen.get(requestId);
  forget(requestId);
  if (!one || one.tab < 0) return;
  const tell = (frameId: number) =>
    browser.tabs.sendMessage<PageAsk>(one.tab, { kind: "stopped" }, { frameId });
  // Once, and where somebody sees it; a webmail may stand in a page that is not ours.
  await tell(0)
    .catch(() => tell(Math.max(one.frame, 0)))
    .catch(() => tellIn(one.tab));
}

function forget(requestId: string): void {
  judged.delete(requestId);
  unseen.delete(requestId);
  cancelled.delete(requestId);
}

const whoIn = ({ to }: Rule, fields: Fields | null) => to.flatMap((name) => fields?.get(name) ?? []);

/** Null where it could not be read: a file, a stream. */
function bodyOf({ requestBody }: Details): Fields | null {
  if (!requestBody) return new Map();
  const { error, formData, raw } = requestBody;
  if (error) return null;
  if (formData) return new Map(Object.entries(formData).map(([name, all]) => [name, all.map(String)]));
  if (!raw) return new Map();
  const decoder = new TextDecoder();
  if (raw.some(({ file }) => file !== undefined)) return null;
  const read = (bytes: unknown) => decoder.decode(bytes as ArrayBuffer | undefined, { stream: true });
  return fieldsIn(raw.map(({ bytes }) => read(bytes)).join(""));
}
