import type { browser } from "wxt/browser";

type Scripting = Pick<
  typeof browser.scripting,
  | "getRegisteredContentScripts"
  | "registerContentScripts"
  | "updateContentScripts"
  | "unregisterContentScripts"
>;

/**
 * Puts our two scripts on these pages. What stands is changed where it stands, and the browser takes a change whole
 * or not at all: at no moment, and after no refusal, is a page without the scripts that it had.
 */
export async function standOn(matches: readonly string[], scripting: Scripting): Promise<void> {
  const standing = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (matches.length === 0) return await scripting.unregisterContentScripts({ ids: standing });
  const always = { matches: [...matches], allFrames: true, runAt: "document_start" as const };
  const scripts: Parameters<typeof scripting.registerContentScripts>[0] = [
    { ...always, id: "guard", js: ["guard.js"], world: "MAIN" },
    { ...always, id: "page", js: ["page.js"] },
  ];
  const known = scripts.filter(({ id }) => standing.includes(id));
  const missing = scripts.filter(({ id }) => !standing.includes(id));
  if (known.length > 0) await scripting.updateContentScripts(known);
  if (missing.length > 0) await scripting.registerContentScripts(missing);
}
