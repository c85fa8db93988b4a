import { browser } from "wxt/browser";
import type { Database } from "../../host/store/database.ts";
import { readOwnSettings } from "../store/kept.ts";
import { readTaught } from "../store/taught.ts";
import type { Ask } from "../wire/background.ts";
import { type Draft, everySelector, newDraft, readDraft } from "./draft.ts";
import { keepTeaching, readTeaching } from "./kept.ts";
import { startTeaching, type TeachView } from "./state.ts";

/** What somebody filled in. `again`: a site that was taught before. */
export interface Given {
  readonly name: string;
  readonly address: string;
  readonly file: File | null;
  readonly again: Draft | null;
}
type Begun =
  | { readonly kind: "begun"; readonly draft: Draft; readonly origin: string }
  | { readonly kind: "said"; readonly said: "bad-address" | "not-allowed" | "bad-file" };

/** Asks for the site's pages, puts our scripts on them, and opens one. The browser wants the asking first of all. */
export async function begin({ name, address, file, again }: Given, database: Database): Promise<Begun> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: "said", said: "bad-address" };
  const pattern = `${url.protocol}//${url.hostname}/*`;
  if (!(await browser.permissions.request({ origins: [pattern] })))
    return { kind: "said", said: "not-allowed" };
  const read = file ? await readFile(file) : (again ?? newDraft(name, pattern));
  if (!read) return { kind: "said", said: "bad-file" };
  const draft = { ...read, matches: [...new Set([...read.matches, pattern])] };
  const settings = await readOwnSettings(database);
  const origins = [...new Set([...settings.origins, pattern])];
  await database.kept.put({ ...settings, id: "settings", origins });
  await keepTeaching(database, draft, url.origin);
  await browser.runtime.sendMessage<Ask>({ kind: "policy-changed" });
  const open = await browser.tabs.query({ url: [pattern] });
  if (open.length === 0) await browser.tabs.create({ url: url.href, active: false });
  return { kind: "begun", draft, origin: url.origin };
}

/** A file may come from anywhere: what is no selector would break the page's own check. */
async function readFile(file: File): Promise<Draft | null> {
  try {
    const draft = readDraft(JSON.parse(await file.text()));
    for (const selector of draft ? everySelector(draft) : []) document.querySelector(selector);
    return draft;
  } catch {
    return null;
  }
}

/**
 * `?tab=12`: from the popup, to teach the page of that tab. `?site=taught-rt`: a site that was taught before. Neither:
 * what is not finished goes on.
 */
export async function firstView(
  asked: URLSearchParams,
  tab: number | null,
  database: Database,
): Promise<TeachView> {
  const unfinished = await readTeaching(database);
  const again = (await readTaught(database)).find(({ id }) => id === asked.get("site")) ?? null;
  if (unfinished && tab === null && again === null)
    return { kind: "teaching", teaching: startTeaching(unfinished.draft, unfinished.origin) };
  const from = tab === null ? undefined : (await browser.tabs.get(tab).catch(() => null))?.url;
  const here = from !== undefined && /^https?:/.test(from) ? new URL(from) : null;
  return {
    kind: "start",
    name: again?.name.en ?? here?.hostname ?? "",
    address: here?.origin ?? again?.matches[0]?.replace(/\*$/, "") ?? "",
    said: null,
    again,
    unfinished,
  };
}
