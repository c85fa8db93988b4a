import { contactKey, fold, isRareFamily, type Spelling, spellingsOf } from "../detect/index.ts";
import type { Participant, Policy } from "../policy/index.ts";

/**
 * What an entry stands for. `begins` is the first word of an entry of several: a text's other words need not be
 * looked at further. `rare` is a family name that only one has, and tells by itself where it is no ordinary word as it is
 * written; `first-initial` is "M. Vega", `last-initial` "Marisol V.", `pair` the first names of a participant and of
 * somebody who lives with them.
 */
export const kinds = [
  "whole",
  "begins",
  "given",
  "rare",
  "family",
  "first-initial",
  "last-initial",
  "contact",
  "pair",
] as const;
export type Kind = (typeof kinds)[number];

export interface Entry {
  readonly kind: Kind;
  /** Folded. */
  readonly words: readonly string[];
}

const wordsOf = (phrase: string) => fold(phrase).split(" ").filter(Boolean);

/** All that a message may write a participant by, as core's own detection knows them. */
function entriesOf(participant: Participant, policy: Policy): readonly Entry[] {
  const found: Entry[] = [];
  const add = (kind: Kind, words: readonly string[]) => {
    if (words.length > 0 && words[0] !== "") found.push({ kind, words });
  };
  const addSpelling = ({ phrase, about, form }: Spelling) => {
    const words = wordsOf(phrase);
    switch (form) {
      case "full":
      case "id":
        return add("whole", words);
      case "family":
        if (about.kind !== "participant") return;
        add(isRareFamily(phrase, policy) ? "rare" : "family", words);
        return add("first-initial", [participant.name.given.charAt(0), phrase].flatMap(wordsOf));
      case "given":
      case "nickname":
        add("given", words);
        if (about.kind !== "participant") return;
        return add("last-initial", [phrase, participant.name.family.charAt(0)].flatMap(wordsOf));
      case "initials":
        // Any initials may be somebody's: what looks an entry up takes them all.
        return;
      default:
        return form satisfies never;
    }
  };
  const spellings = spellingsOf(participant);
  spellings.forEach(addSpelling);
  const givenOf = (kind: "participant" | "household") =>
    spellings
      .filter(({ about, form }) => about.kind === kind && (form === "given" || form === "nickname"))
      .map(({ phrase }) => wordsOf(phrase));
  for (const own of givenOf("participant"))
    for (const other of givenOf("household")) add("pair", own.concat(other));
  for (const contact of participant.contacts) add("contact", [contactKey(contact)]);
  return found;
}

/** The same text for the same entry: names of one set of words are one. */
export const entryKey = ({ kind, words }: Entry): string => `${kind} ${words.slice().sort().join(" ")}`;

/** Each entry once, with the first words of those of several words. */
export function allEntries(participants: readonly Participant[], policy: Policy): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => entries.set(entryKey(entry), entry);
  const given = participants.flatMap((one) => entriesOf(one, policy));
  given.forEach(add);
  const alone = new Set(given.filter(({ words }) => words.length === 1).map(({ words }) => words[0]));
  for (const { kind, words } of given) {
    const [first = ""] = words;
    if (kind === "contact" || kind === "pair" || words.length < 2 || alone.has(first)) continue;
    add({ kind: "begins", words: [first] });
  }
  return Array.from(entries.values());
}
