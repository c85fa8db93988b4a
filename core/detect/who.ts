import type { ParticipantId } from "../ids.ts";
import type { OutgoingMessage } from "../message/index.ts";
import { aboutKey, type Page } from "./detector.ts";
import type { About } from "./finding.ts";
import { contactKey, type Knowledge } from "./knowledge.ts";
import { namesOf } from "./people/names.ts";
import { peopleOf } from "./people/people.ts";
import { isPrincipal, type Person } from "./people/person.ts";
import { wordBefore } from "./people/words.ts";

/**
 * Finds the people of a message. First whom it names whole, by contact or as its focus, in any part; then, page by
 * page, everybody else whom those make readable: first names, relatives, strangers beside them.
 */
export function withPeople(
  pages: readonly Page[],
  knowledge: Knowledge,
  message: Pick<OutgoingMessage, "recipients"> | null,
  focus: ParticipantId | null,
): Page[] {
  const named = new Map<string, About>();
  const name = (about: About) => named.set(aboutKey(about), about);
  if (focus !== null) name({ kind: "participant", id: focus });
  for (const { address } of message?.recipients ?? []) {
    const owner = knowledge.contacts.get(contactKey(address));
    if (owner) name({ kind: "participant", id: owner.id });
  }
  for (const page of pages) {
    for (const { about } of namesOf({ ...page, named: new Set() })) if (about) name(about);
    for (const { start, end, digits } of page.numbers) {
      if (digits < 10 || digits > 11) continue;
      const owner = knowledge.contacts.get(contactKey(page.text.slice(start, end)));
      if (owner) name({ kind: "participant", id: owner.id });
    }
  }
  const perhaps = pages.map((page) => (named.size === 0 ? perhapsOf(page) : []));
  for (const about of households(perhaps)) name(about);
  const keys = new Set(named.keys());
  const first = pages.map((page, place) => {
    const open = {
      ...page,
      perhaps: perhaps[place] ?? [],
      named: keys,
      alone: onlyOne(Array.from(named.values())),
    };
    return { ...open, people: peopleOf(open) };
  });
  const principals = first.reduce<About[]>((all, { people }) => {
    for (const { about } of people) if (about !== null) all.push(about);
    return all;
  }, Array.from(named.values()));
  const alone = onlyOne(principals);
  return first.map((page) => ({ ...page, alone }));
}

const greeting = /^(?:hi|hello|hey|dear|thanks?|you|hola|gracias|estimad[oa]|querid[oa])$/i;

/** First names, nicknames, titled family names and initials that may be of people whom the policy knows. */
function perhapsOf(page: Page): Person[] {
  const keys = new Set<string>();
  for (const { entries } of page.terms) {
    for (const entry of entries) if (entry.kind === "name") keys.add(aboutKey(entry.about));
  }
  if (keys.size === 0) return [];
  return namesOf({ ...page, named: keys }).filter(
    ({ start }) => !greeting.test(wordBefore(page.text, start)),
  );
}

/** Participants of whom a message has a first name beside the first name of somebody who lives with them. */
function households(perhaps: readonly (readonly Person[])[]): About[] {
  const read = new Map<string, About>();
  for (const people of perhaps) {
    for (const { about } of people) if (about) read.set(aboutKey(about), about);
  }
  const people = Array.from(read.values());
  return people.filter(
    (about) =>
      about.kind === "participant" &&
      people.some((other) => other.kind === "household" && other.of === about.id),
  );
}

/** The one participant among them; null when there are several, or none. */
function onlyOne(people: readonly About[]): About | null {
  const [first] = people.filter(isPrincipal);
  if (first === undefined) return null;
  const key = aboutKey(first);
  return people.every((about) => !isPrincipal(about) || aboutKey(about) === key) ? first : null;
}
