import type { FieldId } from "../ids.ts";
import {
  type Field,
  indexPolicy,
  type Lead,
  type Participant,
  type PolicyIndex,
  type Relation,
  type Vocabulary,
} from "../policy/index.ts";
import type { TermEntry } from "./detector.ts";
import { fold } from "./fold.ts";
import type { LabelWords } from "./label-words.ts";
import { lexiconTerms } from "./lexicon-terms.ts";
import { type Spelling, spellingsOf } from "./people/spellings.ts";
import { addBehindLabel, addLabel, addPhrase, copyOf, emptyIndex, type PhraseIndex } from "./phrases.ts";

/** The policy's labels, names and lexicons, compiled once. */
export interface Knowledge {
  readonly policy: PolicyIndex;
  /** What the gate pass looks for: names, relations, lexicons. */
  readonly phrases: PhraseIndex;
  readonly words: WordSets;
  /** Folded labels and aliases ("driver s license") to the field that they name. Read at labels and columns only. */
  readonly labels: LabelWords;
  /** Digits of phones, and addresses in small letters, to the participant who gave them. */
  readonly contacts: ReadonlyMap<string, Participant>;
  /** The same of staff and partners; "@domain" stands for every address there. */
  readonly ours: ReadonlySet<string>;
}

/** The vocabulary's folded words, to be asked one at a time. */
export interface WordSets {
  readonly ordinary: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly office: ReadonlySet<string>;
  readonly beforeNames: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export function compile(policy: PolicyIndex): Knowledge {
  const phrases = emptyIndex();
  const add = (phrase: string, entry: TermEntry) => addPhrase(phrases, phrase, entry);
  for (const participant of policy.policy.people.participants) {
    for (const { phrase, about, form } of spellingsOf(participant))
      add(phrase, { kind: "name", about, form });
  }
  for (const { name } of policy.policy.staff) add(name, { kind: "staff" });
  for (const { name } of policy.policy.partners) add(name, { kind: "partner" });
  for (const { id, name, nameTells } of policy.policy.organisation.programs) {
    add(name, { kind: "programme", programme: id, tells: nameTells });
  }
  const { vocabulary } = policy.policy;
  for (const { relation, gender, words } of vocabulary.relations) {
    for (const word of bothOf(words)) add(word, { kind: "relation", relation, gender });
  }
  for (const role of bothOf(vocabulary.roles)) add(role, { kind: "role" });
  for (const to of Object.keys(vocabulary.leads) as Lead[]) {
    for (const phrase of bothOf(vocabulary.leads[to])) add(phrase, { kind: "lead", to });
  }
  for (const lexicon of policy.policy.lexicons) {
    for (const { phrase, strength, written } of lexiconTerms(lexicon)) {
      add(phrase, { kind: "lexicon", lexicon, strength, written });
    }
  }
  const words = wordSets(vocabulary);
  const labels = labelsOf(policy.policy.fields, vocabulary, words.relations);
  labels.fields.forEach((_field, label) => {
    addLabel(phrases, label);
  });
  for (const word of vocabulary.besideLabels) addBehindLabel(phrases, word);
  words.relations.forEach((_relation, word) => {
    addBehindLabel(phrases, word);
  });
  return {
    policy,
    phrases,
    words,
    labels,
    contacts: contactsOf(policy),
    ours: oursOf(policy),
  };
}

/** The same knowledge with these people and names too; `knowledge` itself stays as it is. */
export function withNames(
  knowledge: Knowledge,
  participants: readonly Participant[],
  names: readonly Spelling[],
): Knowledge {
  const { policy } = knowledge.policy;
  const people = { ...policy.people, participants: policy.people.participants.concat(participants) };
  const phrases = copyOf(knowledge.phrases);
  for (const { phrase, about, form } of names)
    addPhrase(phrases, phrase, { kind: "name", about, form }, "copying");
  return { ...knowledge, policy: indexPolicy({ ...policy, people }), phrases };
}

const bothOf = ({ en, es }: { readonly en: string[]; readonly es: string[] }) => en.concat(es);

function wordSets(vocabulary: Vocabulary) {
  const relations = new Map<string, Relation>();
  for (const { relation, words } of vocabulary.relations) {
    for (const word of bothOf(words)) relations.set(fold(word), relation);
  }
  return {
    ordinary: new Set(vocabulary.ordinaryNames.map(fold)),
    places: new Set(vocabulary.places.concat(vocabulary.organisations).map(fold)),
    organisations: new Set(vocabulary.organisations.map(fold)),
    office: new Set(vocabulary.office.map(fold)),
    beforeNames: new Set(vocabulary.beforeNames.map(fold)),
    relations,
  };
}

/** The first field wins; whole documents come last, so that "case file" never shadows a value's label. */
function labelsOf(
  fields: readonly Field[],
  { besideLabels }: Vocabulary,
  relations: ReadonlyMap<string, Relation>,
): LabelWords {
  const labels = new Map<string, FieldId>();
  const values = fields.filter((field) => field.appliesTo === undefined);
  const documents = fields.filter((field) => field.appliesTo !== undefined);
  for (const field of values.concat(documents)) {
    const names = [field.label.en, field.label.es].concat(field.aliases.en, field.aliases.es);
    for (const name of names.map(fold)) if (!labels.has(name)) labels.set(name, field.id);
  }
  const words = new Set<string>();
  labels.forEach((_field, name) => {
    for (const word of name.split(" ")) words.add(word);
  });
  return { fields: labels, words, beside: new Set(besideLabels.map(fold)), relations };
}

export const digitsOf = (text: string) => text.replace(/\D/g, "");

/** A phone by its digits without the country's 1, anything else in small letters. */
export function contactKey(contact: string): string {
  return contact.indexOf("@") >= 0
    ? contact.trim().toLowerCase()
    : digitsOf(contact).replace(/^1(?=\d{10}$)/, "");
}

function contactsOf(policy: PolicyIndex): ReadonlyMap<string, Participant> {
  const contacts = new Map<string, Participant>();
  for (const participant of policy.policy.people.participants) {
    for (const contact of participant.contacts) contacts.set(contactKey(contact), participant);
  }
  return contacts;
}

function oursOf({ policy }: PolicyIndex): ReadonlySet<string> {
  const ours = new Set<string>();
  for (const { email } of policy.staff) ours.add(email.toLowerCase());
  for (const domain of policy.organisation.domains) ours.add(`@${domain.toLowerCase()}`);
  ours.add(contactKey(policy.organisation.contact));
  for (const partner of policy.partners) {
    for (const address of partner.addresses) ours.add(address.toLowerCase());
    if (partner.phone !== undefined) ours.add(contactKey(partner.phone));
  }
  return ours;
}
