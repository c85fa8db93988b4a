import type { Page } from "./detector.ts";
import { lastAt } from "./layout.ts";
import type { LexiconHit } from "./lexicon-hits.ts";
import { wholeWords } from "./whole-words.ts";

const reach = 80;
const numberBefore =
  /(?:^|[^\w.])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|una?|dos|tres|cuatro|cinco|seis|siete|ocho)[\s-](?:[\w-]+\s)?$/i;
const numberAfter = /^ ?(?:#|no\.?|number)? ?\d/i;
const nameAfter = /^ (?:(?:the|a|el|la|los) )?[A-Z\u00c0-\u00de]/;
/** Who does something stands right before it; a Spanish sentence may begin with the verb. */
const subjectBefore =
  /(?:^|[^a-z\u00c0-\u024f])(?:he|she|they|client|ct|pt|participant|who|and|y|ella|él|cliente|participante)\s+(?:\w+ly |also |still |now )?$/i;
/** A day or an hour. */
const time = wholeWords(
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|noon|next week|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|hoy|ma[ñn]ana|mediod[íi]a|a las \\d|at \\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\\d{1,2}:\\d\\d|\\d{1,2} ?[ap]\\.?m|\\d{1,2}\\/\\d|\\d{1,2} de [a-z]|the \\d{1,2}(?:st|nd|rd|th)",
);

/** Where the number before a term starts; the term's own start when there is none. */
export function numberStart(text: string, { start, sentence }: LexiconHit): number {
  const before = text.slice(Math.max(sentence.start, start - reach), start);
  const number = numberBefore.exec(before);
  return number === null ? start : start - number[0].replace(/^\W/, "").length;
}

/** True where the shape stands that the lexicon asks for beside its weak terms. */
export function hasShape(page: Page, { lexicon, start, end, sentence }: LexiconHit): boolean {
  const { when } = lexicon;
  if (when === undefined) return false;
  const before = page.text.slice(Math.max(sentence.start, start - reach), start);
  const after = page.text.slice(end, Math.min(sentence.end, end + reach));
  if (when.before === "number" && !numberBefore.test(before)) return false;
  if (when.before === "person" && !hasSubject(page, start, before)) return false;
  if (when.after === "number" && !numberAfter.test(after)) return false;
  if (when.after === "name" && !nameAfter.test(after)) return false;
  return when.beside !== "time" || time.test(after) || time.test(before);
}

function hasSubject({ people }: Page, start: number, before: string): boolean {
  if (/^\W*$/.test(before) || subjectBefore.test(before)) return true;
  const last = people[lastAt(people, start - 1)];
  return last !== undefined && last.about !== null && start - last.end <= 1;
}
