import { type Layout, rangeAt } from "../detect/index.ts";
import type { Range } from "../message/index.ts";
import type { Cut } from "./cut.ts";

/** A line with what the cuts take of it. */
export interface Line extends Range {
  /** Behind quote marks, spaces and bullet. */
  readonly body: number;
  /** What is left of it. */
  readonly rest: string;
  readonly touched: boolean;
  /** It was blank before any cut. */
  readonly blank: boolean;
  readonly inTable: boolean;
  /** The cuts within the line, without its quote marks; apart by more than spaces. */
  readonly pieces: readonly Cut[];
  goes: boolean;
}

const opening = /^[>\s]*(?:(?:[-*•·–]|\(?\d{1,2}[.)])(?=\s|$))?\s*/;
const nothing = /^(?:p\.?\s?s\.?)?[\s,;:.!?|()"'–—-]*$/i;

export function linesAfter(layout: Layout, cuts: readonly Cut[]): Line[] {
  const { text } = layout.text;
  let next = 0;
  return layout.lines.map(({ start, end }) => {
    while (next < cuts.length && (cuts[next]?.end ?? 0) <= start) next++;
    const words = text.slice(start, end);
    const body = start + (opening.exec(words.slice(0, 200))?.[0].length ?? 0);
    const pieces = piecesIn(text, cuts, next, { start, end }, body);
    let rest = "";
    let at = body;
    for (const piece of pieces) {
      rest += text.slice(at, piece.start) + piece.replacement;
      at = piece.end;
    }
    rest += text.slice(at, end);
    const touched = pieces.length > 0;
    const inTable = rangeAt(layout.tables, start) !== null;
    return {
      start,
      end,
      body,
      rest,
      touched,
      blank: body === end,
      inTable,
      pieces,
      goes: touched && (inTable ? rest.trim() === "" : nothing.test(rest)),
    };
  });
}

function piecesIn(
  text: string,
  cuts: readonly Cut[],
  from: number,
  { end }: Range,
  body: number,
): readonly Cut[] {
  const pieces: Cut[] = [];
  for (let index = from; index < cuts.length; index++) {
    const one = cuts[index];
    if (one === undefined || one.start >= end) break;
    const piece = {
      start: Math.max(one.start, body),
      end: Math.min(one.end, end),
      replacement: one.replacement,
    };
    if (piece.start >= piece.end) continue;
    const last = pieces[pieces.length - 1];
    const joins =
      last !== undefined &&
      last.replacement === "" &&
      piece.replacement === "" &&
      text.slice(last.end, piece.start).trim() === "";
    if (joins) pieces[pieces.length - 1] = { ...piece, start: last.start };
    else pieces.push(piece);
  }
  return pieces;
}
