import type { Range } from "../message/index.ts";

/** A change of a text before it is healed. An empty replacement takes the range out. */
export interface Cut extends Range {
  readonly replacement: string;
}

export const cut = ({ start, end }: Range): Cut => ({ start, end, replacement: "" });

/**
 * In order, without overlaps: removals that touch are one, and a removal swallows a replacement that it overlaps.
 * Of two replacements that overlap the first stands, and takes the other's range along.
 */
export function merged(cuts: readonly Cut[]): readonly Cut[] {
  const removals = join(cuts.filter(({ replacement }) => replacement === ""));
  const replacements = cuts.filter(({ replacement }) => replacement !== "");
  const all = removals
    .concat(replacements)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Cut[] = [];
  for (const next of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || next.start >= last.end) kept.push(next);
    else {
      const replacement = last.replacement === "" || next.replacement === "" ? "" : last.replacement;
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, next.end), replacement };
    }
  }
  return kept;
}

function join(removals: readonly Cut[]): Cut[] {
  const joined: Cut[] = [];
  for (const next of removals.slice().sort((one, other) => one.start - other.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && next.start <= last.end)
      joined[joined.length - 1] = cut({ start: last.start, end: Math.max(last.end, next.end) });
    else joined.push(next);
  }
  return joined;
}

/** The text with its cuts made. */
export function splice(text: string, cuts: readonly Cut[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, replacement } of cuts) {
    written += text.slice(at, start) + replacement;
    at = end;
  }
  return written + text.slice(at);
}
