import type { Run } from "./html-page.ts";

const nbsp = 160;
const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 12 || code === 13;

/** Writes the text of an HTML source piece by piece, as a page lays it out, and keeps the way back to the source. */
export interface TextWriter {
  /** Where the next character will stand, before any line end that is still to come. */
  readonly length: () => number;
  /** Text of the source; `kept` keeps its spaces. Gives the offset of its first visible character, or -1. */
  readonly copy: (start: number, end: number, kept: boolean) => number;
  /** An entity or another spelling of `written`. */
  readonly stand: (written: string, start: number, end: number, kept: boolean) => number;
  /** Where the next line end will stand. */
  readonly nextLine: () => number;
  /** At least `count` line ends stand before what follows. */
  readonly block: (count: 1 | 2) => void;
  /** One line end more: a line break, or an empty line. */
  readonly line: () => void;
  /** True when spaces that do not collapse are all that the line holds so far. */
  readonly blankLine: () => boolean;
  /** Inside a cell a line end is only a space. */
  readonly cell: (first: boolean) => void;
  readonly endCell: () => void;
  readonly finish: () => { readonly text: string; readonly runs: readonly Run[] };
}

type OpenRun = { -readonly [key in keyof Run]: Run[key] };

interface Space {
  readonly start: number;
  readonly end: number;
  readonly hard: boolean;
}

export function textWriter(source: string): TextWriter {
  const pieces: string[] = [];
  const runs: OpenRun[] = [];
  let length = 0;
  let sourceEnd = 0;
  let lines = 0;
  let atStart = true;
  let inCell = false;
  let softBreak = false;
  let spaces: Space[] = [];

  const push = (kind: Run["kind"], written: string, from: number, to: number) => {
    const last = runs[runs.length - 1];
    const end = length + written.length;
    if (kind === "copy" && last?.kind === "copy" && last.sourceEnd === from) {
      last.end = end;
      last.sourceEnd = to;
    } else runs.push({ kind, start: length, end, sourceStart: from, sourceEnd: to });
    pieces.push(written);
    length = end;
    sourceEnd = to;
    atStart = false;
  };
  const dropSpaces = () => {
    softBreak = false;
    if (spaces.length > 0) spaces = [];
  };
  const flushLines = () => {
    if (lines > 0) {
      dropSpaces();
      if (length > 0) push("break", "\n".repeat(lines), sourceEnd, sourceEnd);
      atStart = true;
    }
    lines = 0;
  };
  const flush = () => {
    flushLines();
    if (!atStart) {
      if (softBreak && spaces.length === 0) push("break", " ", sourceEnd, sourceEnd);
      for (const { start, end, hard } of spaces) {
        const char = !hard && end === start + 1 ? source.charAt(start) : "";
        // A tab that stands alone sets cells apart in what was pasted from a sheet.
        if (char === " " || char === "\t") push("copy", char, start, end);
        else push("entity", " ", start, end);
      }
    }
    dropSpaces();
  };
  const addSpace = (start: number, end: number, hard: boolean) => {
    if (hard || !(spaces.length > 0 && spaces[spaces.length - 1]?.hard === false))
      spaces.push({ start, end, hard });
  };
  const line = () => {
    if (inCell) softBreak = true;
    else lines = Math.min(2, lines + 1);
  };

  return {
    length: () => length,
    nextLine: () => length + Math.min(lines, 1),
    copy(start, end, kept) {
      let first = -1;
      let at = start;
      while (at < end) {
        const code = source.charCodeAt(at);
        const from = at;
        if (kept && (code === 10 || code === 13)) {
          if (code === 10) line();
          at++;
        } else if (!kept && isBlank(code)) {
          while (at < end && isBlank(source.charCodeAt(at))) at++;
          addSpace(from, at, false);
        } else if (code === nbsp) addSpace(at, ++at, true);
        else {
          do at++;
          while (at < end && source.charCodeAt(at) !== nbsp && !isBlank(source.charCodeAt(at)));
          flush();
          if (first < 0) first = length;
          push("copy", source.slice(from, at), from, at);
        }
      }
      return first;
    },
    stand(written, start, end, kept) {
      const code = written.charCodeAt(0);
      if (code === nbsp || (!kept && isBlank(code))) {
        addSpace(start, end, code === nbsp);
        return -1;
      }
      flush();
      const first = length;
      push("entity", written, start, end);
      return first;
    },
    block(count) {
      if (inCell) softBreak = true;
      else lines = Math.max(lines, count);
    },
    line,
    blankLine: () => !inCell && (lines > 0 || length === 0) && spaces.some(({ hard }) => hard),
    cell(first) {
      flushLines();
      dropSpaces();
      if (!first) push("break", "\t", sourceEnd, sourceEnd);
      atStart = true;
      inCell = true;
    },
    endCell() {
      dropSpaces();
      inCell = false;
    },
    finish: () => ({ text: pieces.join(""), runs }),
  };
}
