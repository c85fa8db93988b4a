import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Look } from "../../host/sending/compose.ts";
import type { Ask } from "../wire/background.ts";
import { speak } from "../wire/calls.ts";
import type { FrameVerbs, Opening, PageVerbs } from "../wire/verbs.ts";

/** False once the extension was updated or taken away under an open page: its frame could write no log. */
export const extensionIsThere = (): boolean => browser.runtime?.id !== undefined;

/** The hidden frame in which the engine runs, in the extension's own origin. */
export interface Frame {
  readonly engine: FrameVerbs;
  /** Whether it still stands in the page. */
  standing(): boolean;
  show(look: Look): void;
  close(): void;
}

const styles: Readonly<Record<Look, string>> = {
  hidden: "inset:0;width:100%;height:100%;visibility:hidden;pointer-events:none",
  sheet: "inset:0;width:100%;height:100%;visibility:visible;pointer-events:auto",
  line: "inset:auto 0 0 auto;width:min(100%,26rem);height:5rem;visibility:visible;pointer-events:auto",
};
const always =
  "position:fixed;display:block;border:0;margin:0;z-index:2147483647;color-scheme:light dark;" +
  "opacity:1;filter:none;transform:none;clip-path:none;mask:none;max-width:none;max-height:none";
/** As no style sheet of the page has it otherwise. */
const styleOf = (look: Look) =>
  `${always};${styles[look]}`
    .split(";")
    .map((one) => `${one}!important`)
    .join(";");

/**
 * Opens the frame outside of everything that the page made, and hands it one end of a port. Its message goes to
 * the extension's origin only, so nobody else can have the port; the token, which the background script knows from
 * us, shows the frame that no script of the page is speaking.
 */
export async function openFrame(site: SiteAdapter, mine: PageVerbs): Promise<Frame> {
  const token = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
  await browser.runtime.sendMessage<Ask>({ kind: "frame", token });
  const address = browser.runtime.getURL("/engine.html");
  const element = document.createElement("iframe");
  let wanted: Look = "hidden";
  let worn: string | null = null;
  const dress = () => {
    if (element.style.cssText === worn) return;
    element.style.cssText = styleOf(wanted);
    worn = element.style.cssText;
  };
  const show = (look: Look) => {
    [wanted, worn] = [look, null];
    dress();
    if (look !== "sheet") return;
    element.focus();
    element.contentWindow?.focus();
  };
  // A press on a sheet that nobody sees would be no answer.
  new MutationObserver(dress).observe(element, { attributes: true, attributeFilter: ["style"] });
  element.src = address;
  element.title = "Safe Disclosure";
  show("hidden");
  const loaded = new Promise((resolve) => element.addEventListener("load", resolve, { once: true }));
  document.documentElement.append(element);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  const engine = speak<PageVerbs, FrameVerbs>(port1, mine);
  const opening: Opening = {
    kind: "safe-disclosure/open",
    token,
    channel: site.channel,
    path: location.pathname,
  };
  element.contentWindow?.postMessage(opening, new URL(address).origin, [port2]);
  return { engine, show, standing: () => element.isConnected, close: () => element.remove() };
}
