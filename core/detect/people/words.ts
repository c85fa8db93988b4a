import { type Range, textBefore, textBehind } from "../../message/index.ts";

/** A capital letter of the Latin scripts, and what may follow it in a name. */
const capital = "[A-ZÀ-ÞĀ-ſḀ-ỿ]";
const small = "[A-Za-zÀ-ɏ\\u0300-\\u036fḀ-ỿ'’-]";
// The second letter is small, so that "CPS" and "SSI" are no names.
const nameWord = `(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December)${capital}[a-zß-ÿā-ſ\\u0300-\\u036fḁ-ỿ'’]${small}*`;
const title = "(?:Mrs?|Ms|Mx|Miss|Dr|Sra?|Srta|Don|Doña|Señora?)\\.?";

/** "Mrs. Doyle", "Carlos Mendez", "Ana de la Cruz": up to four words, the first of them at `lastIndex`. */
export const namePattern = `(?:${title} )?${nameWord}(?: (?:(?:de la|del?|la|van|von|bin|al) )?(?:${capital}\\.|${nameWord})){0,3}`;

/** True when every word of the range starts with a capital letter. */
export function isCapitalised(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end).split(/[\s,-]+/);
  return words.every((word) => word === "" || startsCapital(word));
}

export function startsCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** The word right behind `end`, when only one space (or line end) stands between; "" otherwise. */
export function wordAfter(text: string, end: number): string {
  return /^[ \u00a0]([^\s.,;:!?()"]+)/.exec(textBehind(text, end, 32))?.[1] ?? "";
}

/** The word right before `start`, when only spaces or "word. " stand between; "" otherwise. */
export function wordBefore(text: string, start: number): string {
  return /([^\s.,;:!?()"]+)\.?[ \u00a0]$/.exec(textBefore(text, start, 32))?.[1] ?? "";
}

const apart = /[\s,;<>()|"]/;
const longestAddress = 80;

/** True inside an e-mail or web address, where a name is not a name of its own. */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && start > at - longestAddress && !apart.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end < at + longestAddress && !apart.test(text.charAt(end))) end++;
  return /[^@]@[^@]|:\/\//.test(text.slice(start, end));
}
