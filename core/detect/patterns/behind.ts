import type { Range } from "../../message/index.ts";
import type { Page } from "../detector.ts";
import type { ValueCue } from "./value-cues.ts";

/** A value behind the words that name it. */
export interface Named {
  readonly label: Range;
  readonly value: Range;
}

/** What may stand between words and their value: "is", "#", "number", "on", a colon. */
const between =
  /^['\u2019]?s?(?:[\s:#=().,\u2013\u2014\u2026-]|\b(?:is|was|are|on|in|no|num|number|id|n\u00famero|es|el|d\u00eda|ending|acabada|que termina)\b){0,12}/i;

/** Each value of this form right behind one of the cue's phrases. */
export function valuesBehind(page: Page, cue: ValueCue, form: RegExp): Named[] {
  const found: Named[] = [];
  let end = -1;
  for (const hit of page.terms) {
    if (!hit.entries.some((entry) => entry.kind === "cue" && entry.cue === cue)) continue;
    const behind = page.text.slice(hit.end, hit.end + 80);
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
