import { entityAt } from "./entities.ts";
import { endsName, nameAt, readTag, type Tag } from "./html-tag.ts";

/** What a source consists of, in its order; `start` to `end` is the whole of it. */
export interface TokenHandler {
  readonly open: (name: string, start: number, tag: Tag) => void;
  readonly close: (name: string, start: number, end: number) => void;
  /** `decoded` is null where the source stands for itself. */
  readonly text: (start: number, end: number, decoded: string | null) => void;
  readonly comment: (start: number, end: number, inner: string) => void;
  /** True inside svg and math, where no element holds raw text. */
  readonly isForeign: () => boolean;
}

/** What stands in these is no markup; where it is true, entities count. */
const rawText: ReadonlyMap<string, boolean> = new Map([
  ["script", false],
  ["style", false],
  ["xmp", false],
  ["iframe", false],
  ["noembed", false],
  ["noframes", false],
  ["plaintext", false],
  ["title", true],
  ["textarea", true],
]);
const commentEnd = /--!?>/g;
const [less, ampersand] = [60, 38];
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * Takes an HTML source apart as browsers do (HTML Standard, 13.2.5). A start tag that never ends is dropped, as they drop
 * it. A test reads the same with htmlparser2, whose 44 KB would not fit the bare runtime's budget.
 */
export function readTokens(source: string, handler: TokenHandler): void {
  const length = source.length;
  let at = 0;
  while (at < length) {
    at = readText(source, at, length, true, less, handler);
    if (at < length) at = readMarkup(source, at, handler);
  }
}

/** Text up to a "<" that begins markup, or to `limit`; gives where it ends. */
function readText(
  source: string,
  from: number,
  limit: number,
  decodes: boolean,
  stop: number,
  { text }: TokenHandler,
): number {
  let start = from;
  let at = from;
  for (; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === stop && beginsMarkup(source, at)) break;
    if (code !== ampersand || !decodes) continue;
    const entity = entityAt(source, at, false);
    if (entity === null || at + entity.length > limit) continue;
    if (at > start) text(start, at, null);
    start = at + entity.length;
    text(at, start, entity.text);
    at = start - 1;
  }
  if (at > start) text(start, at, null);
  return at;
}

function beginsMarkup(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return isLetter(next) || next === 33 || next === 63 || (next === 47 && at + 2 < source.length);
}

/** One tag or comment at `at`; gives where the text goes on. */
function readMarkup(source: string, at: number, handler: TokenHandler): number {
  const next = source.charCodeAt(at + 1);
  if (isLetter(next)) {
    const name = nameAt(source, at + 1);
    const tag = readTag(source, at + 1 + name.length);
    if (tag === null) return source.length;
    const tagName = name.toLowerCase();
    const decodes = handler.isForeign() ? undefined : rawText.get(tagName);
    handler.open(tagName, at, tag);
    if (decodes === undefined) return tag.end;
    return readText(source, tag.end, rawEnd(source, tag.end, tagName), decodes, -1, handler);
  }
  if (next === 47 && isLetter(source.charCodeAt(at + 2))) {
    const name = nameAt(source, at + 2);
    const close = source.indexOf(">", at + 2 + name.length);
    const end = close < 0 ? source.length : close + 1;
    if (at + 2 + name.length < source.length) handler.close(name.toLowerCase(), at, end);
    return end;
  }
  if (source.startsWith("<!--", at)) return readComment(source, at, handler);
  const close = source.indexOf(">", at + 2);
  const end = close < 0 ? source.length : close + 1;
  const isDoctype = /^<!doctype/i.test(source.slice(at, at + 9));
  // "</>" is nothing; what else no tag can begin with is a comment.
  if (!isDoctype && end - at > 3)
    handler.comment(at, end, source.slice(at + (next === 63 ? 1 : 2), close < 0 ? end : close));
  return end;
}

function readComment(source: string, at: number, { comment }: TokenHandler): number {
  const start = at + 4;
  const empty = source.startsWith(">", start) ? 1 : source.startsWith("->", start) ? 2 : 0;
  commentEnd.lastIndex = start;
  const found = empty > 0 ? null : commentEnd.exec(source);
  const end = empty > 0 ? start + empty : found === null ? source.length : found.index + found[0].length;
  comment(at, end, empty > 0 ? "" : source.slice(start, found?.index ?? end));
  return end;
}

/** Where the raw text of an element ends: at its end tag. */
function rawEnd(source: string, from: number, name: string): number {
  if (name === "plaintext") return source.length;
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    if (source.slice(at + 2, end).toLowerCase() === name && endsName(source.charCodeAt(end))) return at;
  }
  return source.length;
}
