import type { Layout } from "../detect/index.ts";
import { type Cut, cut, merged } from "./cut.ts";
import { healJoint } from "./joint.ts";
import { type Line, linesAfter } from "./lines.ts";
import { renumbered } from "./numbering.ts";
import { orphans } from "./orphans.ts";

/**
 * The cuts with what they would leave behind: emptied lines, labels and headings without a value, doubled blank
 * lines, dangling commas, spaces, a small letter at the start of a sentence, a gap in a numbered list.
 */
export function heal(layout: Layout, cuts: readonly Cut[]): readonly Cut[] {
  const { text } = layout.text;
  const lines = linesAfter(layout, cuts);
  orphans(layout, lines);
  dropBlanks(lines);
  const healed: Cut[] = [];
  let lastEnd = 0;
  let dropFrom = -1;
  lines.forEach((line, index) => {
    if (line.goes) {
      if (dropFrom < 0) dropFrom = index;
      return;
    }
    if (dropFrom >= 0) healed.push(cut({ start: lines[dropFrom]?.start ?? 0, end: line.start }));
    dropFrom = -1;
    lastEnd = line.end;
    for (const piece of line.pieces) healed.push(line.inTable ? piece : healJoint(text, line, piece));
  });
  if (dropFrom >= 0) healed.push(cut({ start: lastEnd, end: text.length }));
  return merged(healed.concat(renumbered(text, lines)));
}

/** Where lines went, no second blank line stays, and none at the start or the end. */
function dropBlanks(lines: readonly Line[]): void {
  let kept: "nothing" | "blank" | "text" = "nothing";
  let wentSince = false;
  let trailing: Line[] = [];
  for (const line of lines) {
    if (line.goes) wentSince = true;
    else if (!line.blank) {
      kept = "text";
      wentSince = false;
      trailing = [];
    } else if (wentSince && kept !== "text") line.goes = true;
    else {
      kept = "blank";
      trailing.push(line);
    }
  }
  if (wentSince) for (const line of trailing) line.goes = true;
}
