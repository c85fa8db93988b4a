import { type Range, type Section, textIn } from "./part-text.ts";
import { quoteHeaderAt } from "./quote-header.ts";
import { signatureStart } from "./signature.ts";

interface Hints {
  readonly sender: string;
  readonly subject: string;
  /** Text ranges that the HTML itself sets apart as quoted. */
  readonly quotes: readonly Range[];
}

type Mode = "own" | "header" | "marked" | "to-end";

/** The body's text in pieces that follow one another: own, signature, quoted, forwarded. */
export function sections(text: string, { sender, subject, quotes }: Hints): readonly Section[] {
  const lines = linesOf(text);
  const forwarding = /^\s*(fwd?|rv|reenv)\s*:/i.test(subject);
  const lineAt = (index: number) => {
    const line = lines[index];
    return line === undefined ? null : textIn(text, line);
  };
  const inQuotes = quoteFinder(quotes);
  const found: Section[] = [];
  let kind = "own" as Section["kind"];
  let from: string | null = null;
  let start = 0;
  let mode = "own" as Mode;
  let own: Range[] = [];

  const close = (end: number) => {
    if (kind === "own") {
      const signature = signatureStart(text, own, sender);
      if (signature >= 0) {
        if (signature > start) found.push({ kind, from: null, start, end: signature });
        if (end > signature) found.push({ kind: "signature", from: null, start: signature, end });
        return;
      }
    }
    if (end > start) found.push({ kind, from, start, end });
  };
  const begin = (next: Section["kind"], writer: string | null, at: number, nextMode: Mode) => {
    close(at);
    kind = next;
    from = writer;
    start = at;
    mode = nextMode;
    own = [];
  };

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const blank = textIn(text, line).trim() === "";
    const quoted = text.charCodeAt(line.start) === 62 || inQuotes(line);
    const header = blank ? null : quoteHeaderAt(lineAt, index, forwarding);
    if (header !== null) {
      begin(header.kind, header.from, line.start, header.toEnd ? "to-end" : "header");
      index += header.lines - 1;
    } else if (quoted && mode === "own") begin("quoted", null, line.start, "marked");
    else if (quoted && mode === "header") mode = "marked";
    else if (!quoted && !blank && mode === "header") mode = "to-end";
    else if (!quoted && !blank && mode === "marked") begin("own", null, line.start, "own");
    if (mode === "own") own.push(line);
  }
  close(text.length);
  return found;
}

function linesOf(text: string): readonly Range[] {
  const lines: Range[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Asked for lines in order: true where the line lies in a quote. */
function quoteFinder(quotes: readonly Range[]): (line: Range) => boolean {
  let next = 0;
  let reach = -1;
  return (line) => {
    for (let quote = quotes[next]; quote !== undefined && quote.start <= line.start; quote = quotes[++next])
      reach = Math.max(reach, quote.end);
    return line.end <= reach && line.start < reach;
  };
}
