import { formFields } from "../request/fields.ts";
import { type Asked, carries, mayCarry, type Rule } from "../request/rule.ts";
import { coverFrames } from "./guard-frames.ts";
import { type Gate, guardRequests, type Held } from "./guard-requests.ts";
import { cannotStart, type NoticeWords, notice } from "./notice.ts";

/**
 * `form.submit()` and `fetch` fire no event, so a script's own send is seen only from within the page's world. This
 * guard forwards it to our script outside that world and never decides. The two agree on a secret name for their
 * events while the document is still empty: no script of the page runs before them.
 */
export const hello = "safe-disclosure/hello";

/** The events of one document; each name starts with the secret. */
export const names = (secret: string) => ({
  /** From the script, which has heard the secret: it is told to nobody else. */
  met: `${secret}/met`,
  /** From the script: these are watched from now on, a `Watched` as JSON. */
  watch: `${secret}/watch`,
  /** From the script: what to say where it does not answer any more, `NoticeWords` as JSON. */
  words: `${secret}/words`,
  /** From the guard, at a form: may it be sent? */
  ask: `${secret}/ask`,
  /** From the guard, at the document: may a request leave, a `HeldRequest` as JSON? */
  askRequest: `${secret}/ask-request`,
  /** From the script, in answer: it heard. Firefox ends a script whose extension was updated, and its guard stays. */
  heard: `${secret}/heard`,
  /** From the script, in answer: it may. No answer is a no. */
  pass: `${secret}/pass`,
  /** From the script, at a form: send it now. */
  go: `${secret}/go`,
  /** From the script: the request of this number leaves now, or it fails as a network does. */
  goRequest: `${secret}/go-request`,
  failRequest: `${secret}/fail-request`,
});

/** A request that asks to leave. */
export interface HeldRequest {
  readonly number: string;
  /** What it says; empty where it can only fail, or could not be read. */
  readonly texts: readonly string[];
}

export interface Watched {
  /** A selector; empty for none. */
  readonly forms: string;
  readonly wire: readonly Rule[];
  /** What a page waits for after a form was sent, where it has to be told that none was. */
  readonly unlock?: { readonly at: string; readonly event: string } | undefined;
}

export function guard(page: Window & typeof globalThis): void {
  // Taken now: a script of the page may replace them later.
  const { document, CustomEvent, FormData } = page;
  const { addEventListener, dispatchEvent } = page.EventTarget.prototype;
  const { matches, getAttribute } = page.Element.prototype;
  const { apply, getOwnPropertyDescriptor } = page.Reflect;
  const { parse, stringify } = page.JSON;
  const submit = page.HTMLFormElement.prototype.submit;
  const getter = (prototype: object, name: string) =>
    getOwnPropertyDescriptor(prototype, name)?.get as (this: Event) => never;
  const detailOf = getter(CustomEvent.prototype, "detail");
  const targetOf = getter(page.Event.prototype, "target");
  /** A page that replaced what an event's parts are read by would hear the secret. */
  const listen = (type: string, listener: (detail: string, event: Event) => void) => {
    const heard = (event: Event) => listener(apply(detailOf, event, []), event);
    apply(addEventListener, document, [type, heard, { capture: true }]);
  };

  const secret = [...page.crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(36))
    .join("");
  const at = names(secret);
  let watched: Watched = { forms: "", wire: [] };
  let words: NoticeWords = cannotStart;
  let answered = false;
  let passed = false;
  let last = 0;
  const waiting = new Map<string, Held>();

  const ask = (target: EventTarget, event: Event): boolean => {
    answered = passed = false;
    apply(dispatchEvent, target, [event]);
    if (!answered) giveUp();
    return passed;
  };
  const giveUp = () => {
    const { unlock } = watched;
    if (unlock) document.querySelector(unlock.at)?.dispatchEvent(new page.Event(unlock.event));
    notice(words);
  };
  const gate: Gate = {
    may(address, method) {
      if (watched.wire.length === 0) return null;
      const url = absolute(address);
      return url !== null && watched.wire.some((rule) => mayCarry(rule, { url, method })) ? url : null;
    },
    ask(asked: Asked, held: Held | null) {
      if (!watched.wire.some((rule) => carries(rule, asked))) return true;
      last += 1;
      const number = String(last);
      const texts = held && asked.fields ? [...asked.fields.values()].flat() : [];
      if (held) waiting.set(number, held);
      const detail = stringify({ number, texts } satisfies HeldRequest);
      const may = ask(document, new CustomEvent(at.askRequest, { detail }));
      if (may) waiting.delete(number);
      return may;
    },
  };
  /** Where a form goes, and what it says; null where the page hides it. */
  const requestOf = (form: HTMLFormElement): Asked | null => {
    const method = (apply(getAttribute, form, ["method"]) ?? "get").toUpperCase();
    const url = gate.may(apply(getAttribute, form, ["action"]) ?? "", method);
    return url === null ? null : { url, method, fields: formFields(new FormData(form)) };
  };
  const mayLeave = (form: HTMLFormElement): boolean => {
    if (watched.forms !== "" && form.ownerDocument === document && apply(matches, form, [watched.forms]))
      return ask(form, new CustomEvent(at.ask, { bubbles: true, composed: true }));
    const request = requestOf(form);
    const go = () => apply(submit, form, []);
    return request === null || gate.ask(request, { go, fail() {} });
  };

  listen(at.watch, (detail) => {
    watched = parse(detail);
  });
  listen(at.words, (detail) => {
    words = parse(detail);
  });
  listen(at.heard, () => {
    answered = true;
  });
  listen(at.pass, () => {
    passed = true;
  });
  listen(at.go, (_, event) => {
    apply(submit, apply(targetOf, event, []), []);
  });
  const settle = (end: keyof Held) => (number: string) => {
    const held = waiting.get(number);
    waiting.delete(number);
    held?.[end]();
  };
  listen(at.goRequest, settle("go"));
  listen(at.failRequest, settle("fail"));
  // Whichever script comes second finds the first one listening.
  let heard = false;
  listen(at.met, () => {
    heard = true;
  });
  const tell = () => heard || apply(dispatchEvent, document, [new CustomEvent(hello, { detail: secret })]);
  listen(`${hello}?`, tell);
  tell();

  coverFrames(page, (frame) => {
    const { prototype } = frame.HTMLFormElement;
    const itsSubmit = prototype.submit;
    prototype.submit = new Proxy(itsSubmit, {
      apply(original, form: HTMLFormElement) {
        if (mayLeave(form)) apply(original, form, []);
      },
    });
    guardRequests(frame, gate);
  });

  function absolute(address: string): string | null {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return null;
    }
  }
}
