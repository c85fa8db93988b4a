import { type Range, textBehind } from "../../message/index.ts";
import type { Lead } from "../../policy/index.ts";
import type { Page } from "../detector.ts";

/** A value behind the words that name it. */
export interface Named {
  readonly label: Range;
  readonly value: Range;
}

/** What may stand between words and their value: "is", "#", "number", "on", a colon. */
const between =
  /^['’]?s?(?:[\s:#=().,\u2013\u2014\u2026-]|\b(?:is|was|are|on|in|no|num|number|id|número|es|el|día|ending|acabada|que termina)\b){0,12}/i;

/** Each value of this form right behind words that lead to it. */
export function valuesBehind(page: Page, lead: Lead, form: RegExp): Named[] {
  const found: Named[] = [];
  let end = -1;
  for (const hit of page.terms) {
    if (!hit.entries.some((entry) => entry.kind === "lead" && entry.to === lead)) continue;
    const behind = textBehind(page.text, hit.end, 80);
    const gap = between.exec(behind)?.[0] ?? "";
    const value = form.exec(behind.slice(gap.length));
    if (value === null || value.index !== 0) continue;
    const start = hit.end + gap.length;
    if (start < end) continue;
    end = start + value[0].length;
    found.push({ label: { start: hit.start, end: start }, value: { start, end } });
  }
  return found;
}
