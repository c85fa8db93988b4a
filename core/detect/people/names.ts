import type { ParticipantId } from "../../ids.ts";
import { textBefore, textBehind, textIn } from "../../message/index.ts";
import type { Page, TermEntry, TermHit } from "../detector.ts";
import { aboutKey } from "../detector.ts";
import { fold } from "../fold.ts";
import type { WordSets } from "../knowledge.ts";
import { type Person, participantOf } from "./person.ts";
import { isRareFamily } from "./rare-family.ts";
import { isCapitalised, isInAddress, startsCapital, wordAfter, wordBefore } from "./words.ts";

type NameEntry = Extract<TermEntry, { kind: "name" }>;
type NamePage = Pick<Page, "text" | "terms" | "named" | "knowledge">;

const month = /^(?:april|may|june|august|abril|mayo|junio|agosto)$/i;
const beforeMonth = /\b(?:in|on|by|since|until|last|next|of|this|early|late|mid|en|de|desde|hasta) $/i;

/**
 * The names of the policy that this page holds, in order. A whole name counts; a part of one only when the message
 * names the person elsewhere (`named`), or when the family name is rare as a word.
 */
export function namesOf(page: NamePage): Person[] {
  const people: Person[] = [];
  let end = 0;
  for (const hit of longestFirst(page.terms)) {
    if (hit.start < end) continue;
    const person = personAt(page, hit);
    if (person === null) continue;
    people.push(person);
    end = person.end;
  }
  return people;
}

/** Hits with a name in them, in order; of those that start together the longest first. */
function longestFirst(terms: readonly TermHit[]): TermHit[] {
  return terms
    .filter(({ entries }) =>
      entries.some(({ kind }) => kind === "name" || kind === "staff" || kind === "partner"),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function personAt(page: NamePage, hit: TermHit): Person | null {
  if (isInAddress(page.text, hit.start)) return null;
  const names = hit.entries.filter((entry): entry is NameEntry => entry.kind === "name");
  const best = names
    .filter((entry) => counts(page, hit, entry))
    .sort((one, other) => rank(page, other) - rank(page, one))[0];
  if (best) {
    const end = endWithInitial(page, hit, best);
    const rule = `${best.about.kind}/${best.form}`;
    return { start: hit.start, end, about: best.about, how: "name", gender: null, rule };
  }
  if (!hit.entries.some(({ kind }) => kind === "staff" || kind === "partner")) return null;
  return { start: hit.start, end: hit.end, about: null, how: "name", gender: null, rule: "ours" };
}

const rank = (page: NamePage, { about }: NameEntry): number =>
  (page.named.has(aboutKey(about)) ? 2 : 0) + (about.kind === "participant" ? 1 : 0);

function counts(page: NamePage, hit: TermHit, entry: NameEntry): boolean {
  const { text } = page;
  if (entry.form === "id") return true;
  if (entry.form === "initials")
    return isNamed(page, entry) && /^[A-ZÀ-Þ]\. ?[A-ZÀ-Þ]\.$/.test(text.slice(hit.start, hit.end + 1));
  const ordinary = hit.end > hit.start && wordsOf(text, hit).some((word) => is(page, "ordinary", word));
  const capitalised = isCapitalised(text, hit);
  const after = wordAfter(text, hit.end);
  if (startsCapital(after) && is(page, "organisations", after)) return false;
  if (entry.form === "full") return capitalised || !ordinary;
  if (!capitalised && (ordinary || entry.form === "family" || !isNamed(page, entry))) return false;
  const before = wordBefore(text, hit.start);
  if (startsCapital(after) && is(page, "places", after)) return false;
  if (month.test(textIn(text, hit))) {
    if (/^\d/.test(after) || beforeMonth.test(textBefore(text, hit.start, 10))) return false;
  }
  if (entry.form === "family") return familyCounts(page, entry, ordinary, before);
  if (endWithInitial(page, hit, entry) > hit.end) return !ordinary || isNamed(page, entry);
  return isNamed(page, entry) && !isOtherFamily(page, after);
}

/** "Joan Kim" is nobody's "Kim"; "Ms. Kim", "Hi Kim" and "W. Kim" may be. */
function familyCounts(page: NamePage, entry: NameEntry, ordinary: boolean, before: string): boolean {
  if (entry.about.kind !== "participant") return false;
  const given = page.knowledge.policy.participant.get(entry.about.id)?.name.given ?? "";
  const titled = /^(?:mrs?|ms|mx|miss|sra?|srta|señora?|don|doña)$/i.test(before);
  const initial = before.length === 1 && before === given.charAt(0);
  if (startsCapital(before) && !initial && !is(page, "beforeNames", before)) return false;
  const known = isNamed(page, entry) || initial;
  return ordinary ? (titled || initial) && known : known || isRare(page, entry.about.id);
}

function isRare({ knowledge }: NamePage, id: ParticipantId): boolean {
  const family = knowledge.policy.participant.get(id)?.name.family ?? "";
  return isRareFamily(family, knowledge.policy.policy);
}

/** The message names the person, or the participant whose household it is. */
function isNamed(page: NamePage, { about }: NameEntry): boolean {
  const id = participantOf(about);
  if (page.named.has(aboutKey(about))) return true;
  return id !== null && page.named.has(aboutKey({ kind: "participant", id }));
}

/** A family name of somebody else behind a given name: "Marisol Gomez". */
function isOtherFamily(page: NamePage, word: string): boolean {
  if (!/^[A-ZÀ-Þ][a-zà-ÿ]{2,}$/.test(word)) return false;
  return (
    !is(page, "beforeNames", word) &&
    !is(page, "ordinary", word) &&
    !/day$|^(?:will|rapid|section)$/i.test(word)
  );
}

/** "Marisol V." ends behind the initial of her family name. */
function endWithInitial({ text, knowledge }: NamePage, hit: TermHit, { about, form }: NameEntry): number {
  if ((form !== "given" && form !== "nickname") || about.kind !== "participant") return hit.end;
  const initial = knowledge.policy.participant.get(about.id)?.name.family.charAt(0) ?? "";
  const next = /^ ([A-ZÀ-Þ])(\.?)(?![A-Za-zÀ-ɏ'])/.exec(textBehind(text, hit.end, 5));
  return next !== null && next[1] === initial ? hit.end + 2 + (next[2] ?? "").length : hit.end;
}

function is({ knowledge }: NamePage, list: keyof WordSets, word: string): boolean {
  return knowledge.words[list].has(fold(word));
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): string[] {
  return text.slice(start, end).split(/[\s,]+/);
}
