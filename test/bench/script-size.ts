import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Row } from "./time.ts";

const built = new URL("../../.output/chrome-mv3/", import.meta.url);

/** What a page of a webmail has to load, gzipped: the interceptor, and the guard in the page's own world. */
export function scriptSize(): readonly Row[] {
  return ["page.js", "guard.js"].map((name) => {
    const file = new URL(name, built);
    const size = existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length / 1024 : null;
    return {
      what: `${name}, gzipped`,
      figure: size === null ? "not built" : `${size.toFixed(1)} KB`,
      target: "at most 12 KB",
      met: size === null ? null : size <= 12,
    };
  });
}
