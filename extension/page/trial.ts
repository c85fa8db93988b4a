import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Tried, TryWords } from "../wire/teach.ts";
import { notice } from "./notice.ts";
import { doublePress } from "./permit.ts";
import { listen, type OnPress, type WatchedSite } from "./press.ts";

/** Milliseconds in which somebody presses what is tried. */
const trying = 60_000;

/** The next press by an adapter that is being taught. */
export interface Trial {
  /** Holds it, and says so in the page; nothing goes on from there. Each other press of the page is held as ever. */
  begin(draft: SiteAdapter, words: TryWords): void;
  /** How it came, once it did; null where nobody has begun. A trial that is over answers no more. */
  readonly tried: () => Promise<Tried> | null;
  watched(): readonly WatchedSite[];
}

/** To be opened before the page's own listeners: what is tried goes by it first. `changed` when `watched` did. */
export function openTrial(changed: () => void): Trial {
  let watched: WatchedSite | null = null;
  let tried: Promise<Tried> | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const endIn = (milliseconds: number) => {
    clearTimeout(ending);
    ending = setTimeout(() => {
      watched = null;
      changed();
    }, milliseconds);
  };
  const press: OnPress = (one) => watched?.onPress(one) ?? "let-go";
  listen(window, () => watched?.site ?? null, press);
  return {
    begin(site, words) {
      let first = true;
      tried = new Promise((resolve) => {
        const onPress: OnPress = (one) => {
          if (one.kind === "request") setTimeout(one.request.fail);
          if (!first) return "hold";
          first = false;
          notice(words);
          resolve({ held: one.kind });
          // A double click is one press.
          endIn(doublePress);
          return "hold";
        };
        watched = { site, onPress };
      });
      endIn(trying);
      changed();
    },
    tried: () => tried,
    watched: () => (watched ? [watched] : []),
  };
}
