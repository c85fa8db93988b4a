import { type Range, textIn } from "../message/index.ts";
import type { Page } from "./detector.ts";
import type { Finding, Mention, Narrative } from "./finding.ts";
import { among, lastAt, rangeAt } from "./layout.ts";
import { headedNotes, isNoteShaped } from "./narrative-note.ts";
import { isTask } from "./narrative-task.ts";
import { isPrincipal, lastPrincipal, type Person } from "./people/person.ts";
import { wholeWords } from "./whole-words.ts";

/** A name says whom a sentence is about, not what it tells. */
const nameFields =
  /^(?:participant-name|preferred-name|former-name|participant-id|household-member-name|relationship-to-head)$/;
const pronoun = wholeWords(
  "he|she|him|his|hers?|himself|herself|client|ct|pt|patient|participant|ella|él|cliente|participante|paciente",
);
const they = wholeWords("they|them|their|theirs");
/** A sentence that leaves its subject out goes on about the person before: "Arrived late.", "Está cansada." */
const noSubject =
  /^\W*(?:[a-z]+ed|was|is|has|had|went|came|said|says|feels|felt|seems|lost|got|took|left|still|also|est[áa]|estaba|tiene|fue|dice|dijo|lleg[óo]|llora|parece|quiere|vive|es)\s/i;
const gendered = wholeWords("she|hers?|he|him|his|ella|él");
/** Somebody does something before another person is named. */
const leads = wholeWords("he|she|they|ella|él");
const heading = /^\W*\S+(?:\s+\S+)?\W*$/;

interface Subject {
  readonly person: Person;
  /** Of its sentence. */
  readonly index: number;
}

/** Sentences and paragraphs about a participant that hold no finding. `mentions` are this page's, in order. */
export function narratives(
  page: Page,
  findings: readonly Finding[],
  mentions: readonly Mention[],
): readonly Narrative[] {
  const notes = notesOf(page);
  const found: Narrative[] = notes.map((range) => ({
    ...range,
    part: page.part,
    about: among(mentions, range)[0]?.about ??
      aboutBefore(page, mentions, range.start)?.about ?? { kind: "nobody" },
    noteShaped: true,
  }));
  const labelled = page.layout.labels.map(({ label, value }) => ({ start: label.start, end: value.end }));
  const held = findings.filter(({ field }) => !nameFields.test(field)).sort((a, b) => a.start - b.start);
  let next = 0;
  let before: Subject | null = null;
  page.layout.sentences.forEach((sentence, index) => {
    while ((held[next]?.end ?? sentence.start + 1) <= sentence.start) next++;
    const holds = (held[next]?.start ?? sentence.end) < sentence.end;
    const person = subjectOf(page, sentence, before?.index === index - 1 ? before.person : null);
    if (!person?.about) return;
    before = { person, index };
    const { about } = person;
    if (holds || rangeAt(notes, sentence.start) !== null || rangeAt(labelled, sentence.start) !== null)
      return;
    if (!isProse(page, sentence)) return;
    found.push({ start: sentence.start, end: sentence.end, part: page.part, about, noteShaped: false });
  });
  return found.sort((one, other) => one.start - other.start);
}

function notesOf({ text, layout }: Page): Range[] {
  const headed = headedNotes(text, layout.lines);
  const paragraphs = layout.paragraphs.filter(
    ({ start, end }) => rangeAt(headed, start) === null && isNoteShaped(text.slice(start, end)),
  );
  return headed.concat(paragraphs).sort((one, other) => one.start - other.start);
}

/**
 * Whom a sentence is about: the first person named in it, but no relative who is not its subject ("She came with her
 * kids"); or, when it goes on about them, the subject of the sentence before, else the participant named last.
 */
function subjectOf(page: Page, sentence: Range, before: Person | null): Person | null {
  const words = textIn(page.text, sentence);
  const named = among(page.people, sentence).filter(({ about }) => about !== null)[0] ?? null;
  if (named !== null) {
    const lead = page.text.slice(sentence.start, named.start);
    if (isPrincipal(named.about) || !(leads.test(lead) || noSubject.test(words))) return named;
  }
  const goesOn = before !== null && (they.test(words) || noSubject.test(words));
  if (named === null && !goesOn && !pronoun.test(words)) return null;
  const section = rangeAt(page.layout.text.sections, sentence.start);
  const participant = lastPrincipal(page.people, sentence.start, section?.start ?? 0);
  return (before !== null && mayBe(words, before) ? before : participant) ?? named;
}

/** "She" is not her father, and not her ex as long as nothing says so. */
function mayBe(words: string, { about, gender }: Person): boolean {
  const word = gendered.exec(words)?.[1];
  return (
    isPrincipal(about) || word === undefined || gender === (/^(?:he|hi|él)(?!r)/i.test(word) ? "m" : "f")
  );
}

/** The last person named before `offset`, in the same section. */
function aboutBefore({ layout }: Page, mentions: readonly Mention[], offset: number): Mention | null {
  const last = mentions[lastAt(mentions, offset)];
  const section = rangeAt(layout.text.sections, offset);
  return last !== undefined && last.start >= (section?.start ?? 0) ? last : null;
}

/** A sentence that tells: no heading, table row or signature, and no task for the recipient. */
function isProse({ text, part, layout }: Page, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  if ((heading.test(words) && !pronoun.test(words)) || (part === "subject" && words.split(" ").length < 6))
    return false;
  if (rangeAt(layout.tables, start) !== null || rangeAt(layout.text.sections, start)?.kind === "signature")
    return false;
  return !isTask(words);
}
