import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { drafts, leftOut } from "./drafts.ts";
import type { Settings } from "./page/api.ts";
import type { PageData } from "./page-data.ts";

const here = (name: string) => new URL(name, import.meta.url).pathname;
const source = (name: string) => readFileSync(here(name), "utf8");
const shared = (name: string) => `../practice/style/${name}.css`;
const own = (name: string) => `style/${name}.css`;
const styles = [
  shared("common"),
  ...["frame", "drafts", "compose", "alert"].map(own),
  shared("sent"),
  own("sent"),
];
const words = (language: "en" | "es") =>
  `${source(`../practice/words/${language}.ftl`)}\n${source(`words/${language}.ftl`)}`;

/** The practice page: everything that it shows is drawn by its script, from what stands in it as JSON. */
export function shell(addinUrl: string, settings: Partial<Settings>): string {
  const data: PageData = {
    words: { en: words("en"), es: words("es") },
    drafts,
    leftOut: leftOut.map(({ id }) => id),
    addinUrl,
    settings,
  };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="content-security-policy" content="default-src 'self'; frame-src ${new URL(addinUrl).origin}; img-src data:; style-src 'self' 'unsafe-inline'; base-uri 'none'">
  <title>Practice Outlook</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/mail/outlook.css">
  <script id="data" type="application/json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
</head>
<body><div id="outlook"></div><script src="/mail/outlook.js"></script></body>
</html>`;
}

/** One script for the browser, built anew for every server. */
export function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return outputFiles[0]?.text ?? "";
}

export const stylesheet = () => styles.map(source).join("");
