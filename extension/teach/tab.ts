import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Label, PageAsk, Picked, PickerAsk, Seen, Tried } from "../wire/teach.ts";

interface Answers {
  readonly "teach-point": Picked;
  readonly "teach-pair": Picked;
  readonly "teach-look": readonly Seen[];
  readonly "teach-flash": boolean;
  readonly "teach-labels": readonly Label[];
  readonly "teach-value": string;
  readonly "teach-test": readonly boolean[];
  readonly "teach-try": true;
  readonly "teach-tried": Tried;
}
type Ask = PickerAsk | Exclude<PageAsk, { readonly kind: "standing" | "stopped" }>;

/** The tab of the site that is taught, as the teach page sees it. */
export interface TaughtTab {
  /** Null where the page does not answer: it is gone, went on, or our script is not in it. */
  ask<A extends Ask>(ask: A): Promise<Answers[A["kind"]] | null>;
  /** Brings it to the front, opened where there is none. */
  front(): Promise<void>;
  /** Brings the teach page to the front. */
  back(): Promise<void>;
  reload(): Promise<void>;
}

/** `origin`: where a new tab is opened. `preferred`: the tab that somebody came from. */
export function taughtTab(
  { matches }: Pick<SiteAdapter, "matches">,
  origin: string,
  preferred: number | null,
): TaughtTab {
  const find = async (): Promise<number | null> => {
    const all = await browser.tabs.query({ url: matches });
    const latest = all.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    return (latest.find(({ id }) => id === preferred) ?? latest[0])?.id ?? null;
  };
  const show = async (id: number | undefined) => {
    if (id === undefined) return;
    const tab = await browser.tabs.update(id, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  };
  return {
    async ask(ask) {
      try {
        const id = await find();
        if (id === null) return null;
        if (ask.kind !== "teach-test" && ask.kind !== "teach-try" && ask.kind !== "teach-tried")
          await browser.scripting.executeScript({ target: { tabId: id }, files: ["/picker.js"] });
        const picks = ask.kind === "teach-point" || ask.kind === "teach-pair";
        if (picks || ask.kind === "teach-flash" || ask.kind === "teach-try") await show(id);
        return (await browser.tabs.sendMessage(id, ask, { frameId: 0 })) ?? null;
      } catch {
        return null;
      }
    },
    async front() {
      const id = await find();
      await (id === null ? browser.tabs.create({ url: origin }) : show(id));
    },
    back: async () => await show((await browser.tabs.getCurrent())?.id),
    async reload() {
      const id = await find();
      if (id !== null) await browser.tabs.reload(id);
    },
  };
}
