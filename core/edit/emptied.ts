import type { HtmlText, PlacedElement } from "../message/index.ts";
import type { Coverage } from "./coverage.ts";
import { columnsGone } from "./html-columns.ts";
import { joinsLines } from "./neighbours.ts";

/** Without these a page is none. */
const frame = new Set(["html", "head", "body"]);

/**
 * The outermost elements that the cuts empty: every text, line break and picture in them goes. A cell goes only with
 * its column. `breaks` are those whose place a line break must take, because two lines would run together.
 */
export function emptiedElements(
  page: HtmlText,
  covers: Coverage,
): { readonly elements: readonly PlacedElement[]; readonly breaks: readonly PlacedElement[] } {
  const gone = leavesGone(page, covers);
  const columns = columnsGone(page, covers);
  const elements: PlacedElement[] = [];
  const breaks: PlacedElement[] = [];
  const removed = new Map<number, number>();
  let reach = -1;
  for (const placed of page.elements) {
    if (placed.from < reach || frame.has(placed.element.tag)) continue;
    const leaves = placed.leafEnd - placed.firstLeaf;
    const emptied = leaves > 0 && (gone[placed.leafEnd] ?? 0) - (gone[placed.firstLeaf] ?? 0) === leaves;
    const isCell = placed.inData && placed.element.tag !== "tr";
    if (isCell ? !columns.has(placed) : !emptied) continue;
    reach = placed.to;
    if (joinsLines(page.nodes, placed, removed)) breaks.push(placed);
    else elements.push(placed);
    removed.set(placed.to, placed.from);
  }
  return { elements, breaks };
}

/** How many of the first n leaves go, for each n. */
function leavesGone({ leaves, text }: HtmlText, covers: Coverage): readonly number[] {
  let count = 0;
  const counts = [0];
  for (const { kind, start, end } of leaves) {
    const last = start >= text.length;
    if (kind === "text" && covers.takes({ start, end })) count++;
    // A line break is the character at its place; the last one has none, and goes with the line before it.
    else if (
      kind === "line" &&
      covers.takes(last ? { start: text.length - 1, end: text.length } : { start, end: start + 1 })
    )
      count++;
    counts.push(count);
  }
  return counts;
}
