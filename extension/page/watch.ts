import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Ask, PageRecord, Standing } from "../wire/background.ts";
import { holdEarly } from "./early.ts";
import { linkGuard } from "./guard-link.ts";
import { holdSends } from "./hold.ts";
import { cannotStart, notice } from "./notice.ts";
import { offerPreparing } from "./offer.ts";
import { listen, listenToScripts, type OnPress } from "./press.ts";
import { passes } from "./self-test.ts";
import { answerTabAsks } from "./tab-asks.ts";

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
  const goOn = holdEarly(window);
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
  browser.runtime.onMessage.addListener((message, _, answer) => {
    if (message?.kind === "standing") answer(standing);
    if (message?.kind === "stopped" && record) notice({ ...record.words, next: record.words.nextUnseen });
  });

  const prepared = answerTabAsks({ sites: () => record?.sites ?? [], open: () => site });
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
  link.watch(
    { forms: "", wire: rules },
    {
      onForm: () => true,
      onRequest(request) {
        find();
        if (site) return onPress({ kind: "request", request }) === "let-go";
        // There is no compose window: nobody can say what it holds.
        setTimeout(request.fail);
        notice(words);
        return false;
      },
    },
  );
  find = () => {
    offerPreparing(record.sites, record.words.prepare);
    if (site) return;
    site = record.sites.find(({ compose }) => document.querySelector(compose.exists) !== null) ?? null;
    if (!site) return;
    if (!record.sites.some((one) => one.record)) observer.disconnect();
    onPress = holdSends(site, { link, giveUp: () => notice(record.words), prepared });
    listenToScripts(link, site, pressed);
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
