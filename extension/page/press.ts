import type { SiteAdapter } from "../../core/policy/index.ts";
import { formFields } from "../request/fields.ts";
import { carries } from "../request/rule.ts";
import type { GuardLink, WaitingRequest } from "./guard-link.ts";
import { isSend, isShortcut, selectorOf, sender } from "./routes.ts";

/** How somebody, or a script, began to send. */
export type Press =
  | { readonly kind: "click"; readonly at: HTMLElement }
  | { readonly kind: "key"; readonly at: Element; readonly keys: KeyboardEventInit }
  | { readonly kind: "submit"; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  /** `form.submit()`, which the guard saw. */
  | { readonly kind: "script"; readonly form: HTMLFormElement }
  /** A request without a form, which the guard saw. */
  | { readonly kind: "request"; readonly request: WaitingRequest };

/** Answers at once: `hold` stops the event, `let-go` leaves it alone. */
export type OnPress = (press: Press) => "hold" | "let-go";

/**
 * Listens on the window, before any script of the page, to everything that could send. `site` is null while there
 * is no compose window.
 */
export function listen(page: Window, site: () => SiteAdapter | null, onPress: OnPress): void {
  const options = { capture: true };
  const decide = (press: Press, event: Event) => {
    if (onPress(press) === "let-go") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener(
    "click",
    (event) => {
      const here = site();
      const at = here && sender(elements(event), here);
      if (at) decide({ kind: "click", at: at as HTMLElement }, event);
    },
    options,
  );
  page.addEventListener(
    "keydown",
    (event) => {
      const here = site();
      if (!here) return;
      const path = elements(event);
      const [at] = path;
      if (at && isShortcut(event, path, here)) return decide({ kind: "key", at, keys: keysOf(event) }, event);
      // Enter and Space on Send: a page may listen for the keys themselves, so we do not wait for the click.
      const button = (event.key === "Enter" || event.key === " ") && sender(path, here);
      if (button) decide({ kind: "click", at: button as HTMLElement }, event);
    },
    options,
  );
  page.addEventListener(
    "submit",
    (event) => {
      const here = site();
      const form = elements(event)[0] ?? event.target;
      if (!here || !(form instanceof HTMLFormElement) || !sends(form, here, event.submitter)) return;
      decide({ kind: "submit", form, submitter: event.submitter }, event);
    },
    options,
  );
}

/** A site, and who hears of its presses. */
export interface WatchedSite {
  readonly site: SiteAdapter;
  readonly onPress: OnPress;
}

/**
 * Has the guard ask about the forms and the requests of these sites; a form that sends nothing (a draft) passes. A
 * request goes to the first that knows any.
 */
export function listenToScripts(link: GuardLink, watched: readonly WatchedSite[]): void {
  const asked = watched.find(({ site }) => site.wire.length > 0);
  link.watch(
    {
      forms: watched
        .map(({ site }) => selectorOf(site, "submit"))
        .filter((one) => one !== "")
        .join(", "),
      wire: watched.flatMap(({ site }) => site.wire),
      unlock: watched.find(({ site }) => site.unlock)?.site.unlock,
    },
    {
      onForm: (form) =>
        watched.every(
          ({ site, onPress }) => !sends(form, site) || onPress({ kind: "script", form }) === "let-go",
        ),
      onRequest: (request) => asked?.onPress({ kind: "request", request }) === "let-go",
    },
  );
}

/** A form whose fields hide its own methods ("matches") cannot be asked: it counts as a send. */
function sends(form: HTMLFormElement, site: SiteAdapter, submitter: HTMLElement | null = null): boolean {
  try {
    return isSend(form, fieldOf(form, submitter), site) || carriesForm(form, site);
  } catch {
    return true;
  }
}

/** A form that the page made for itself, and that goes where messages leave. */
function carriesForm(form: HTMLFormElement, { wire }: SiteAdapter): boolean {
  if (wire.length === 0) return false;
  // A field of that name hides the form's own `action`.
  const url = new URL(form.getAttribute("action") ?? "", document.baseURI).href;
  const method = (form.getAttribute("method") ?? "get").toUpperCase();
  const fields = formFields(new FormData(form));
  return wire.some((rule) => carries(rule, { url, method, fields }));
}

/** Whether what was pressed still stands in the page. */
export function isThere(press: Press): boolean {
  switch (press.kind) {
    case "click":
    case "key":
      return press.at.isConnected;
    case "submit":
    case "script":
      return press.form.isConnected;
    case "request":
      return true;
    default:
      return press satisfies never;
  }
}

/** Does again what was held. */
export function repeat(press: Press, link: GuardLink): void {
  switch (press.kind) {
    case "click":
      press.at.click();
      return;
    case "key":
      press.at.dispatchEvent(new KeyboardEvent("keydown", press.keys));
      return;
    case "submit":
      press.form.requestSubmit(press.submitter);
      return;
    case "script":
      link.go(press.form);
      return;
    case "request":
      press.request.go();
      return;
    default:
      press satisfies never;
  }
}

const elements = (event: Event) => event.composedPath().filter((one) => one instanceof Element);

/** `keyCode` is read by older pages; browsers take it from here too. */
function keysOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, keyCode, which } = event;
  const keys = { key, code, location, ctrlKey, shiftKey, altKey, metaKey, keyCode, which };
  return { ...keys, bubbles: true, cancelable: true, composed: true };
}

/** All texts of a form's fields by their name, the button that submits it among them. */
export function fieldOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null = null,
): (name: string) => readonly string[] {
  const data = new FormData(form, submitter);
  return (name) => data.getAll(name).filter((value) => typeof value === "string");
}
