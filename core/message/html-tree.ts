import { blockElements, impliedEnds, paragraphEnd, spokenAttributes, voidElements } from "./html-elements.ts";
import type { Attribute } from "./html-tag.ts";
import { readTokens } from "./html-tokens.ts";

/** Browsers nest no deeper; it also keeps the search for an open element short. */
const deepest = 512;
const tableOnly: ReadonlySet<string> = new Set(["table"]);

/** Offsets are into the source. `end` is after the end tag, or where the element ends without one. */
export interface HtmlElement {
  readonly tag: string;
  readonly parent: HtmlElement | null;
  readonly start: number;
  end: number;
  /** The value of `class` and `id`, and of `style`, for the few that say what an element is. */
  readonly marks: string;
  readonly style: string;
  /** Those whose words count; each begins with the space before its name. */
  readonly attributes: readonly Attribute[];
}

export type HtmlNode =
  | { readonly kind: "open" | "close"; readonly element: HtmlElement }
  /** `text` is what the source stands for; null where it stands for itself. */
  | {
      readonly kind: "text";
      readonly start: number;
      readonly end: number;
      readonly text: string | null;
      readonly blank: boolean;
    }
  /** `start` to `end` is the whole comment. */
  | { readonly kind: "comment"; readonly start: number; readonly end: number; readonly text: string };

/** The elements, texts and comments of an HTML source in the order of the source, each opened element closed. */
export function htmlNodes(source: string): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const stack: HtmlElement[] = [];
  const open = new Map<string, number>();

  const count = (tag: string, by: number) => open.set(tag, (open.get(tag) ?? 0) + by);
  const isOpen = (tag: string) => (open.get(tag) ?? 0) > 0;

  const pop = (end: number) => {
    const last = stack.pop();
    if (last === undefined) return;
    last.end = end;
    count(last.tag, -1);
    nodes.push({ kind: "close", element: last });
  };
  /** Ends the nearest open element that `closes` names, with what is in it; never past one of `within`. */
  const endOpen = (
    closes: ReadonlySet<string> | string,
    within: ReadonlySet<string>,
    at: number,
    end: number,
  ) => {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const tag = stack[depth]?.tag ?? "";
      if (typeof closes === "string" ? closes === tag : closes.has(tag)) {
        while (stack.length > depth + 1) pop(at);
        pop(end);
        return;
      }
      if (within.has(tag)) return;
    }
  };
  const endImplied = (tag: string, at: number) => {
    if (blockElements.has(tag) && isOpen("p")) endOpen(paragraphEnd.closes, paragraphEnd.within, at, at);
    const implied = impliedEnds.get(tag);
    if (implied === undefined) return;
    const before = stack.length;
    endOpen(implied.closes, implied.within, at, at);
    if (stack.length < before) endImplied(tag, at);
  };
  readTokens(source, {
    isForeign: () => isOpen("svg") || isOpen("math"),
    open(tag, start, { attributes, end, selfClosing }) {
      endImplied(tag, start);
      const parent = stack[stack.length - 1] ?? null;
      const { marks, style, attributes: words } = readAttributes(source, attributes);
      const element = { tag, parent, start, end, marks, style, attributes: words };
      nodes.push({ kind: "open", element });
      const foreign = isOpen("svg") || isOpen("math");
      if (voidElements.has(tag) || (selfClosing && foreign) || stack.length >= deepest) {
        nodes.push({ kind: "close", element });
        return;
      }
      stack.push(element);
      count(tag, 1);
    },
    close(tag, start, end) {
      // An end tag stays within its table; that of an inline element ends no block.
      if (isOpen(tag)) endOpen(tag, blockElements.has(tag) ? tableOnly : blockElements, start, end);
    },
    text(start, end, text) {
      const blank = text === null ? isBlank(source, start, end) : isBlank(text, 0, text.length);
      nodes.push({ kind: "text", start, end, text, blank });
    },
    comment: (start, end, text) => nodes.push({ kind: "comment", start, end, text }),
  });
  while (stack.length > 0) pop(source.length);
  return nodes;
}

const nothing = { marks: "", style: "", attributes: [] };

function readAttributes(
  source: string,
  all: readonly Attribute[],
): Pick<HtmlElement, "marks" | "style" | "attributes"> {
  if (all.length === 0) return nothing;
  let marks = "";
  let style = "";
  const attributes: Attribute[] = [];
  for (const one of all) {
    if (one.name === "class" || one.name === "id") marks += ` ${one.value}`;
    else if (one.name === "style") style += one.value;
    else if (one.name === "hidden") style += ";display:none";
    else if (spokenAttributes.has(one.name) && one.value.trim() !== "")
      attributes.push({ ...one, start: spaceBefore(source, one.start) });
  }
  return { marks, style, attributes };
}

function spaceBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
  return start;
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at === end;
}
