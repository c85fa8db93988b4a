import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import type { Driven, StartBrowser, Tab } from "../driver.ts";
import { firefox } from "../needs.ts";
import { until } from "../ports.ts";
import { filesOf, readStores } from "../stored.ts";
import { tabOf } from "./tab.ts";

/** Where `npm run build:firefox` puts the extension. */
const built = new URL("../../../.output/firefox-mv3", import.meta.url).pathname;
const id = "extension@safe-disclosure.example";
/** Firefox makes up the host of the extension's pages; a profile can name it before. */
const host = "6f0a1b2c-3d4e-4f50-8a61-728394a5b6c7";

/** Firefox as Debian ships it, over WebDriver BiDi. */
export async function startFirefox(options: Parameters<StartBrowser>[0] = {}): Promise<Driven> {
  const extension = options.extension !== null;
  const executablePath = firefox();
  if (executablePath === null) throw new Error("Firefox is not installed");
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 900 },
    // Without it an extension's pages can't be spoken to.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: host }),
      "intl.accept_languages": "en-US",
    },
  });
  const lines: string[] = [];
  /** Those that stand: of an extension's page Firefox does not say that it was closed. */
  const tabs = new Set<Tab>();
  const newPage = async () => {
    const page = await browser.newPage();
    page.on("console", (message) => lines.push(message.text()));
    // As somebody who wants to leave the page; every other question is answered with no.
    page.on("dialog", (one) => void (one.type() === "beforeunload" ? one.accept() : one.dismiss()));
    return page;
  };
  const asTab = (page: Page): Tab => {
    const tab: Tab = tabOf(page, () => tabs.delete(tab));
    tabs.add(tab);
    return tab;
  };
  for (const page of await browser.pages()) asTab(page);
  const opened = async (path: string): Promise<Page> => {
    const page = await newPage();
    const url = `moz-extension://${host}/${path}`;
    // The page comes; the word that it has come does not.
    page.goto(url).catch(() => {});
    const there = `location.href === "${url}" && document.readyState === "complete"`;
    await until(`the extension's page ${path}`, () => page.evaluate(there).then(Boolean, () => false));
    return page;
  };
  /** Runs in a page of the extension; gives what is given back. */
  const within = async <T>(script: string | (() => Promise<T>)): Promise<T> => {
    const page = await opened("manifest.json");
    try {
      return (await page.evaluate(script)) as T;
    } finally {
      await page.close();
    }
  };
  const ready = () =>
    until("the extension's start", () =>
      within("browser.scripting.getRegisteredContentScripts().then((all) => all.length > 0)"),
    );
  if (options.beside !== undefined) await browser.installExtension(options.beside);
  if (extension) {
    await browser.installExtension(built);
    await ready();
  }
  return {
    name: "Firefox",
    hasExtension: extension,
    console: lines,
    newPage: async () => asTab(await newPage()),
    pages: async () => [...tabs],
    clearCookies: async () => browser.deleteCookie(...(await browser.cookies())),
    extensionPage: async (path) => asTab(await opened(path)),
    stored: async () => `${await within(readStores)}\n${filesOf(profile, `moz-extension+++${host}`)}`,
    async fillDisk(full) {
      await within(`browser.runtime.getBackgroundPage().then(({ IDBObjectStore: { prototype } }) => {
        prototype.kept ??= prototype.add;
        prototype.add = ${full} ? null : prototype.kept;
      })`);
    },
    async reloadExtension() {
      const page = await opened("manifest.json");
      await page.evaluate("setTimeout(() => browser.runtime.reload())");
      await until("the end of the old extension", () =>
        page.evaluate("1").then(
          () => false,
          () => true,
        ),
      );
      await ready();
    },
    async stop() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
