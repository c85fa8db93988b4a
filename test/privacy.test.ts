import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import statement from "../docs/privacy.md?raw";
import config from "../wxt.config.ts";

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What `docs/privacy.md` says of each permission, and of each pattern of pages: the words between backticks that begin a row. */
const named = [...statement.matchAll(/^\| `([^`]+)` +\| (\S.*?) *\|$/gm)].map(([, name = "", why = ""]) => ({
  name,
  why,
}));

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: unknown;
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
}

/** As an agency builds it, and as a store gets it. */
async function manifestFor(browser: "chrome" | "firefox"): Promise<Manifest> {
  const { manifest } = config;
  const env = { mode: "production", browser, manifestVersion: 3, command: "build" } as const;
  return (typeof manifest === "function" ? await manifest(env) : expect.fail("no manifest")) as never;
}

test.each(["chrome", "firefox"] as const)(
  "in %s all that is asked for is told, with what it is for, and nothing else",
  async (browser) => {
    const manifest = await manifestFor(browser);
    const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
    expect(named.map(({ name }) => name).sort()).toEqual(asked.sort());
    for (const { name, why } of named) expect(why.length, name).toBeGreaterThan(20);
  },
);

test("at first it may be on no page at all", async () => {
  const manifest = await manifestFor("chrome");
  expect(manifest.host_permissions).toEqual([]);
  expect(manifest.content_scripts).toBeUndefined();
  // No page and no other extension may speak to it, and the browser's own rule stands: only its own files run.
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy).toBeUndefined();
});

const sources = import.meta.glob<string>(
  ["../{core,ui,files,host,extension}/**/*.{ts,tsx}", "!**/*.test.*"],
  { query: "?raw", import: "default", eager: true },
);
/** Where our own code asks for anything, and what. */
const asking: Readonly<Record<string, string>> = {
  "extension/store/fetch-pack.ts": "the rules, where the agency said",
  "extension/background/renew.ts": "hands the browser's fetch to the one above",
  "extension/background/canary.ts": "a port that browsers refuse, so that nothing leaves",
  "extension/page/attachments.ts": "a file of the message, from the webmail that holds it, in its own page",
  "host/page/cover-sheet-fonts.ts": "a font that came with the extension",
};

test("our own code asks for nothing but what is listed here", () => {
  const found = Object.entries(sources).filter(([, source]) =>
    /\bfetch\(|new (?:frame\.)?(?:XMLHttpRequest|WebSocket|EventSource)\b|(?<!_|\.)sendBeacon\(/.test(source),
  );
  expect(found.map(([path]) => path.replace("../", "")).sort()).toEqual(Object.keys(asking).sort());
});

describe.each(["chrome-mv3", "firefox-mv3"])("what is built for %s", (folder) => {
  const root = here(`.output/${folder}`);
  const files = existsSync(root)
    ? readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name))
    : [];
  const code = files.filter((name) => name.endsWith(".js"));
  const pages = files.filter((name) => name.endsWith(".html"));

  test("is there (npm run build)", () => {
    expect(code.length).toBeGreaterThan(5);
    expect(pages.length).toBeGreaterThan(5);
  });

  test("runs no text as code", () => {
    for (const name of code) {
      const source = readFileSync(name, "utf8");
      expect(
        source.match(/(?<![\w$.])eval\(|new Function\(|import\(\s*["'`]https?:|importScripts\(/),
        name,
      ).toBeNull();
    }
  });

  test("loads only its own files", () => {
    for (const name of pages) {
      const links = [...readFileSync(name, "utf8").matchAll(/(?:src|href)="([^"]*)"/g)].map(
        ([, link]) => link,
      );
      expect(
        links.filter((link) => /^(?:[a-z]+:)?\/\//i.test(link ?? "")),
        name,
      ).toEqual([]);
    }
  });
});
