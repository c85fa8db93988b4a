import type { Range } from "../message/index.ts";

const separator = /\s+[-–—|/•·]+\s+|\s*[:;,|]\s+/g;

/**
 * A subject goes by its parts: "Referral: Marisol - Suboxone" loses the last. "Re:" and "Fwd:" stay while something
 * stands behind them.
 */
export function withoutSubject(subject: string, isDirty: (part: Range) => boolean): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(subject); found !== null; found = separator.exec(subject)) {
    parts.push({ start, end: found.index });
    start = separator.lastIndex;
  }
  parts.push({ start, end: subject.length });
  const goes = parts.map(isDirty);
  const says = ({ start: from, end }: Range) =>
    !/^\s*(re|fwd?|fw|rv|aw)?\s*$/i.test(subject.slice(from, end));
  if (!parts.some((part, index) => goes[index] !== true && says(part)))
    return [{ start: 0, end: subject.length }];
  const cuts: Range[] = [];
  let last = parts.length;
  while (goes[last - 1] === true) last--;
  const before = parts[last - 1];
  if (last < parts.length && before !== undefined) cuts.push({ start: before.end, end: subject.length });
  parts.slice(0, last).forEach((part, index) => {
    const next = parts[index + 1];
    if (goes[index] === true && next !== undefined) cuts.push({ start: part.start, end: next.start });
  });
  return cuts;
}
