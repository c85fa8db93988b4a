import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Texts } from "./fields.ts";
import { steps } from "./permit.ts";
import type { Press } from "./press.ts";
import { selectorOf } from "./routes.ts";

/**
 * The press by which a message that was let go leaves. A request that a script had made before it was looked at goes
 * only when it says what stands in the compose window now; else it fails, and the page's own Send is pressed. That
 * is pressed too for a form whose frame is gone: its answer would open a tab of its own.
 */
export function pressAgain(press: Press, site: SiteAdapter, written: Texts): Press {
  switch (press.kind) {
    case "request":
      if (says(press.request.texts, written)) return press;
      press.request.fail();
      break;
    case "script":
      if (!lacksFrame(press.form)) return press;
      break;
    default:
      return press;
  }
  const selector = selectorOf(site, "click");
  const buttons = selector === "" ? [] : document.querySelectorAll<HTMLElement>(selector);
  const at = [...buttons].find((button) => button.checkVisibility());
  if (!at) throw new Error("the page has no Send to press");
  return { kind: "click", at };
}

/**
 * Firefox tells a page that its new frame has loaded, while nothing was sent into it yet; Roundcube then takes the
 * frame away.
 */
function lacksFrame(form: HTMLFormElement): boolean {
  const name = form.getAttribute("target") ?? "";
  return /^[^_]/.test(name) && document.querySelector(`iframe[name="${CSS.escape(name)}"]`) === null;
}

function says(texts: readonly string[], { recipients, subject, body }: Texts): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const said = texts.map(plain);
  // Where the page does not say who gets it, nobody can compare.
  if (recipients === null) return false;
  return [...Object.values(recipients).flat(), subject, body.source]
    .map(plain)
    .every((wanted) => wanted === "" || said.includes(wanted));
}

/** The last step of a send that comes by us: a form's where one is submitted, else a request, where one is known. */
export function lastSeen({ routes, wire }: SiteAdapter): number {
  if (routes.some((route) => "submit" in route)) return steps.submit;
  return wire.length > 0 ? steps.request : steps.key;
}
