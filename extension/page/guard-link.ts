import { type HeldRequest, hello, names, type Watched } from "./guard.ts";
import type { NoticeWords } from "./notice.ts";

/** A request of the page's own script that waits for an answer. */
export interface WaitingRequest extends Pick<HeldRequest, "texts"> {
  go(): void;
  /** It fails, as on a network that is gone. */
  fail(): void;
}

export interface Watcher {
  /** Whether a form may be sent. */
  readonly onForm: (form: HTMLFormElement) => boolean;
  /** Whether a request may leave at once; else one of the two is called later. */
  readonly onRequest: (request: WaitingRequest) => boolean;
}

/** Our end of the talk with the guard. */
export interface GuardLink {
  /** From now on it asks about these, and about nothing else. */
  watch(watched: Watched, watcher: Watcher): void;
  /** What it says where we are gone and cannot. */
  giveWords(words: NoticeWords): void;
  /** Sends a form as its own script would have. */
  go(form: HTMLFormElement): void;
  /** Whether the guard is there at all. */
  alive(): boolean;
}

export function linkGuard(document: Document): GuardLink {
  let secret: string | null = null;
  let watcher: Watcher | null = null;
  const tell = (type: string, detail?: string) => document.dispatchEvent(new CustomEvent(type, { detail }));
  document.addEventListener(
    hello,
    (event) => {
      secret = (event as CustomEvent<string>).detail;
      const { met, ask, askRequest, heard, pass, goRequest, failRequest } = names(secret);
      const listen = (type: string, may: (event: Event) => boolean) =>
        document.addEventListener(
          type,
          (event) => {
            tell(heard);
            if (may(event)) tell(pass);
          },
          { capture: true },
        );
      listen(ask, (event) => {
        const [form] = event.composedPath();
        return form instanceof HTMLFormElement && watcher?.onForm(form) === true;
      });
      listen(askRequest, (event) => {
        const { number, texts } = JSON.parse((event as CustomEvent<string>).detail) as HeldRequest;
        const go = () => void tell(goRequest, number);
        const fail = () => void tell(failRequest, number);
        return watcher?.onRequest({ texts, go, fail }) === true;
      });
      tell(met);
    },
    { once: true, capture: true },
  );
  tell(`${hello}?`);
  return {
    watch(watched, now) {
      watcher = now;
      if (secret !== null) tell(names(secret).watch, JSON.stringify(watched));
    },
    giveWords(words) {
      if (secret !== null) tell(names(secret).words, JSON.stringify(words));
    },
    go(form) {
      if (secret !== null)
        form.dispatchEvent(new CustomEvent(names(secret).go, { bubbles: true, composed: true }));
    },
    alive: () => secret !== null,
  };
}
