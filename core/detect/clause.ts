import { type Range, textBehind } from "../message/index.ts";
import type { Found, Page } from "./detector.ts";
import type { About } from "./finding.ts";
import { among, rangeAt } from "./layout.ts";
import { isPrincipal, type Person } from "./people/person.ts";
import { wholeWords } from "./whole-words.ts";

/** How far back and ahead of a finding its sentence is read. */
const reachBack = 300;
const reachAhead = 120;
const marks =
  /(?:^|[^A-Za-zÀ-ɏ])(she|he|ella|él)(?![A-Za-zÀ-ɏ])|([;:\u2014]|,? (?:and|but|because|while|after|before|when|since|so|that|who|y|e|pero|porque|mientras|cuando|desde que|que) )/gi;
/** What may follow a person who does something: a verb, perhaps behind an age in brackets or a name set off by commas. */
const verb =
  /^(?:\s*\([^)]{0,20}\))?(?:,[^,.]{0,60},)?\s+(?!(?:and|or|y|o|to|for|with|in|at|on|from|of|de|con|en|para|a|at|by|por)(?![a-z]))[a-zß-ÿ]/;
/** Between a person and a detail that stands right beside: "Lucia (6)", "Harold Will, 24", "Joan Kim: 415-555-0199". */
const beside =
  /^(?:['’]s)?[\s,(:|\u2013-]*(?:(?:age[ds]?|dob|born(?: on)?|is|who is|was|ssn|edad|tiene|phone|cell|tel|number|número|at|on|sister|brother|mother|father|#)[\s).,:#]*){0,3}$/i;
/** Up to a person whom the words before are about: "a case on Lucia", "the arrest of her ex". */
const ahead =
  /^(?: (?!and |or |but |y |o )[A-Za-zÀ-ɏ]+){0,4} (?:for|of|on|in|against|about|de|del|para|sobre|contra|a) $/i;
/** Between somebody and what is theirs: "Mateo's IEP", "her mother's new diagnosis". */
const owner = /^['’]s (?:[a-z-]+ )?$/;
const objectPronoun = wholeWords("her|him|them|la|lo|le|les");

/**
 * Who holds the clause in which the finding stands: the subject, a pronoun ("she" stays with `before`, the last
 * participant named), or a person right beside it. Somebody's relative holds it only as its subject: "his mother has
 * lupus" is hers, "she cares for her brother" is not his. Violence done to the participant stays theirs whoever the
 * subject is. Null when the sentence names nobody.
 */
export function holderIn(page: Page, found: Found, before: About | null): About | null {
  const sentence = rangeAt(page.layout.sentences, found.start) ?? found;
  const start = Math.max(sentence.start, found.start - reachBack);
  const people = among(page.people, { start, end: found.start });
  const nearest = people[people.length - 1];
  const field = page.knowledge.policy.field.get(found.field);
  if (nearest?.about && field?.removeUnit === "value") {
    if (nearest.end <= found.start && beside.test(page.text.slice(nearest.end, found.start)))
      return nearest.about;
  }
  const owns = nearest?.about && owner.test(page.text.slice(nearest.end, found.start));
  const holder = owns ? nearest : subjectAt(page, start, found.start, people, before);
  if (holder === null) return personAhead(page, found, sentence);
  if (field?.sensitivity.indexOf("SDV") !== -1 && suffers(page, holder, found, sentence)) return before;
  return holder.about;
}

type Holder = Pick<Person, "about" | "rule" | "end">;

function subjectAt(
  page: Page,
  from: number,
  to: number,
  people: readonly Person[],
  before: About | null,
): Holder | null {
  const { text } = page;
  let holder: Holder | null = null;
  let open = true;
  let next = 0;
  const meet = (person: Person) => {
    if (isPrincipal(person.about)) {
      holder = person;
      open = /^['’]s?\s/.test(textBehind(text, person.end, 3));
    } else if (person.about !== null && acts(textBehind(text, person.end, 90), open)) {
      holder = person;
      open = false;
    }
  };
  const window = text.slice(from, to);
  marks.lastIndex = 0;
  for (let mark = marks.exec(window); mark; mark = marks.exec(window)) {
    const at = from + mark.index;
    for (let person = people[next]; person && person.start <= at; person = people[++next]) meet(person);
    if (mark[2] !== undefined) {
      open = true;
      // Two marks may share their space: ", and she".
      if (/ $/.test(mark[2])) marks.lastIndex--;
    } else if (mark[1] !== undefined) {
      holder = pronoun(page, from + marks.lastIndex, mark[1].toLowerCase(), before);
      open = false;
    }
  }
  for (let person = people[next]; person; person = people[++next]) meet(person);
  return holder;
}

/** True for a person who does what comes next: as the subject of an open clause, or of one that "who" opens. */
function acts(behind: string, open: boolean): boolean {
  return (open && verb.test(behind)) || /^,? (?:who|whose|que|quien|cuy[oa])(?![a-z])/i.test(behind);
}

/** "He" in a message about a woman is the last man (or person of unknown gender) beside her; else the participant. */
function pronoun(page: Page, end: number, word: string, before: About | null): Holder | null {
  const gender = word === "she" || word === "ella" ? "f" : "m";
  const own = principalGender(page);
  if (own !== null && own !== gender) {
    const others = among(page.people, { start: end - 2 * reachBack, end });
    for (let at = others.length - 1; at >= 0; at--) {
      const other = others[at];
      if (other?.about && !isPrincipal(other.about) && (other.gender === null || other.gender === gender))
        return other;
    }
  }
  return before === null ? null : { about: before, rule: "pronoun", end };
}

const genders = new WeakMap<Page, "m" | "f" | null>();

/** The gender that a page's pronouns show for its one participant; null for several, or when it is even. */
function principalGender(page: Page): "m" | "f" | null {
  const known = genders.get(page);
  if (known !== undefined) return known;
  const text = page.text.slice(0, 20_000);
  const count = (words: RegExp) => (text.match(words) ?? []).length;
  const women = count(/\b(?:she|her|hers|ella)\b/gi);
  const men = count(/\b(?:he|his|him)\b/gi);
  const gender = women === men ? null : women > men ? "f" : "m";
  genders.set(page, gender);
  return gender;
}

/** True when the participant, and not the holder, is the one to whom it was done. */
function suffers({ text }: Page, holder: Holder, found: Found, sentence: Range): boolean {
  if (isPrincipal(holder.about)) return false;
  if (/^relation\/(?:former|spouse|outsider)$/.test(holder.rule)) return true;
  return objectPronoun.test(text.slice(holder.end, Math.min(sentence.end, found.end + reachAhead)));
}

function personAhead(page: Page, found: Found, sentence: Range): About | null {
  const [next] = among(page.people, {
    start: found.end,
    end: Math.min(sentence.end, found.end + reachAhead),
  });
  if (!next?.about) return null;
  return ahead.test(page.text.slice(found.end, next.start)) ? next.about : null;
}
