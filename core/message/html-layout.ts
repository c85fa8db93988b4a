import { blockElements } from "./html-elements.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** A cell with more lines than this holds a page, not a value. */
const mostLines = 3;

interface Seen {
  cells: number;
  widest: number;
  lines: number;
  layout: boolean;
}

/**
 * Tables that hold data: their cells are set apart by "\t", a row a line. A table with a table in it, with one
 * column, or with a page of text in a cell only lays a mail out, and its cells are blocks.
 */
export function dataTables(nodes: readonly HtmlNode[]): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const open: { table: HtmlElement; seen: Seen }[] = [];
  for (const node of nodes) {
    if (node.kind !== "open" && node.kind !== "close") continue;
    const { tag } = node.element;
    const top = open[open.length - 1];
    if (node.kind === "open") {
      if (tag === "table") {
        if (top !== undefined) top.seen.layout = true;
        open.push({ table: node.element, seen: { cells: 0, widest: 0, lines: 0, layout: false } });
      } else if (top === undefined) continue;
      else if (tag === "tr") top.seen.cells = 0;
      else if (tag === "td" || tag === "th") {
        top.seen.cells++;
        top.seen.lines = 0;
        top.seen.widest = Math.max(top.seen.widest, top.seen.cells);
      } else if (tag === "br" || blockElements.has(tag)) {
        top.seen.lines++;
        if (top.seen.lines > mostLines) top.seen.layout = true;
      }
    } else if (tag === "table" && top !== undefined) {
      open.pop();
      if (top.seen.widest > 1 && !top.seen.layout) found.add(top.table);
    }
  }
  return found;
}

/**
 * True where paragraphs are lines: the writer sets them apart with empty ones ("<p>&nbsp;</p>"). Else each paragraph
 * stands apart by itself.
 */
export function paragraphsAreLines(nodes: readonly HtmlNode[]): boolean {
  let empty = false;
  for (const node of nodes) {
    if (node.kind === "text") {
      if (!node.blank) empty = false;
    } else if (node.kind === "open")
      empty = node.element.tag === "p" || (empty && node.element.tag !== "img");
    else if (node.kind === "close" && node.element.tag === "p" && empty) return true;
  }
  return false;
}
