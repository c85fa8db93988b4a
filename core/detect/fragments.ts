import { textIn } from "../message/index.ts";
import type { Page, TermEntry } from "./detector.ts";
import type { Finding, Narrative } from "./finding.ts";
import { fold } from "./fold.ts";
import { among, lastAt, rangeAt } from "./layout.ts";
import { isTask } from "./narrative-task.ts";
import { lastPrincipal } from "./people/person.ts";

/** Three words, or a sentence of two; not only a name, a title or an address written with capitals. */
const long = /\S\s+\S+(?:\s+\S|[.!]$)/;
const told = /[a-z\u00e0-\u024f]\s+(?!(?:of|at|and|for|de|y)\s)[a-z\u00e0-\u024f]/;

/**
 * What is told in passing about a participant, without a subject or beside what is asked for: "Rough month, not
 * showing up much.", "HB-1011, active, mom died". Only a message that may hold no notes has no room for it.
 */
export function fragments(
  { part, text, layout, terms, people, alone, knowledge }: Page,
  findings: readonly Finding[],
  narratives: readonly Narrative[],
): readonly Narrative[] {
  const found: Narrative[] = [];
  const { office } = knowledge.words;
  const isOffice = (words: string) =>
    fold(words)
      .split(" ")
      .some((word) => office.has(word));
  for (const sentence of part === "subject" ? [] : layout.sentences) {
    const words = textIn(text, sentence);
    const { about } = lastPrincipal(people, sentence.end, 0) || { about: alone };
    const section = rangeAt(layout.text.sections, sentence.start);
    if (about === null || section?.kind === "signature") continue;
    if (rangeAt(narratives, sentence.start) !== null || isTask(words)) continue;
    const isHeld = among(findings, sentence).length > 0;
    let end = sentence.start;
    for (const piece of isHeld ? words.split(/([,;|\t]\s*|\s[-–—]\s)/) : [words]) {
      const start = end;
      end += piece.length;
      const before = findings[lastAt(findings, end - 1)];
      if (before !== undefined && before.start >= start) continue;
      const somebody = among(terms, { start, end }).some(({ entries }) => entries.some(isRelation));
      // A value that a label names may be long, but tells of nobody else.
      if (somebody || (long.test(piece) && !(before !== undefined && before.end > start)))
        if (told.test(piece) && !isOffice(piece) && !/[?:]$/.test(piece))
          found.push({ start, end, part, about, noteShaped: false });
    }
  }
  return found;
}

const isRelation = ({ kind }: TermEntry) => kind === "relation";
