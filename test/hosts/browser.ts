import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { Driven, Tab } from "./driver.ts";
import { chromium as chromiumPath } from "./needs.ts";
import { until } from "./ports.ts";
import { filesOf, readStores } from "./stored.ts";

/** Where `npm run build` puts the extension. */
export const built = new URL("../../.output/chrome-mv3", import.meta.url).pathname;

/** The id that the practice build's key gives it. */
const practiceId = "cilmnijbmjoajlfoplbckgahomnodiph";

/** A request of any page, frame or worker. */
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** Chromium with our extension in a profile of its own, and all that can be seen of what it does. */
export interface Browser extends Driven {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly requests: readonly Seen[];
  newPage(): Promise<Page>;
  pages(): Promise<readonly Page[]>;
  page(url: string): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
}

export async function startBrowser(
  options: {
    extension?: string | null;
    /** As if an organisation's policy had installed it: Chromium then lets it stop requests. */
    byPolicy?: boolean;
    /** The folder of another extension that is there too. */
    beside?: string;
    /** A page that was left is kept whole for whoever goes back, as Chromium does for people. */
    keepsPages?: boolean;
    locale?: string;
    dark?: boolean;
    width?: number;
  } = {},
): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("Chromium is not installed");
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  const extension = options.extension === undefined ? built : options.extension;
  // As whoever loads an extension from a folder has it; without it Chromium does not take one up again.
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const folders = [extension, options.beside ?? null].filter((one) => one !== null);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    channel: "chromium",
    headless: true,
    ...(options.keepsPages && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    locale: options.locale ?? "en-US",
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1200, height: 900 },
    args: [
      "--no-sandbox",
      ...(folders.length > 0
        ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]
        : []),
      ...(options.byPolicy ? [`--allowlisted-extension-id=${practiceId}`] : []),
    ],
  });
  const lines: string[] = [];
  const requests: Seen[] = [];
  context.on("console", (message) => lines.push(message.text()));
  context.on("weberror", (error) => lines.push(error.error().message));
  context.on("request", (request) =>
    requests.push({
      method: request.method(),
      url: request.url(),
      body: request.postDataBuffer()?.toString("latin1") ?? "",
    }),
  );
  const extensionId = extension === null ? "" : await idOf(context);
  const page = async (url: string) => {
    const opened = await context.newPage();
    await opened.goto(url);
    return opened;
  };
  const extensionPage = (path: string) => page(`chrome-extension://${extensionId}/${path}`);
  return {
    name: "Chromium",
    context,
    extensionId,
    hasExtension: extension !== null,
    console: lines,
    requests,
    newPage: () => context.newPage(),
    pages: async () => context.pages(),
    clearCookies: () => context.clearCookies(),
    page,
    extensionPage,
    async stored() {
      const inside = await extensionPage("manifest.json");
      const areas = await inside.evaluate(readStores);
      await closePage(inside);
      return `${areas}\n${filesOf(profile, extensionId)}`;
    },
    async fillDisk(full) {
      await context.serviceWorkers()[0]?.evaluate((isFull) => {
        const { prototype } = IDBObjectStore as { prototype: { add: unknown; kept?: unknown } };
        prototype.kept ??= prototype.add;
        prototype.add = isFull ? null : prototype.kept;
      }, full);
    },
    async reloadExtension() {
      const [old] = context.serviceWorkers();
      await old?.evaluate("setTimeout(() => chrome.runtime.reload())");
      await until("the extension's new start", async () => {
        const inside = await extensionPage("manifest.json").catch(() => null);
        if (inside) await closePage(inside);
        return inside !== null;
      });
    },
    async stop() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Closes a page, whatever it does at that moment. Chromium loses a close that meets the commit of a navigation,
 * as after a send: it is asked again until the page is gone.
 */
export async function closePage(page: Page | Tab): Promise<void> {
  if (!("context" in page)) return await page.close();
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  const again = setInterval(() => {
    // It may be gone by now.
    session.send("Target.closeTarget", { targetId: targetInfo.targetId }).catch(() => {});
  }, 500);
  try {
    await page.close();
  } finally {
    clearInterval(again);
  }
}

/** The extension's id, once its scripts stand on the pages of its sites. */
async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await until("the extension's start", () =>
    worker.evaluate(async () => {
      type Scripting = { getRegisteredContentScripts(): Promise<readonly unknown[]> };
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  return new URL(worker.url()).host;
}
