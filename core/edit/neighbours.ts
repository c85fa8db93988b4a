import { type HtmlNode, isBlockTag, type PlacedElement } from "../message/index.ts";

/**
 * True when a block stands between text that would run together without it: "A<div>B</div>C". `removed` leads from
 * the last node of what is already gone to its first.
 */
export function joinsLines(
  nodes: readonly HtmlNode[],
  { element, from, to }: PlacedElement,
  removed: ReadonlyMap<number, number>,
): boolean {
  if (!isBlockTag(element.tag)) return false;
  return runsOn(nodes, from - 1, -1, removed) && runsOn(nodes, to + 1, 1, removed);
}

/** True when the first thing to see in this direction stands in the same line. */
function runsOn(
  nodes: readonly HtmlNode[],
  from: number,
  step: 1 | -1,
  removed: ReadonlyMap<number, number>,
): boolean {
  for (let at = from; at >= 0 && at < nodes.length; at += step) {
    const first = step < 0 ? removed.get(at) : undefined;
    if (first !== undefined) at = first;
    const node = nodes[at];
    if (first !== undefined || node === undefined || node.kind === "comment") continue;
    if (node.kind === "text") {
      if (!node.blank) return true;
    } else if (isBlockTag(node.element.tag) || node.element.tag === "br") return false;
    else if (node.kind === (step < 0 ? "close" : "open")) return true;
  }
  return false;
}
