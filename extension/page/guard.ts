/**
 * `form.submit()` fires no event, so a script's own send is seen only from within the page's world. This guard
 * forwards it to our script outside that world and never decides. The two agree on a secret name for their events
 * while the document is still empty: no script of the page runs before them.
 */
export const hello = "safe-disclosure/hello";

/** The events of one document; each name starts with the secret. */
export const names = (secret: string) => ({
  /** From the script, which has heard the secret: it is told to nobody else. */
  met: `${secret}/met`,
  /** From the script: these forms are watched from now on. */
  watch: `${secret}/watch`,
  /** From the guard, at a form: may it be sent? */
  ask: `${secret}/ask`,
  /** From the script, in answer: it may. No answer is a no. */
  pass: `${secret}/pass`,
  /** From the script, at a form: send it now. */
  go: `${secret}/go`,
});

export function guard(page: Window & typeof globalThis): void {
  // Taken now: a script of the page may replace them later.
  const { document, CustomEvent, HTMLFormElement } = page;
  const { addEventListener, dispatchEvent } = page.EventTarget.prototype;
  const { matches } = page.Element.prototype;
  const { apply } = page.Reflect;
  const prototype = HTMLFormElement.prototype;
  const submit = prototype.submit;
  const listen = (type: string, listener: (event: CustomEvent<string>) => void) =>
    apply(addEventListener, document, [type, listener, { capture: true }]);

  const secret = [...page.crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(36))
    .join("");
  const { met, watch, ask, pass, go } = names(secret);
  let watched = "";
  let passed = false;
  const mayLeave = (form: HTMLFormElement): boolean => {
    if (watched === "" || !apply(matches, form, [watched])) return true;
    passed = false;
    apply(dispatchEvent, form, [new CustomEvent(ask, { bubbles: true, composed: true })]);
    return passed;
  };
  prototype.submit = function (this: HTMLFormElement) {
    if (mayLeave(this)) apply(submit, this, []);
  };

  listen(watch, (event) => {
    watched = event.detail;
  });
  listen(pass, () => {
    passed = true;
  });
  listen(go, (event) => {
    apply(submit, event.target, []);
  });
  // Whichever script comes second finds the first one listening.
  let heard = false;
  listen(met, () => {
    heard = true;
  });
  const tell = () => heard || apply(dispatchEvent, document, [new CustomEvent(hello, { detail: secret })]);
  listen(`${hello}?`, tell);
  tell();
}
