import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Ask, PageRecord, Standing } from "../wire/background.ts";
import type { PageAsk, Tried, TryWords } from "../wire/teach.ts";
import { holdEarly } from "./early.ts";
import { linkGuard } from "./guard-link.ts";
import { holdSends } from "./hold.ts";
import { cannotStart, notice } from "./notice.ts";
import { offerPreparing } from "./offer.ts";
import { doublePress } from "./permit.ts";
import { listen, listenToScripts, type OnPress } from "./press.ts";
import { passes, selfTest } from "./self-test.ts";
import { siteHere } from "./site-here.ts";
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
  let trial: Promise<Tried> | null = null;
  let stood: { readonly site: SiteAdapter | null; readonly onPress: OnPress } | null = null;
  /** Holds the next press by an adapter that is being taught, and says so in the page; nothing goes on from there. */
  const tryOut = (draft: SiteAdapter, words: TryWords) =>
    new Promise<Tried>((resolve) => {
      stood ??= { site, onPress };
      site = draft;
      listenToScripts(link, draft, pressed);
      onPress = ({ kind }) => {
        onPress = () => "hold";
        notice(words);
        resolve({ held: kind });
        setTimeout(() => {
          if (stood) ({ site, onPress } = stood);
          stood = null;
          if (site) listenToScripts(link, site, pressed);
        }, doublePress);
        return "hold";
      };
    });
  browser.runtime.onMessage.addListener((message: PageAsk, _, answer) => {
    switch (message.kind) {
      case "standing":
        answer(standing);
        return;
      case "teach-test":
        answer(selfTest(message.site, link));
        return;
      case "teach-try":
        trial = tryOut(message.site, message.words);
        answer(true);
        return;
      case "stopped":
        if (record) notice({ ...record.words, next: record.words.nextUnseen });
        return;
      case "teach-tried":
        void trial?.then(answer);
        return trial !== null;
      default:
        message satisfies never;
        return;
    }
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
  link.giveWords(record.words);
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
    site = siteHere(record, location.href, (selector) => document.querySelector(selector) !== null);
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
