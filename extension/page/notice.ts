import type { PageRecord } from "../wire/background.ts";

/** Where not even the words could be read, in both languages. */
export const cannotStart = {
  held: "Safe Disclosure could not start. · Safe Disclosure no pudo empezar.",
  next: "Nothing can be pressed here. Reload this page. · Aquí no se puede presionar nada. Vuelva a cargar la página.",
};

export type NoticeWords = Partial<PageRecord["words"]> & typeof cannotStart;

/**
 * What the page's script says itself, when the frame that speaks for us does not answer. No word of the message. The
 * background script puts this one function into a page that has no script of ours: it may use nothing from here.
 */
export function notice(words: NoticeWords): void {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const box = document.createElement("div");
  box.setAttribute("role", "alert");
  box.style.cssText =
    "all:initial;position:fixed;inset:auto 1rem 1rem auto;max-width:24rem;padding:1rem;box-sizing:border-box;" +
    "font:16px/1.5 system-ui,sans-serif;background:#fff;color:#1a1e23;border:1px solid #59626f;border-radius:8px;" +
    "box-shadow:0 4px 24px #0003;z-index:2147483647";
  const held = document.createElement("b");
  held.textContent = words.held;
  const next = document.createElement("p");
  next.textContent = words.next;
  next.style.margin = "0.25rem 0 0.75rem";
  box.append(held, next);
  root.append(box);
  document.documentElement.append(host);
  if (words.close === undefined) return;
  const close = document.createElement("button");
  close.textContent = words.close;
  close.style.font = "inherit";
  close.addEventListener("click", () => host.remove());
  box.append(close);
  close.focus();
}
