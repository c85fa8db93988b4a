import { browser } from "wxt/browser";
import { log } from "../../host/store/here.ts";

/** A message that may leave a tab now: its entry, until when (milliseconds since 1970), and whether its request went. */
interface Leaving {
  readonly entry: string | null;
  readonly until: number;
  readonly used: boolean;
}

/** Milliseconds in which a message that was let go leaves: a page may ask its user something first. */
const oneSend = 60_000;
const stored = "leavings";

/** In memory, because a request is answered at once; kept in the session's storage too, because this worker may end. */
const leavings = new Map<number, Leaving>();
let loaded = false;
export const leavingsLoaded: Promise<void> = load();

async function load(): Promise<void> {
  const kept = (await browser.storage.session.get(stored))[stored] as [number, Leaving][] | undefined;
  for (const [tab, leaving] of kept ?? []) if (!leavings.has(tab)) leavings.set(tab, leaving);
  loaded = true;
}

async function keep(tab: number, leaving: Leaving | null): Promise<true> {
  await leavingsLoaded;
  if (leaving) leavings.set(tab, leaving);
  else leavings.delete(tab);
  await browser.storage.session.set({ [stored]: [...leavings] });
  return true;
}

export const begin = (tab: number, entry: string | null): Promise<true> =>
  keep(tab, { entry, until: Date.now() + oneSend, used: false });

export const stay = (tab: number): Promise<true> => keep(tab, null);

/** The message of this tab was handed over: its log hears of it, whatever becomes of the page. */
export async function left(tab: number): Promise<void> {
  await leavingsLoaded;
  const entry = leavings.get(tab)?.entry;
  if (entry) await log.append({ kind: "outcome", body: { entry, outcome: "released" } });
}

/** True once for each message that was let go. Null while nobody can say: this worker has just begun. */
export function take(tab: number): boolean | null {
  const leaving = leavings.get(tab);
  if (!leaving) return loaded ? false : null;
  if (leaving.used || leaving.until < Date.now()) return false;
  void keep(tab, { ...leaving, used: true });
  leavings.set(tab, { ...leaving, used: true });
  return true;
}
