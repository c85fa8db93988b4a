import { blockElements, silentElements, spacedElements } from "./html-elements.ts";
import { footnotes } from "./html-footnotes.ts";
import { dataTables, paragraphsAreLines } from "./html-layout.ts";
import type { HtmlText, Leaf, PlacedElement } from "./html-page.ts";
import { type HtmlElement, type HtmlNode, htmlNodes } from "./html-tree.ts";
import { textWriter } from "./html-writer.ts";

const solids = new Set([
  "img",
  "input",
  "video",
  "audio",
  "object",
  "embed",
  "iframe",
  "canvas",
  "svg",
  "hr",
]);

/**
 * The text of an HTML source as a reader sees it, and what else in it can be read: hidden elements follow below, so
 * that they part no word or number, then words of attributes and comments, a line each. Scripts and style sheets hold
 * no text.
 *
 * Lossy: a run of white space is one space, spaces at the ends of a line and empty lines beyond one are dropped,
 * non-breaking spaces are spaces. A place inside these has no text offset of its own.
 */
export function readHtml(source: string): HtmlText {
  const nodes = htmlNodes(source);
  const data = dataTables(nodes);
  const lineByLine = paragraphsAreLines(nodes);
  const writer = textWriter(source);
  const elements: PlacedElement[] = [];
  const leaves: Leaf[] = [];
  const open: PlacedElement[] = [];
  const tables: { readonly data: boolean; cells: number }[] = [];
  const comments: Extract<HtmlNode, { kind: "comment" }>[] = [];
  const hidden: [from: number, to: number][] = [];
  let kept = 0;

  const lineLeaf = () => {
    const at = writer.nextLine();
    leaves.push({ kind: "line", start: at, end: at });
    writer.line();
  };
  const begin = (element: HtmlElement, index: number) => {
    const { tag } = element;
    const table = tables[tables.length - 1];
    const isCell = tag === "td" || tag === "th";
    const inData = table?.data === true && (isCell || tag === "tr");
    if (tag === "br") lineLeaf();
    else if (solids.has(tag)) leaves.push({ kind: "solid", start: writer.length(), end: writer.length() });
    if (tag === "tr" && table !== undefined) table.cells = 0;
    if (isCell && inData && table !== undefined) writer.cell(table.cells++ === 0);
    else if (blockElements.has(tag)) writer.block(spaced(element, lineByLine) ? 2 : 1);
    if (tag === "table") tables.push({ data: data.has(element), cells: 0 });
    if (keepsSpaces(element)) kept++;
    const start = writer.length();
    const placed = {
      element,
      start,
      end: start,
      from: index,
      to: index,
      firstLeaf: leaves.length,
      leafEnd: 0,
      inData,
    };
    if (tag === "br" || solids.has(tag)) placed.firstLeaf--;
    elements.push(placed);
    open.push(placed);
  };
  const finish = (element: HtmlElement, index: number) => {
    const placed = open.pop();
    if (placed === undefined) return;
    const block = blockElements.has(element.tag);
    if (block && writer.blankLine()) lineLeaf();
    placed.end = writer.length();
    placed.to = index;
    placed.leafEnd = leaves.length;
    if (keepsSpaces(element)) kept--;
    if (element.tag === "table") tables.pop();
    if (placed.inData && element.tag !== "tr") writer.endCell();
    else if (block) writer.block(spaced(element, lineByLine) ? 2 : 1);
  };

  const read = (from: number, to: number, shown: boolean) => {
    for (let index = from; index < to; index++) {
      const node = nodes[index];
      if (node === undefined) break;
      if (node.kind === "open") {
        if (shown && isHidden(node.element)) {
          const start = index;
          while (!isEnd(nodes[index], node.element)) index++;
          hidden.push([start, index + 1]);
        } else begin(node.element, index);
      } else if (node.kind === "close") finish(node.element, index);
      else if (node.kind === "comment") comments.push(node);
      else if (node.kind === "text" && !silentElements.has(open[open.length - 1]?.element.tag ?? "")) {
        const { start, end, text } = node;
        const first =
          text === null ? writer.copy(start, end, kept > 0) : writer.stand(text, start, end, kept > 0);
        if (first >= 0) leaves.push({ kind: "text", start: first, end: writer.length() });
      }
    }
  };
  read(0, nodes.length, true);
  for (const [from, to] of hidden) {
    writer.block(2);
    read(from, to, false);
  }
  if (hidden.length > 0) elements.sort((one, other) => one.from - other.from);
  const { text, runs } = writer.finish();
  const notes = footnotes(text, elements, comments);
  return {
    text: text + notes.text,
    runs: runs.concat(notes.runs),
    nodes,
    elements,
    leaves,
    footnotes: notes.footnotes,
    visibleEnd: text.length,
  };
}

/** Shown to nobody; a cell keeps its column. */
const isHidden = ({ tag, style }: HtmlElement) =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) && !/^t[dhr]/.test(tag);

const isEnd = (node: HtmlNode | undefined, element: HtmlElement) =>
  node === undefined || (node.kind === "close" && node.element === element);

/** A list in a list item follows without an empty line; so does a paragraph that has no margin. */
function spaced({ tag, parent, marks, style }: HtmlElement, lineByLine: boolean): boolean {
  if (!spacedElements.has(tag) || parent?.tag === "li") return false;
  return tag !== "p" || !(lineByLine || /\bMso/.test(marks) || /margin\s*:\s*0/i.test(style));
}

function keepsSpaces({ tag, style }: HtmlElement): boolean {
  return tag === "pre" || tag === "textarea" || /white-space\s*:\s*(pre|break-spaces)/i.test(style);
}
