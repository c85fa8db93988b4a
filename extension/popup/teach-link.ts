import { browser } from "wxt/browser";
import type { Protection } from "../../ui/index.ts";

/** Where the page in front can be taught: it is no page of ours or of the browser, and nothing protects it yet. */
export async function teachLink(protection: Protection): Promise<string | null> {
  const changed = protection.kind === "wrong" && protection.why === "self-test";
  if (!changed && protection.kind !== "not-protected" && protection.kind !== "no-message") return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && /^https?:/.test(tab.url ?? "") ? `teach.html?tab=${tab.id}` : null;
}
