import type { Cut } from "./cut.ts";
import type { Line } from "./lines.ts";

const numbered = /^([>\s]*\(?)(\d{1,2})(?=[.)]\s)/;

/** A gap in a numbered list tells that something stood there: what follows moves up. */
export function renumbered(text: string, lines: readonly Line[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  let shift = 0;
  for (const line of lines) {
    const found = numbered.exec(text.slice(line.start, Math.min(line.end, line.start + 20)));
    if (found === null) continue;
    const number = Number(found[2]);
    if (number !== last + 1) shift = 0;
    last = number;
    if (line.goes) shift++;
    else if (shift > 0) {
      const start = line.start + (found[1]?.length ?? 0);
      cuts.push({ start, end: start + (found[2]?.length ?? 0), replacement: String(number - shift) });
    }
  }
  return cuts;
}
