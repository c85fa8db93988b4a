import { Parser } from "htmlparser2";
import { readHtml } from "../core/message/index.ts";

/** What a page says about itself to programs, and no words of the writer. */
const machineMeta =
  /^(?:viewport|generator|progid|originator|robots|referrer|theme-color|color-scheme|format-detection)$/i;

/**
 * The words of a page that is a file. Opened in a browser it runs its scripts, which may hold what it shows (a report
 * that draws its own table), and its styles may write (`content: "…"`), so both are read below what a reader of mail
 * sees.
 */
export function htmlFileText(source: string): string {
  const words: string[] = [];
  let inside = "";
  const parser = new Parser({
    onopentag: (name, { name: about = "", content }) => {
      inside = name;
      if (name === "meta" && about !== "" && !machineMeta.test(about) && content) words.push(content);
    },
    ontext: (text) => {
      if (inside === "script") words.push(text);
      if (inside === "style")
        words.push(...[...text.matchAll(/content\s*:\s*(["'])(.+?)\1/g)].map(([, , said]) => said ?? ""));
    },
    onclosetag: () => {
      inside = "";
    },
  });
  parser.end(source);
  return [readHtml(source).text, words.join("")].filter((one) => one.trim() !== "").join("\n\n");
}
