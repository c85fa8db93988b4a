import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import type { Settings } from "./page/api.ts";
import { bundled, shell, stylesheet } from "./shell.ts";

export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Everything that the practice Outlook is served from, wherever it is served. */
export interface Site {
  /** The host's own pages: `/mail/`, its script and its style. */
  host(path: string, addinUrl: string): Answer | null;
  /** The add-in, as it was built. */
  addin(path: string): Answer | null;
  /** What Microsoft's CDN has, from npm: `office.js` and what it loads. */
  office(path: string): Answer | null;
  readonly microsoftAjax: Answer;
}

export interface SiteOptions {
  /** The folder of the built add-in. */
  readonly addin: string;
  /** Serve `item.sendAsync` behind office.js? */
  readonly shim: boolean;
  readonly settings: Partial<Settings>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const require = createRequire(import.meta.url);
const script = (body: string): Answer => ({ type: "text/javascript", body });

export function outlookSite({ addin, shim, settings }: SiteOptions): Site {
  const page = script(bundled("page/main.tsx"));
  const style = { type: "text/css", body: stylesheet() };
  const office = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const sendAsync = shim ? bundled("send-async.shim.ts") : "";
  return {
    host(path, addinUrl) {
      if (path === "/mail/") return { type: "text/html", body: shell(addinUrl, settings) };
      if (path === "/mail/outlook.js") return page;
      return path === "/mail/outlook.css" ? style : null;
    },
    addin: (path) => fileIn(addin, path),
    office(path) {
      const file = fileIn(office, path);
      return file && shim && path === "/office.js" ? script(`${file.body}\n${sendAsync}`) : file;
    },
    microsoftAjax: script(readFileSync(new URL("microsoft-ajax.js", import.meta.url), "utf8")),
  };
}

function fileIn(folder: string, path: string): Answer | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  try {
    return { type: types[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
  } catch {
    return null;
  }
}
