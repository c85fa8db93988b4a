import { hello, names } from "./guard.ts";

/** Our end of the talk with the guard. */
export interface GuardLink {
  /** Asks about these forms from now on, and no others; `onAsk` says whether one may be sent. */
  watch(forms: string, onAsk: (form: HTMLFormElement) => boolean): void;
  /** Sends a form as its own script would have. */
  go(form: HTMLFormElement): void;
  /** Whether the guard is there at all. */
  alive(): boolean;
}

export function linkGuard(document: Document): GuardLink {
  let secret: string | null = null;
  let answer: ((form: HTMLFormElement) => boolean) | null = null;
  document.addEventListener(
    hello,
    (event) => {
      secret = (event as CustomEvent<string>).detail;
      document.dispatchEvent(new CustomEvent(names(secret).met));
    },
    { once: true, capture: true },
  );
  document.dispatchEvent(new CustomEvent(`${hello}?`));
  return {
    watch(forms, onAsk) {
      if (secret === null) return;
      const { watch, ask, pass } = names(secret);
      const first = answer === null;
      answer = onAsk;
      const onEvent = (event: Event) => {
        const [form] = event.composedPath();
        if (form instanceof HTMLFormElement && answer?.(form)) document.dispatchEvent(new CustomEvent(pass));
      };
      if (first) document.addEventListener(ask, onEvent, { capture: true });
      document.dispatchEvent(new CustomEvent(watch, { detail: forms }));
    },
    go(form) {
      if (secret !== null)
        form.dispatchEvent(new CustomEvent(names(secret).go, { bubbles: true, composed: true }));
    },
    alive: () => secret !== null,
  };
}
