import type { Cut } from "./cut.ts";
import type { Line } from "./lines.ts";

/** "2." or "b)"; not "B.", which may be somebody's initial. */
const numbered = /^([>\s]*\(?)(?:(\d{1,2})(?=[.)]\s)|([a-z])(?=\)\s))/i;

/** A gap in a numbered list tells that something stood there: what follows moves up. */
export function renumbered(text: string, lines: readonly Line[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  let shift = 0;
  for (const line of lines) {
    const found = numbered.exec(text.slice(line.start, Math.min(line.end, line.start + 20)));
    if (found === null) continue;
    const [, before = "", digits, letter = ""] = found;
    const number = digits === undefined ? letter.toLowerCase().charCodeAt(0) - 96 : Number(digits);
    if (number !== last + 1) shift = 0;
    last = number;
    if (line.goes) shift++;
    else if (shift > 0) {
      const start = line.start + before.length;
      const replacement =
        digits === undefined ? String.fromCharCode(letter.charCodeAt(0) - shift) : String(number - shift);
      cuts.push({ start, end: start + (digits ?? letter).length, replacement });
    }
  }
  return cuts;
}
