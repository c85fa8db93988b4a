import { type Range, textIn } from "./part-text.ts";

const longest = 6;
const closing =
  /^(thanks|thank you|many thanks|best|best regards|regards|kind regards|warm regards|warmly|sincerely|respectfully|cheers|gracias|muchas gracias|saludos|un saludo|saludos cordiales|cordialmente|atentamente)\b[\s,.!-]*$/i;

/**
 * Where a signature begins in the sender's own lines, or -1: at "-- ", or at a last block of up to six short lines
 * that opens with the sender's own name, which the address must bear out. A block that opens with somebody else's
 * name is text.
 */
export function signatureStart(text: string, own: readonly Range[], sender: string): number {
  const lineText = ({ start, end }: Range) => text.slice(start, end).trim();
  for (const line of own) if (/^--\s*$/.test(textIn(text, line))) return line.start;
  let last = own.length - 1;
  while (last >= 0 && lineText(own[last] as Range) === "") last--;
  let found = -1;
  for (let at = last; at > 0 && last - at < longest; at--) {
    const line = own[at];
    const before = own[at - 1];
    if (line === undefined || before === undefined) break;
    const words = lineText(line);
    if (words.length > 80) break;
    const opens = lineText(before) === "" || closing.test(lineText(before));
    if (opens && isSendersName(words, sender)) found = line.start;
    if (opens && found >= 0) break;
  }
  return found;
}

/** "Dana Whitfield" for dana.whitfield@ or dwhitfield@: some word of the line stands in the address. */
function isSendersName(line: string, sender: string): boolean {
  const name = line.split(/[|,(–—]/)[0] ?? "";
  if (/[\d:;.!?]\s*$/.test(name.trim()) || /[\d:]/.test(name)) return false;
  const words = plain(name).match(/[a-z]{3,}/g) ?? [];
  const local = plain(sender.split("@")[0] ?? "");
  return words.length > 0 && words.length <= 4 && words.some((word) => local.indexOf(word) >= 0);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
