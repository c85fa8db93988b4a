import { type Range, textIn } from "../../message/index.ts";
import type { LabelWords } from "../label-words.ts";
import type { LabelledLine } from "../layout.ts";
import { labelReach } from "../scan.ts";
import { namedBefore, wholeStart } from "./label-start.ts";
import { isBlank, trimmed } from "./lines.ts";
import { bullet, isWrapped } from "./sentences.ts";

const longestLabel = 60;
const mostWords = 5;
/** A label's value below it: "Barriers:" and then a line each. */
const mostLinesBelow = 12;
const separators = [":", "=", "\t", "\uff1a"] as const;
const labelLike = /^[A-Za-zÀ-ɏ][^.!?"<>{}]*$/;

interface Start {
  /** Where the label starts and where its value does. */
  readonly label: number;
  readonly value: number;
  readonly line: number;
  readonly known: boolean;
}

/**
 * Every "label: value". At the start of a line any few words are a label; further in, only words that
 * name a field (`marks`: where such words end), so that "Name: Marisol Vega, DOB: 03/14/1989" is two labels and "at 8:40" none.
 */
export function labelsOf(
  text: string,
  lines: readonly Range[],
  words: LabelWords,
  marks: readonly number[],
): LabelledLine[] {
  const starts = startsOf(text, lines, words, marks);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const line = lines[start.line];
    let end = line?.end ?? text.length;
    if (next !== undefined && next.line === start.line) end = next.label;
    else end = endBelow(text, lines, start, next?.line ?? lines.length, end);
    const parting = text.slice(start.value, end).search(/ [|;] /);
    if (parting >= 0) end = start.value + parting;
    while (end > start.value && /[,;|\s]/.test(text.charAt(end - 1))) end--;
    const value = trimmed(text, start.value, end);
    return { label: { start: start.label, end: value.start }, value };
  });
}

function startsOf(
  text: string,
  lines: readonly Range[],
  words: LabelWords,
  marks: readonly number[],
): Start[] {
  const starts: Start[] = [];
  let place = 0;
  let floor = 0;
  let mark = 0;
  const next = separators.map(() => -1);
  for (let at = nextMark(next, text, 0); at < text.length; at = nextMark(next, text, at + 1)) {
    while (place < lines.length && (lines[place]?.end ?? 0) <= at) place++;
    const line = lines[place];
    if (line === undefined) break;
    if (!isSeparator(text, at)) continue;
    const lineStart = skipBullet(text, line);
    const from = Math.max(lineStart, floor, at - longestLabel);
    while (mark < marks.length && (marks[mark] ?? at) < at - labelReach) mark++;
    const named = (marks[mark] ?? text.length) <= at ? namedBefore(text, from, at, words) : null;
    const label = trimmed(text, named ?? wholeStart(text, from, at), at);
    const isFirst = label.start === lineStart && text.charAt(at) === ":";
    if (named !== null || (isFirst && isLabelLike(textIn(text, label), text, at))) {
      starts.push({
        label: label.start,
        value: Math.min(at + 1, line.end),
        line: place,
        known: named !== null,
      });
      floor = at + 1;
    }
  }
  return starts;
}

/** The next ":", "=", or tab, which sets a label apart from its value in the cells of a form. */
function nextMark(next: number[], text: string, from: number): number {
  let nearest = text.length;
  separators.forEach((separator, index) => {
    let at = next[index] ?? -1;
    if (at < from) {
      at = text.indexOf(separator, from);
      if (at < 0) at = text.length;
      next[index] = at;
    }
    if (at < nearest) nearest = at;
  });
  return nearest;
}

/** Not the colon of a time ("8:40") or an address ("https://"). */
function isSeparator(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (after === 47 && text.charCodeAt(at + 2) === 47) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(after));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function skipBullet(text: string, line: Range): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  const mark = bullet.exec(head) ?? /^[\s>*#_]+/.exec(head);
  return line.start + (mark ? mark[0].length : 0);
}

function isLabelLike(words: string, text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after !== "" && !/\s/.test(after)) return false;
  return labelLike.test(words) && words.split(/\s+/).length <= mostWords;
}

/** The end of a value that goes on below its label's line. */
function endBelow(
  text: string,
  lines: readonly Range[],
  start: Start,
  nextLabel: number,
  end: number,
): number {
  let place = start.line;
  let line = lines[place];
  if (line === undefined) return end;
  const isEmpty = isBlank(text, { start: start.value, end: line.end });
  if (isEmpty && !start.known) return end;
  const limit = Math.min(nextLabel, place + 1 + mostLinesBelow, lines.length);
  for (place++; place < limit; place++) {
    const next = lines[place];
    if (next === undefined || isBlank(text, next)) break;
    if (!isEmpty && !isWrapped(text, line, next)) break;
    end = next.end;
    line = next;
  }
  return end;
}
