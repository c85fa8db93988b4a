import { readHtml } from "../../core/message/html-text.ts";
import { median, type Row } from "./time.ts";

/** Pages of one piece over and over: each opens, closes or breaks something that the reader has to keep. */
const pieces = ["<b>", "<div>", "</p>", "<td>", "<!--", "<a href='", "&amp", "<li><p>", "<table><tr><td>"];

/** How much longer the crookedest of pages takes when it is sixteen times as long; quadratic would be 256 times. */
export function nesting(): readonly Row[] {
  const time = (piece: string, count: number) => median(5, () => readHtml(piece.repeat(count)));
  const growth = pieces.map((piece) => time(piece, 128_000) / time(piece, 8_000));
  const worst = Math.max(...growth);
  return [
    {
      what: "HTML of one piece, 16 times as long, at worst",
      figure: `${worst.toFixed(0)} x`,
      target: "at most 40 x",
      met: worst <= 40,
    },
  ];
}
