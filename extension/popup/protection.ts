import { browser } from "wxt/browser";
import type { LogLine } from "../../core/log/index.ts";
import type { Language } from "../../core/say.ts";
import { millisOf } from "../../core/time.ts";
import type { Loaded } from "../../host/store/policy.ts";
import type { PopupProps } from "../../ui/index.ts";
import { type Standing, sitesFault } from "../wire/background.ts";

/** What the popup says about the page in front, and about what would keep us from checking it. */
export async function protectionOf(
  loaded: Loaded,
  language: Language,
  now: number,
  lines: readonly LogLine[],
): Promise<PopupProps["protection"]> {
  if (loaded.kind !== "ok") return { kind: "wrong", why: "no-policy" };
  const { validUntil } = loaded.policy;
  if (validUntil !== null && millisOf(validUntil) < now) return { kind: "wrong", why: "policy-out-of-date" };
  if ((await browser.storage.local.get(sitesFault))[sitesFault] === true)
    return { kind: "wrong", why: "sites" };
  const last = lines.findLast((line) => line.kind === "entry");
  if (last?.kind === "entry" && last.body.kind === "unreviewed") return { kind: "wrong", why: "unseen" };
  const standing = await standingInFront();
  switch (standing.kind) {
    case "protected":
      return { kind: "protected", site: standing.site[language] };
    case "not-protected":
      return { kind: "wrong", why: "self-test" };
    case "no-compose-window":
      return { kind: "no-message" };
    case "unknown":
      return { kind: "not-protected" };
    default:
      return standing satisfies never;
  }
}

/** What our script in the page answers; `unknown` where there is none. */
async function standingInFront(): Promise<Standing | { readonly kind: "unknown" }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const unknown = { kind: "unknown" } as const;
  if (tab?.id === undefined) return unknown;
  return await browser.tabs.sendMessage<unknown, Standing>(tab.id, { kind: "standing" }, { frameId: 0 }).then(
    (standing) => standing ?? unknown,
    () => unknown,
  );
}
