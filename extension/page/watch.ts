import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Ask, PageRecord, Standing } from "../wire/background.ts";
import type { PageAsk } from "../wire/teach.ts";
import { holdEarly } from "./early.ts";
import { linkGuard, type Watcher } from "./guard-link.ts";
import { holdSends } from "./hold.ts";
import { cannotStart, notice } from "./notice.ts";
import { offerPreparing } from "./offer.ts";
import { listen, listenToScripts, type OnPress } from "./press.ts";
import { passes, selfTest } from "./self-test.ts";
import { siteHere, sitesAt } from "./site-here.ts";
import { answerTabAsks } from "./tab-asks.ts";
import { openTrial } from "./trial.ts";

/** Milliseconds between two looks for a compose window while the page changes. */
const pause = 100;

/**
 * Waits for the compose window of a known site; until it appears there is nothing but listeners. `read` gives the
 * known sites.
 */
export async function watch(read: () => Promise<PageRecord | undefined>): Promise<void> {
  const link = linkGuard(document);
  let site: SiteAdapter | null = null;
  let onPress: OnPress = () => "let-go";
  let standing: Standing = { kind: "no-compose-window" };
  const pressed: OnPress = (press) => onPress(press);
  let find = () => {};
  let watchScripts = () => {};
  const goOn = holdEarly(window);
  const trial = openTrial(() => watchScripts());
  listen(
    window,
    () => {
      // A compose window may be pressed before the page was looked at again.
      if (!site) find();
      return site;
    },
    pressed,
  );
  let record: PageRecord | undefined;
  browser.runtime.onMessage.addListener((message: PageAsk, _, answer) => {
    switch (message.kind) {
      case "standing":
        answer(standing);
        return;
      case "teach-test":
        answer(selfTest(message.site, link));
        return;
      case "teach-try":
        trial.begin(message.site, message.words);
        answer(true);
        return;
      case "stopped":
        if (record) notice({ ...record.words, next: record.words.nextUnseen });
        return;
      case "teach-tried": {
        const tried = trial.tried();
        void tried?.then(answer);
        return tried !== null;
      }
      default:
        message satisfies never;
        return;
    }
  });

  const prepared = answerTabAsks({
    sites: () => (record ? sitesAt(record, location.href) : []),
    open: () => site,
  });
  try {
    record = await read();
  } catch {
    // Nobody can say what sends here: everything waits until the page is opened again.
    return notice(cannotStart);
  }
  if (!record) return goOn();
  const test = (found: SiteAdapter) => {
    standing = { kind: passes(found, link) ? "protected" : "not-protected", site: found.name };
    void browser.runtime.sendMessage<Ask>({ kind: "standing", standing });
  };
  const rules = record.sites.flatMap(({ wire }) => wire);
  const words = { ...record.words, next: record.words.nextUnseen };
  link.giveWords(record.words);
  /** There is no compose window: nobody can say what a request holds. */
  const nowhere: Watcher = {
    onForm: () => true,
    onRequest(request) {
      find();
      if (site) return onPress({ kind: "request", request }) === "let-go";
      setTimeout(request.fail);
      notice(words);
      return false;
    },
  };
  watchScripts = () => {
    const watched = [...trial.watched(), ...(site ? [{ site, onPress: pressed }] : [])];
    if (watched.length > 0) listenToScripts(link, watched);
    else link.watch({ forms: "", wire: rules }, nowhere);
  };
  watchScripts();
  find = () => {
    offerPreparing(sitesAt(record, location.href), record.words.prepare);
    if (site) return;
    site = siteHere(record, location.href, (selector) => document.querySelector(selector) !== null);
    if (!site) return;
    if (!record.sites.some((one) => one.record)) observer.disconnect();
    onPress = holdSends(site, { link, giveUp: () => notice(record.words), prepared });
    watchScripts();
    if (document.readyState === "complete") test(site);
    else window.addEventListener("load", test.bind(null, site), { once: true });
  };
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      find();
    }, pause);
  });
  observer.observe(document, { childList: true, subtree: true });
  find();
  goOn();
}
