import { type Range, textIn } from "../../message/index.ts";
import { isBlank, trimmed } from "./lines.ts";

/** A line shorter than this was ended by its writer, not by a mail program that wraps. */
const wrapFrom = 60;
/** Short words that a full stop belongs to: it ends no sentence, unless a new one plainly follows ("Main St. She"). */
const abbreviation =
  /(?:^|[^A-Za-z])(?:dr|mr|mrs|ms|mx|prof|rev|sr|sra|srta|jr|dra|lic|ing|no|num|ext|approx|dept|inc|ltd|co|vs|etc|incl|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tel|ph|fig|est|u\.s|lbs?|hrs?|mins?|st|ave|rd|blvd|ln|apt|hwy|pl|ct|ste|[ap]\.\s?m|[A-ZÀ-Þ])\.$/i;
const opener =
  /^(?:he|she|they|we|i|you|it|his|her|their|the|this|please|ella|él|es|su|la|el|por|if|when|but|also|client)(?![A-Za-z])/i;
export const bullet = /^\s*(?:>\s?)*(?:[-*•·–]|\(?\d{1,2}[.)]|[a-z]\))\s/;

/** Sentences in order. A line end ends one, unless the line is as long as a mail program wraps. */
export function sentencesOf(text: string, lines: readonly Range[]): Range[] {
  const sentences: Range[] = [];
  let start = -1;
  lines.forEach((line, index) => {
    if (start < 0) start = line.start;
    let at = line.start;
    for (;;) {
      at = nextStop(text, at, line.end);
      if (at >= line.end) break;
      push(sentences, text, start, at);
      start = at;
    }
    const next = lines[index + 1];
    if (next === undefined || !isWrapped(text, line, next)) {
      push(sentences, text, start, line.end);
      start = -1;
    }
  });
  return sentences;
}

/** The lines around `offset` that wrap into each other, as one range: no sentence goes over its ends. */
export function wrappedAround(text: string, offset: number): Range {
  let first = lineAt(text, offset);
  let last = first;
  for (let line = first; line.start > 0; first = line) {
    line = lineAt(text, line.start - 1);
    if (!isWrapped(text, line, first)) break;
  }
  for (let line = last; line.end < text.length; last = line) {
    line = lineAt(text, text.indexOf("\n", line.end) + 1);
    if (line.start <= last.start || !isWrapped(text, last, line)) break;
  }
  return { start: first.start, end: last.end };
}

function lineAt(text: string, offset: number): Range {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", start);
  const end = next < 0 ? text.length : next;
  return { start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end };
}

function push(sentences: Range[], text: string, start: number, end: number): void {
  const sentence = trimmed(text, start, end);
  if (sentence.end > sentence.start) sentences.push(sentence);
}

/** Where the sentence that goes on at `from` ends: behind its mark and closing quotes, or at `limit`. */
function nextStop(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let end = at + 1;
    while (end < limit && isClosing(text.charCodeAt(end))) end++;
    const space = text.charCodeAt(end);
    if (end < limit && space !== 32 && space !== 9 && space !== 0xa0) continue;
    if (code === 46 && end === at + 1 && isAbbreviation(text, at, limit)) continue;
    return end;
  }
  return limit;
}

/** . ! ? … and closing quotes and brackets. */
function isClosing(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb
  );
}

function isAbbreviation(text: string, stop: number, limit: number): boolean {
  const before = text.slice(Math.max(0, stop - 8), stop + 1);
  const after = text.slice(stop + 1, Math.min(limit, stop + 12)).replace(/^\s+/, "");
  if (after === "") return false;
  // A small letter goes on with the sentence: "approx. two weeks", "at 10 a.m. on Friday".
  if (/^[a-z]/.test(after) && (!/\w{4}\.$/.test(before) || abbreviation.test(before))) return true;
  return abbreviation.test(before) && !opener.test(after);
}

/** True when a line ends with a sentence, and not with "Mrs.". */
function endsSentence(text: string, line: Range): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 8), line.end).replace(/\s+$/, "");
  return /[.!?\u2026]["')\]\u2019\u201d\xbb]*$/.test(tail) && !abbreviation.test(tail);
}

/** True when the line goes on in the next one. */
export function isWrapped(text: string, line: Range, next: Range): boolean {
  if (line.end - line.start < wrapFrom || isBlank(text, next)) return false;
  if (endsSentence(text, line)) return false;
  const following = text.slice(next.start, Math.min(next.end, next.start + 40));
  if (bullet.test(following) || /^[^\s:]+(?: [^\s:]+){0,3}:\s/.test(following)) return false;
  if (textIn(text, line).indexOf("\t") >= 0) return false;
  // A wrapped line breaks because the next word did not fit.
  const word = /^\s*(?:>\s?)*(\S*)/.exec(following)?.[1] ?? "";
  return line.end - line.start + word.length >= wrapFrom + 6;
}
