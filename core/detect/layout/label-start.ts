import { foldTable, foldWord, GAP } from "../fold.ts";
import { isLabelWord, type LabelWords, readLabel } from "../label-words.ts";

/** Behind the last separator before `at`. */
export function wholeStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !isBefore(text, start)) start--;
  return start;
}

/** True behind a comma, a bar, a bracket, a cell's end, or two spaces: there a label may start. */
function isBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === 32) return text.charCodeAt(start - 2) === 32;
  return (
    code === 44 || code === 59 || code === 124 || code === 9 || code === 0x2022 || code === 40 || code === 91
  );
}

/** Where the label that names a field starts: all the words before `at`, or the last few of them; null for none. */
export function namedBefore(text: string, from: number, at: number, labels: LabelWords): number | null {
  let end = at;
  while (end > from && isGap(text, end - 1)) end--;
  let start = end;
  while (start > from && !isGap(text, start - 1)) start--;
  if (start === end || !isLabelWord(labels, foldWord(text, start, end))) return null;
  const whole = wholeStart(text, from, at);
  if (readLabel(labels, text.slice(whole, at)) !== null) return whole;
  let named: number | null = null;
  for (let count = 0; count < 4 && start > whole; count++) {
    if (readLabel(labels, text.slice(start, at)) !== null) named = start;
    start--;
    while (start > whole && isGap(text, start)) start--;
    while (start > whole && !isGap(text, start - 1)) start--;
  }
  return named;
}

function isGap(text: string, at: number): boolean {
  return foldTable[text.charCodeAt(at)] === GAP;
}
