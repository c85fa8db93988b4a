import { silentElements } from "./html-elements.ts";
import type { Footnote, PlacedElement, Run } from "./html-page.ts";
import { type HtmlNode, htmlNodes } from "./html-tree.ts";
import { textIn } from "./part-text.ts";

type Comment = Extract<HtmlNode, { kind: "comment" }>;

export function footnotes(
  visible: string,
  elements: readonly PlacedElement[],
  comments: readonly Comment[],
): { readonly text: string; readonly runs: readonly Run[]; readonly footnotes: readonly Footnote[] } {
  const found: Footnote[] = [];
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = visible.length;
  const add = (words: string, sourceStart: number, sourceEnd: number) => {
    const gap = pieces.length > 0 ? "\n" : visible === "" ? "" : "\n\n";
    const start = length + gap.length;
    const end = start + words.length;
    if (gap !== "")
      runs.push({ kind: "break", start: length, end: start, sourceStart, sourceEnd: sourceStart });
    runs.push({ kind: "entity", start, end, sourceStart, sourceEnd });
    found.push({ start, end, sourceStart, sourceEnd, echo: false });
    pieces.push(gap + words);
    length = end;
  };
  for (const { element, start, end } of elements) {
    for (const { name, value, start: sourceStart, end: sourceEnd } of element.attributes) {
      const words = oneLine(name === "href" ? address(value) : value);
      if (words === "" || (name === "href" && words.startsWith("#"))) continue;
      if (bare(words) === bare(visible.slice(start, Math.min(end, start + 2 * words.length + 9))))
        found.push({ start, end, sourceStart, sourceEnd, echo: true });
      else add(words, sourceStart, sourceEnd);
    }
  }
  for (const comment of comments) {
    const words = wordsOf(comment.text);
    if (/[A-Za-z0-9\u00c0-\uffff]/.test(words)) add(words, comment.start, comment.end);
  }
  return { text: pieces.join(""), runs, footnotes: found };
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

/** "tel:415%2D555" says "tel:415-555". Bytes that are no UTF-8 stay as they are. */
function address(href: string): string {
  return href.replace(/(%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** What a link and its text have in common: no scheme, no closing slash, no marks in a number. */
function bare(words: string): string {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/^(mailto:|tel:|https?:\/\/)/, "")
    .replace(/\/$/, "");
  return /^[+\d\s().-]+$/.test(plain) ? plain.replace(/\D/g, "") : plain;
}

/** The words of a comment without tags, styles, conditions (`[if mso]>`) and the marks that editors leave. */
function wordsOf(comment: string): string {
  let silent = 0;
  const words: string[] = [];
  const source = comment.replace(/\[(if|endif)[^\]]*\]>?/gi, " ");
  for (const node of htmlNodes(source)) {
    if (node.kind === "text") {
      if (silent === 0) words.push(node.text ?? textIn(source, node));
    } else if (node.kind === "comment") words.push(node.text);
    else if (silentElements.has(node.element.tag)) silent += node.kind === "open" ? 1 : -1;
  }
  const line = oneLine(words.join(" "));
  return line === "StartFragment" || line === "EndFragment" ? "" : line;
}
