import { browser } from "wxt/browser";
import type { SiteAdapter } from "../../core/policy/index.ts";
import type { Ask } from "../wire/background.ts";
import { recordIn } from "./record.ts";

/** A button in the corner of a case record: a disclosure of it is prepared in a tab of our own. */
export function offerPreparing(sites: readonly SiteAdapter[], words: string): void {
  const there = document.documentElement.querySelector(":scope > [data-safe-disclosure-offer]");
  const wanted = recordIn(sites) !== null;
  if (!wanted) there?.remove();
  if (!wanted || there) return;
  const host = document.createElement("div");
  host.setAttribute("data-safe-disclosure-offer", "");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.style.cssText =
    "all:initial;position:fixed;inset:auto 1rem 1rem auto;padding:10px 16px;min-height:24px;cursor:pointer;" +
    "font:600 16px/1.5 system-ui,sans-serif;background:#0a6b62;color:#fff;border:2px solid #fff;border-radius:10px;" +
    "box-shadow:0 4px 24px #0003;z-index:2147483646";
  button.addEventListener("focus", () => button.style.setProperty("outline", "3px solid #0a6b62"));
  button.addEventListener("blur", () => button.style.removeProperty("outline"));
  button.addEventListener("click", ({ isTrusted }) => {
    // A script of the page opens no tabs of ours.
    if (isTrusted) void browser.runtime.sendMessage<Ask>({ kind: "prepare" });
  });
  host.attachShadow({ mode: "open" }).append(button);
  document.documentElement.append(host);
}
