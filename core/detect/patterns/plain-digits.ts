import { foldTable, SKIP } from "../fold.ts";

/** Digits and what stands between them as a typewriter writes it, with the place of each character in the text. */
export interface PlainDigits {
  readonly text: string;
  /** The place of the character at `index`; of the end, behind the last one. */
  at(index: number): number;
}

const spaces = /[\u00a0\u2000-\u200a\u202f]/g;
const hyphens = /[_\u2010-\u2015\u2212]/g;

/** Full-width and Arabic digits become plain ones; what the eye does not see is left out: "98\u00ad7" is "987". */
export function plainDigits(text: string, start: number, end: number): PlainDigits {
  let plain = "";
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const code = foldTable[text.charCodeAt(at)] ?? SKIP;
    if (code === SKIP || /[\r\n]/.test(text.charAt(at))) continue;
    plain += code >= 48 && code <= 57 ? String.fromCharCode(code) : text.charAt(at);
    places.push(at);
  }
  const last = places[places.length - 1];
  return {
    text: plain.replace(spaces, " ").replace(hyphens, "-"),
    at: (index) => places[index] ?? (last === undefined ? start : last + 1),
  };
}
