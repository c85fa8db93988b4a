import type { FieldId } from "../ids.ts";
import type { Field, Lead, Participant, PolicyIndex, Relation, Vocabulary } from "../policy/index.ts";
import type { NameForm, TermEntry } from "./detector.ts";
import type { About } from "./finding.ts";
import { fold } from "./fold.ts";
import type { LabelWords } from "./label-words.ts";
import { lexiconTerms } from "./lexicon-terms.ts";
import { addBehindLabel, addLabel, addPhrase, emptyIndex, type PhraseIndex } from "./phrases.ts";

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
  for (const participant of policy.policy.people.participants) addPerson(add, participant);
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

type Add = (phrase: string, entry: TermEntry) => void;

function addPerson(add: Add, { id, name, alsoKnownAs, household }: Participant): void {
  const about: About = { kind: "participant", id };
  addName(add, about, name.given, name.family);
  for (const alias of alsoKnownAs) {
    const whole = alias.trim().indexOf(" ") > 0;
    add(alias, { kind: "name", about, form: whole ? "full" : "nickname" });
    if (!whole) addFull(add, about, alias, name.family);
  }
  add(`${name.given.charAt(0)} ${name.family.charAt(0)}`, { kind: "name", about, form: "initials" });
  // "HB-1001" is "HB 1001" to the index; some write "HB1001".
  for (const one of [id, id.replace(/\W/g, "")]) add(one, { kind: "name", about, form: "id" });
  household.forEach((member, place) => {
    const words = member.name.trim().split(/\s+/);
    const family = words.length > 1 ? (words.pop() ?? "") : "";
    addName(add, { kind: "household", of: id, member: place }, words.join(" "), family);
  });
}

function addName(add: Add, about: About, given: string, family: string): void {
  const form = (phrase: string, as: NameForm) => add(phrase, { kind: "name", about, form: as });
  form(given, "given");
  if (family === "") return;
  addFull(add, about, given, family);
  form(family, "family");
  // Of a double family name either part is used alone; of two given names the first.
  const [first = "", ...others] = given.split(/\s+/);
  if (others.length > 0) {
    form(first, "given");
    addFull(add, about, first, family);
  }
  const families = family.split(/\s+/);
  if (families.length > 1) addFull(add, about, given, families[0] ?? "");
}

function addFull(add: Add, about: About, given: string, family: string): void {
  const entry: TermEntry = { kind: "name", about, form: "full" };
  const families = /['’]/.test(family) ? [family, family.replace(/['’]/g, "")] : [family];
  for (const one of families) {
    add(`${given} ${one}`, entry);
    add(`${one} , ${given}`, entry);
  }
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
