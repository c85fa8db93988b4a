import { type Range, textIn } from "../../message/index.ts";
import type { Page } from "../detector.ts";
import type { About } from "../finding.ts";
import { fold } from "../fold.ts";
import { lastAt } from "../layout.ts";
import { namesOf } from "./names.ts";
import { isPrincipal, type Person } from "./person.ts";
import { type Relative, relativeAbout, relativesOf } from "./relatives.ts";
import { unlistedOf } from "./unlisted.ts";

type PeoplePage = Omit<Page, "people">;
/** Other people's names that are looked for again in a page. */
const mostRepeated = 24;

/**
 * Everybody whom a page mentions, in order, none inside another. Relatives are those of the participant named last,
 * or of the message's only one.
 */
export function peopleOf(page: PeoplePage): Person[] {
  const names = namesOf(page);
  const listed = inOrder(names.concat(unlistedOf(page, names)));
  const principals = listed.filter(({ about }) => isPrincipal(about));
  const people = listed.slice();
  for (const relative of relativesOf(page)) {
    const before = principals[lastAt(principals, relative.phrase.start)];
    const principal = before?.about ?? page.alone ?? principals[0]?.about ?? null;
    if (principal !== null) people.push(...relativePeople(page, relative, principal, listed));
  }
  return inOrder(people.concat(repeats(page, people)));
}

/** The phrase ("her mother"), and the name when it is nobody's whom we know. */
function relativePeople(
  { knowledge }: PeoplePage,
  { relation, gender, phrase, name }: Relative,
  principal: About,
  listed: readonly Person[],
): Person[] {
  const same = name === null ? null : overlapping(listed, name);
  if (same !== null && same.about === null) return [];
  const about = same?.about ?? relativeAbout(knowledge, principal, relation);
  if (isPrincipal(about)) return [];
  const person = { about, gender, rule: `relation/${relation}` };
  const word: Person = { ...person, ...phrase, how: "relation" };
  return name !== null && same === null ? [word, { ...person, ...name, how: "name" }] : [word];
}

function overlapping(people: readonly Person[], { start, end }: Range): Person | null {
  const last = people[lastAt(people, end - 1)];
  return last !== undefined && last.end > start ? last : null;
}

/** The family name or given name of somebody introduced with a whole name, where it stands again. */
function repeats({ text, knowledge }: PeoplePage, people: readonly Person[]): Person[] {
  const introduced = new Map<string, Person>();
  for (const person of people) {
    if (introduced.size === mostRepeated) break;
    if (person.how !== "name" || !/^(?:unlisted|relation)/.test(person.rule)) continue;
    const name = textIn(text, person);
    if (!introduced.has(name)) introduced.set(name, person);
  }
  const found: Person[] = [];
  introduced.forEach((person, name) => {
    const words = name.split(" ");
    for (const word of [words[0] ?? "", words[words.length - 1] ?? ""]) {
      if (word.length < 3 || /\.$/.test(word) || knowledge.words.ordinary.has(fold(word))) continue;
      for (let at = text.indexOf(word, person.end); at >= 0; at = text.indexOf(word, at + word.length)) {
        if (isWord(text, at, at + word.length)) found.push({ ...person, start: at, end: at + word.length });
      }
    }
  });
  return found;
}

function isWord(text: string, start: number, end: number): boolean {
  return !/[A-Za-zÀ-ɏ]/.test(text.charAt(start - 1)) && !/[A-Za-zÀ-ɏ]/.test(text.charAt(end));
}

/** By place, the longest first; what overlaps an earlier one goes, except a name inside its relation's reach. */
function inOrder(people: readonly Person[]): Person[] {
  const sorted = people.slice().sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Person[] = [];
  let end = 0;
  for (const person of sorted) {
    if (person.start < end) continue;
    kept.push(person);
    end = person.end;
  }
  return kept;
}
