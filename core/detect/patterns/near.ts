import { type Range, textBefore } from "../../message/index.ts";

/** How far before a value the words that name it are looked for. */
const reach = 48;
const toValue =
  "(?:['’]s)?[\\s:#=().\\u2013\\u2014\\u2026-]*(?:(?:is|was|number|numbers?|no|num|ending(?: in)?|on|es|número|de|del|on file|of birth)[\\s:#=.]+){0,2}$";

/** Makes a pattern for words that lead right up to a value: "SSN is 987-65-4321". */
export function leading(words: string): RegExp {
  return new RegExp(`(?:^|[^A-Za-zÀ-ɏ])((?:${words})(?![A-Za-z])${toValue})`, "i");
}

/** The words before `start` that name the value, up to the value; null when there are none. */
export function labelBefore(text: string, start: number, words: RegExp): Range | null {
  const from = Math.max(0, start - reach);
  const found = words.exec(text.slice(from, start));
  const label = found?.[1];
  return label === undefined ? null : { start: start - label.length, end: start };
}

/** True when the words stand in the same line within `reach` characters before. */
export function isNear(text: string, start: number, words: RegExp): boolean {
  const before = textBefore(text, start, reach);
  return words.test(before.slice(before.lastIndexOf("\n") + 1));
}
