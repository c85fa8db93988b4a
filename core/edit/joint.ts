import { textIn } from "../message/index.ts";
import type { Cut } from "./cut.ts";
import type { Line } from "./lines.ts";

const isSpace = (char: string) => char === " " || char === "\t" || char === "\u00a0";

/** A cut within a line, with the spaces, commas and joining words that it would leave without a neighbour. */
export function healJoint(text: string, line: Pick<Line, "body" | "end">, piece: Cut): Cut {
  if (piece.replacement !== "") return piece;
  let { start, end } = piece;
  const back = () => {
    while (start > line.body && isSpace(text.charAt(start - 1))) start--;
  };
  const on = () => {
    while (end < line.end && isSpace(text.charAt(end))) end++;
  };
  const charLeft = () => (start > line.body ? text.charAt(start - 1) : "");
  const charRight = () => (end < line.end ? text.charAt(end) : "");
  const spaceBefore = isSpace(charLeft());
  const spaceAfter = isSpace(charRight());
  back();
  on();
  if (charLeft() === "(" && charRight() === ")") {
    start--;
    end++;
    back();
    on();
  }
  const opens = charLeft() === "" || /[.!?…:]/.test(charLeft());
  const closes = charRight() === "" || /[.!?…]/.test(charRight());
  if (closes && !opens) start = withoutDangling(text, line.body, start);
  if (opens) {
    const dangling = /^(?:[,;:–—-]\s*|(?:and|but|y|e|pero)\s+)+/.exec(
      text.slice(end, Math.min(line.end, end + 20)),
    );
    end += dangling?.[0].length ?? 0;
  } else if (/[,;:(]/.test(charLeft()) && /[,;]/.test(charRight())) {
    end++;
    on();
  }
  const right = charRight();
  const between =
    charLeft() === "" || right === "" || /[.,;:!?…)]/.test(right) || charLeft() === "(" ? "" : " ";
  const glue =
    between === " " && !spaceBefore && !spaceAfter && !/\s/.test(textIn(text, piece)) ? "" : between;
  const capital = opens && startsLarge(textIn(text, piece)) && right !== right.toUpperCase();
  if (capital) return { start, end: end + 1, replacement: glue + right.toUpperCase() };
  // A space that stands there already stays, so that no more is changed than must be.
  if (glue === " " && isSpace(text.charAt(start))) return { start: start + 1, end, replacement: "" };
  if (glue === " " && isSpace(text.charAt(end - 1)) && end > piece.end)
    return { start, end: end - 1, replacement: "" };
  return { start, end, replacement: glue };
}

/** Back over ", and" and the like, which would end the sentence. */
function withoutDangling(text: string, limit: number, start: number): number {
  const before = text.slice(Math.max(limit, start - 20), start);
  const dangling = /(?:\s*(?:[,;:(–—-]|\b(?:and|or|but|y|o|e|pero|with|con))\s*)+$/i.exec(before);
  return start - (dangling?.[0].length ?? 0);
}

function startsLarge(words: string): boolean {
  const first = words.trim().charAt(0);
  return first !== first.toLowerCase();
}
