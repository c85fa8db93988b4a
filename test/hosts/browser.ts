import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { chromium as chromiumPath } from "./needs.ts";
import { until } from "./ports.ts";

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
export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly console: readonly string[];
  readonly requests: readonly Seen[];
  page(url: string): Promise<Page>;
  /** A page of the extension itself: `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** All that the extension keeps: every storage area and database, and the profile's files for it as text. */
  stored(): Promise<string>;
  stop(): Promise<void>;
}

export async function startBrowser(
  options: {
    extension?: string | null;
    /** As if an organisation's policy had installed it: Chromium then lets it stop requests. */
    byPolicy?: boolean;
    locale?: string;
    dark?: boolean;
    width?: number;
  } = {},
): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("Chromium is not installed");
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  const extension = options.extension === undefined ? built : options.extension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    channel: "chromium",
    headless: true,
    locale: options.locale ?? "en-US",
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1200, height: 900 },
    args: [
      "--no-sandbox",
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
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
    context,
    extensionId,
    console: lines,
    requests,
    page,
    extensionPage,
    async stored() {
      const inside = await extensionPage("manifest.json");
      const areas = await inside.evaluate(readStores);
      await closePage(inside);
      return `${areas}\n${filesOf(profile, extensionId)}`;
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
export async function closePage(page: Page): Promise<void> {
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

/** Runs inside the extension's origin. */
async function readStores(): Promise<string> {
  type Area = { get(keys: null): Promise<unknown> };
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
  const areas: unknown[] = [{ ...localStorage }];
  for (const name of ["local", "session", "sync"]) areas.push(await storage[name]?.get(null));
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      areas.push(name, store, await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(areas, (_, value: unknown) =>
    value instanceof Uint8Array || value instanceof ArrayBuffer
      ? new TextDecoder("latin1").decode(value)
      : value,
  );
}

/** The profile's files that belong to the extension's origin, as text in both of the widths that Chromium writes. */
function filesOf(profile: string, extensionId: string): string {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.parentPath.includes(extensionId))
    .map((file) => readFileSync(join(file.parentPath, file.name)))
    .map((bytes) => `${bytes.toString("latin1")}\n${bytes.toString("utf16le")}`)
    .join("\n");
}
