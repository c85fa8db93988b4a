import { foldTable, GAP, SKIP } from "../detect/index.ts";
import type { Range } from "../message/index.ts";

/** A folded word, and where it stands. */
export interface Word extends Range {
  readonly word: string;
}

/** The words of a text as the index of phrases parts them: "O'Brien" is two. */
export function eachWord(text: string, visit: (word: Word) => void): void {
  let word = "";
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? (foldTable[text.charCodeAt(at)] ?? GAP) : GAP;
    if (code > SKIP) {
      if (start < 0) start = at;
      word += String.fromCharCode(code);
    } else if (code === GAP && start >= 0) {
      visit({ word, start, end: at });
      word = "";
      start = -1;
    }
  }
}
