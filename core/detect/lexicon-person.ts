import { type Range, textBefore } from "../message/index.ts";
import type { Page } from "./detector.ts";
import { lastAt } from "./layout.ts";
import { isPrincipal, type Person } from "./people/person.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Words that say that a sentence is about one person, also where the policy knows no name: pronouns, the words by
 * which workers call the people they serve, the voice of a record ("denies", "hx of").
 */
const personWords = wholeWords(
  "he|she|him|his|hers?|himself|herself|clients?|ct|pt|patient|participant|resident|tenant|applicant|student|(?:wo)?man|girl|boy|female|male|mother|father|son|daughter|year[- ]old|yo|denies|endorses|reports|hx|h\\/o|history of|ella|él|paciente|cliente|participante|solicitante|hij[oa]|madre|padre|señora?",
);
/** A Spanish sentence may leave its subject out: "Es indocumentada y huye de su esposo." */
const spanishVerb =
  /^\W*(?:es|est[áa]|tiene|fue|ha|huye|toma|sufre|dice|vive|estuvo|padece|necesita|quiere|usa|trabaja|perdi[óo]|lleg[óo]|sali[óo]|niega|reporta|refiere)\s/i;
/** A note may leave it out too: "Started Suboxone last week." */
const noteLength = 60;
const noteStart =
  /^\W*(?:(?:\w+ed|on|hx|dx|currently|recently|now|no longer|still|was|is|has|had|is|lost|got|went|took|left|tried|denies|back in|failed|positive)\s|[A-Z]{2,})/;

/** News about somebody run longer than what workers write of a person without a name. */
const storyLength = 140;

const principals = new WeakMap<Page, boolean>();

/**
 * `participant`: the message names one. `somebody`: the sentence is about some person, or written like a note on one.
 * `perhaps`: it may be: only words that tell by themselves count there.
 */
export type Closeness = "participant" | "somebody" | "perhaps" | "nobody";

export function closeness(page: Page, { start, end }: Range): Closeness {
  if (page.named.size > 0 || hasPrincipal(page)) return "participant";
  const words = page.text.slice(start, end);
  const named = isNamedIn(page.people, start, end) || isNamedIn(page.perhaps, start, end);
  const person = named || personWords.test(words) || spanishVerb.test(words);
  if (person) return words.length <= storyLength ? "somebody" : "perhaps";
  if (words.length > noteLength) return "nobody";
  return noteStart.test(words) ? "somebody" : "perhaps";
}

function isNamedIn(people: readonly Person[], start: number, end: number): boolean {
  const last = people[lastAt(people, end - 1)];
  return last !== undefined && last.about !== null && last.end > start;
}

function hasPrincipal(page: Page): boolean {
  const known = principals.get(page);
  if (known !== undefined) return known;
  const has = page.people.some(({ about }) => isPrincipal(about));
  principals.set(page, has);
  return has;
}

/** The writer or the reader does it: "I would like to", "you are looking for". */
export function isOwnVoice(text: string, { start }: Range): boolean {
  return /(?:^|[^a-z])(?:i|we|you|yo|nosotros|usted)(?:['\u2019](?:m|re|ve|d|ll)| am| are| have| will| was| were)?\s+(?:\w+ly |also |just |still )?$/i.test(
    textBefore(text, start, 32),
  );
}
