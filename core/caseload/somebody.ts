import type { Spelling } from "../detect/index.ts";
import type { ParticipantId } from "../ids.ts";
import type { Participant } from "../policy/index.ts";
import { housesOf } from "./houses.ts";
import type { Hit } from "./look-up.ts";

/** Whom a text perhaps names: detection judges by its own rules whether it does. */
export interface SomebodyPerhaps {
  readonly participants: readonly Participant[];
  readonly names: readonly Spelling[];
  /** A phone or an address of theirs stands there: that needs no rule. */
  readonly contact: boolean;
}

const initials = /[A-ZÀ-Þ]\. ?[A-ZÀ-Þ]\./g;

/** Stands for somebody of whom only what a text holds is known. */
const standIn = (id: string, given: string, family: string): Participant => ({
  id: id as ParticipantId,
  reference: id,
  name: { given, family },
  alsoKnownAs: [],
  programs: [],
  contacts: [],
  household: [],
  limitations: [],
});

/** The first word and the rest, the last and what stands ahead of it. */
function partsOf(phrase: string) {
  const words = phrase.split(" ");
  return {
    first: words[0] ?? "",
    rest: words.slice(1).join(" "),
    ahead: words.slice(0, -1).join(" "),
    last: words[words.length - 1] ?? "",
  };
}

/** All whose names say nothing of each other. */
const anybody = "served";
const aboutOf = (id: string) => ({ kind: "participant", id: id as ParticipantId }) as const;

/**
 * Turns hits into people whom the policy could know, so that a name counts exactly where it would count if it did:
 * a whole name, a family name that only one has, "Marisol V.", and a first name beside a sensitive detail or beside
 * one of the same household.
 */
export function somebodyOf(hits: readonly Hit[], texts: readonly string[]): SomebodyPerhaps {
  const participants: Participant[] = [];
  const names: Spelling[] = [];
  const own = (given: string, family: string) => {
    const person = standIn(`${anybody}-${participants.length}`, given, family);
    participants.push(person);
    return aboutOf(person.id);
  };
  const inPairs = hits.filter(({ kind }) => kind === "pair").map(({ phrase }) => phrase.split(" , "));
  const isPaired = (phrase: string) => inPairs.some((pair) => pair.indexOf(phrase) >= 0);
  let contact = false;
  // First, as the first of equals counts: "Mari's" may be "Mari S." too.
  for (const house of housesOf(inPairs)) {
    const head = own("", "");
    house.forEach((isHead, phrase) => {
      const about = isHead ? head : ({ kind: "household", of: head.id, member: null } as const);
      names.push({ phrase, about, form: "given" });
    });
  }
  for (const { kind, phrase } of hits) {
    const { first, rest, ahead, last } = partsOf(phrase);
    switch (kind) {
      case "whole":
        names.push({ phrase, about: aboutOf(anybody), form: /\d/.test(phrase) ? "id" : "full" });
        break;
      case "given":
        if (!isPaired(phrase)) names.push({ phrase, about: aboutOf(anybody), form: kind });
        break;
      case "family":
        names.push({ phrase, about: aboutOf(anybody), form: kind });
        break;
      case "rare":
        // By itself, or as that of somebody who is named whole.
        for (const about of [own("", phrase), aboutOf(anybody)])
          names.push({ phrase, about, form: "family" });
        break;
      case "first-initial":
        // Its family name is left out: a second person of that name would make it no rare one.
        names.push({ phrase: rest, about: own(first, ""), form: "family" });
        break;
      case "last-initial":
        names.push({ phrase: ahead, about: own(ahead, last), form: "given" });
        break;
      case "contact":
        contact = true;
        break;
      case "begins":
      case "pair":
        break;
      default:
        kind satisfies never;
    }
  }
  for (const text of texts) {
    for (const phrase of text.match(initials) ?? [])
      names.push({ phrase: phrase.replace(/\./g, " ").trim(), about: aboutOf(anybody), form: "initials" });
  }
  return { participants, names, contact };
}
