import type { Range } from "../../message/index.ts";

/** The lines of a text, or of whole lines of it, without their ends. A last empty line is none. */
export function linesOf(text: string, from = 0, to = text.length): Range[] {
  const lines: Range[] = [];
  let start = from;
  while (start < to) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

/** Lines that stand together, with nothing between them. */
export function paragraphsOf(text: string, lines: readonly Range[]): Range[] {
  const paragraphs: Range[] = [];
  let start = -1;
  let end = 0;
  for (const line of lines) {
    if (isBlank(text, line)) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = line.start;
      end = line.end;
    }
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** True for a line of spaces, or of the marks of a quotation. */
export function isBlank(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 62) return false;
  }
  return true;
}

/** The range without the spaces around it. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
