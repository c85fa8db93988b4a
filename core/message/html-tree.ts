import { Tokenizer } from "htmlparser2";
import { blockElements, impliedEnds, paragraphEnd, spokenAttributes, voidElements } from "./html-elements.ts";

/** Browsers nest no deeper; it also keeps the search for an open element short. */
const deepest = 512;
const tableOnly: ReadonlySet<string> = new Set(["table"]);

/** An attribute whose words count; `start` is the space before its name. */
export interface HtmlAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Offsets are into the source. `end` is after the end tag, or where the element ends without one. */
export interface HtmlElement {
  readonly tag: string;
  readonly parent: HtmlElement | null;
  readonly start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  /** The value of `class` and `id`, and of `style`, for the few that say what an element is. */
  marks: string;
  style: string;
  readonly attributes: HtmlAttribute[];
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
  let element: HtmlElement | null = null;
  let attribute = { name: "", start: 0, value: "" };
  let lastTextEnd = 0;

  const count = (tag: string, by: number) => open.set(tag, (open.get(tag) ?? 0) + by);
  const isOpen = (tag: string) => (open.get(tag) ?? 0) > 0;

  const pop = (closeStart: number, end: number) => {
    const last = stack.pop();
    if (last === undefined) return;
    last.closeStart = closeStart;
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
        while (stack.length > depth + 1) pop(at, at);
        pop(at, end);
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
  const opened = (endIndex: number, selfClosing: boolean) => {
    const current = element;
    element = null;
    if (current === null) return;
    current.openEnd = endIndex + 1;
    current.closeStart = endIndex + 1;
    current.end = endIndex + 1;
    nodes.push({ kind: "open", element: current });
    const empty = voidElements.has(current.tag) || (selfClosing && foreign()) || stack.length >= deepest;
    if (empty) {
      nodes.push({ kind: "close", element: current });
      return;
    }
    stack.push(current);
    count(current.tag, 1);
  };
  const foreign = () => isOpen("svg") || isOpen("math");

  const tokenizer = new Tokenizer(
    {},
    {
      isInForeignContext: foreign,
      onopentagname(start, end) {
        const tag = source.slice(start, end).toLowerCase();
        endImplied(tag, start - 1);
        element = {
          tag,
          parent: stack[stack.length - 1] ?? null,
          start: start - 1,
          openEnd: end,
          closeStart: end,
          end,
          marks: "",
          style: "",
          attributes: [],
        };
      },
      onattribname(start, end) {
        attribute = { name: source.slice(start, end).toLowerCase(), start, value: "" };
      },
      onattribdata(start, end) {
        attribute.value += source.slice(start, end);
      },
      onattribentity(codepoint) {
        attribute.value += String.fromCodePoint(codepoint);
      },
      onattribend(_quote, end) {
        if (element === null) return;
        const { name, start, value } = attribute;
        if (name === "class" || name === "id") element.marks += ` ${value}`;
        else if (name === "style") element.style = value;
        else if (spokenAttributes.has(name) && value.trim() !== "")
          element.attributes.push({ name, start: spaceBefore(source, start), end, value });
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag(start, end) {
        const tag = source.slice(start, end).toLowerCase();
        const after = source.indexOf(">", end) + 1 || source.length;
        if (!isOpen(tag)) return;
        // An end tag stays within its table; that of an inline element ends no block.
        const within = blockElements.has(tag) ? tableOnly : blockElements;
        endOpen(tag, within, start - 2, after);
      },
      ontext(start, end) {
        lastTextEnd = end;
        nodes.push({ kind: "text", start, end, text: null, blank: isBlank(source, start, end) });
      },
      ontextentity(codepoint, end) {
        const start = source.lastIndexOf("&", end - 1);
        const text = String.fromCodePoint(codepoint);
        nodes.push({
          kind: "text",
          start: Math.max(start, lastTextEnd),
          end,
          text,
          blank: isBlank(text, 0, text.length),
        });
        lastTextEnd = end;
      },
      oncomment(start, end, offset) {
        const text = source.slice(start, Math.max(start, end - offset));
        const from = source.lastIndexOf("<", start - 1);
        nodes.push({ kind: "comment", start: from, end: Math.min(end + 1, source.length), text });
      },
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        while (stack.length > 0) pop(source.length, source.length);
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return nodes;
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
