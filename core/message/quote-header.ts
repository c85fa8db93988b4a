import { normaliseAddress } from "./address.ts";

/** The lines that stand above a quoted or forwarded message, and what they say. */
export interface QuoteHeader {
  readonly kind: "quoted" | "forwarded";
  /** The writer's address, or their name where there is no address. */
  readonly from: string | null;
  readonly lines: number;
  /** The older message runs to the end, whether or not its lines are marked with ">". */
  readonly toEnd: boolean;
}

const forwardMark =
  /^-{2,}\s*(forwarded message|mensaje reenviado)\s*-{2,}$|^(begin forwarded message|inicio del mensaje reenviado)\s*:$/i;
const originalMark = /^-{2,}\s*(original message|mensaje original)\s*-{2,}$/i;
const headerLine = /^(from|de|date|fecha|sent|enviado( el)?|to|para|cc|subject|asunto|reply-to)\s*:/i;
const fromLine = /^(from|de)\s*:\s*(.*)$/i;
const sentLine = /^(sent|date|enviado( el)?|fecha)\s*:/i;
const toLine = /^(to|para|subject|asunto)\s*:/i;
const wrote = /^(on|el)\b.*\d.*\b(wrote|escribió)\s*:$/i;
const beginsWrote = /^(on|el)\b/i;
const longestHeader = 8;
const longestLine = 400;

/**
 * The header that begins at line `at`: "On … wrote:", "El … escribió:", "---------- Forwarded message ----------",
 * "-----Original Message-----", or Outlook's From, Sent, To, Subject. `forwarding` says that the subject does.
 */
export function quoteHeaderAt(
  lineAt: (index: number) => string | null,
  at: number,
  forwarding: boolean,
): QuoteHeader | null {
  const plain = (index: number) => lineOf(lineAt(index));
  const first = plain(at);
  if (first === null || first === "") return null;

  const forward = forwardMark.test(first);
  if (forward || originalMark.test(first)) {
    const kind = forward || forwarding ? "forwarded" : "quoted";
    return { kind, ...headerBlock(plain, at + 1, 1), toEnd: true };
  }
  if (fromLine.test(first)) {
    const block = headerBlock(plain, at, 0);
    const rest: string[] = [];
    for (let line = 1; line < block.lines; line++) rest.push(plain(at + line) ?? "");
    if (rest.some((line) => sentLine.test(line)) && rest.some((line) => toLine.test(line)))
      return { kind: forwarding ? "forwarded" : "quoted", ...block, toEnd: true };
  }
  if (beginsWrote.test(first)) {
    let joined = first;
    for (let lines = 1; lines <= 3 && joined.length < longestLine; lines++) {
      if (wrote.test(joined)) return { kind: "quoted", from: writerOf(joined), lines, toEnd: false };
      const next = plain(at + lines);
      if (next === null || next === "") return null;
      joined += ` ${next}`;
    }
  }
  return null;
}

/** Without quote marks and emphasis. A line too long for a header is none. */
function lineOf(line: string | null): string | null {
  if (line === null || line.length > longestLine) return null;
  return line.replace(/^[>\s*_]+|[\s*_]+$/g, "").replace(/:\*/, ":");
}

function headerBlock(
  plain: (index: number) => string | null,
  start: number,
  before: number,
): { readonly from: string | null; readonly lines: number } {
  let from: string | null = null;
  let lines = before;
  for (let line = 0; line < longestHeader; line++) {
    const text = plain(start + line);
    if (text === null || (text !== "" && !headerLine.test(text))) break;
    if (text === "" && from !== null) break;
    if (text === "") continue;
    const sender = fromLine.exec(text);
    if (sender !== null && from === null) from = addressIn(sender[2] ?? "") ?? (sender[2] || null);
    lines = before + line + 1;
  }
  return { from, lines };
}

function addressIn(text: string): string | null {
  const address = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+/.exec(text);
  return address === null ? null : normaliseAddress(address[0]);
}

/** "On Mon, Nov 16, 2026, Northside Records wrote:" → "Northside Records". */
function writerOf(header: string): string | null {
  const address = addressIn(header);
  if (address !== null) return address;
  const name = header
    .replace(/\b(wrote|escribió)\s*:$/i, "")
    .replace(/^.*\d(\s*[ap]\.?\s?m\.?)?\s*,?\s/i, "")
    .replace(/[\s,]+$/, "");
  return name === "" ? null : name;
}
