import { isOlder, type Layout } from "../detect/index.ts";
import { quoteHeaderAt, textIn } from "../message/index.ts";
import { isGreeting } from "./greeting.ts";
import type { Line } from "./lines.ts";

const longestHeading = 60;

/** Labels, headings and quote headers under which nothing is left go too. */
export function orphans(layout: Layout, lines: readonly Line[]): void {
  // The next line with words, and, where it goes, the first line behind it that stays.
  let filled: Line | undefined;
  let after: Line | undefined;
  // From below, so that a heading over an emptied heading goes as well.
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const below = lines[index + 1];
    if (line === undefined) break;
    if (!line.goes && !line.blank && isHeading(line)) {
      const ends = (next: Line | undefined) => next === undefined || next.blank || isLabelled(next);
      if (line.touched) line.goes = below?.goes === true || ends(below);
      else line.goes = filled?.goes === true && ends(after);
    }
    if (line.goes) after = below?.goes === true ? after : below;
    if (!line.blank) filled = line;
  }
  quoteHeaders(layout, lines);
}

/** "## Background", "**Background**". */
const marked = /^(?:#{1,6}\s+\S.*|\*\*[^*]+\*\*|__[^_]+__)$/;

/** "Background:", also where only its value went; "BACKGROUND". */
function isHeading({ rest, inTable, touched }: Line): boolean {
  const words = rest.trim();
  if (inTable || words.length > longestHeading || isGreeting(words)) return false;
  if (/^[^.!?]*[:：]$/.test(words) || (!touched && marked.test(words))) return true;
  return !touched && /^[^\d:]*[A-Z]{3}[^\d:]*$/.test(words) && words === words.toUpperCase();
}

function isLabelled({ rest, blank }: Line): boolean {
  return !blank && /^[^.!?:：]{1,60}[:：](\s|$)/.test(rest);
}

/** "On … wrote:" over a message of which no line stays. */
function quoteHeaders({ text: { text, sections } }: Layout, lines: readonly Line[]): void {
  let index = 0;
  for (const section of sections) {
    while (index < lines.length && (lines[index]?.start ?? 0) < section.start) index++;
    const first = index;
    while (index < lines.length && (lines[index]?.start ?? 0) < section.end) index++;
    if (!isOlder(section)) continue;
    const inside = lines.slice(first, index);
    const lineAt = (at: number) => {
      const line = lines[at];
      return line === undefined ? null : textIn(text, line);
    };
    const head = quoteHeaderAt(lineAt, first, false)?.lines ?? 0;
    if (!inside.some(({ goes }) => goes)) continue;
    if (inside.slice(head).every(({ goes, blank }) => goes || blank))
      for (const line of inside) line.goes = true;
  }
}
