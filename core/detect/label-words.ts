import type { FieldId } from "../ids.ts";
import type { Relation } from "../policy/index.ts";
import { fold, foldTable, foldWord, GAP } from "./fold.ts";

/** Folded labels and aliases to the field that they name, and every word that occurs in one of them. */
export interface LabelWords {
  readonly fields: ReadonlyMap<string, FieldId>;
  readonly words: ReadonlySet<string>;
  /** Words that may stand beside a label without changing what it names. */
  readonly beside: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface KnownLabel {
  readonly field: FieldId;
  /** "mother" of "Mother's phone": whose value it is when it is not the participant's. */
  readonly relation: string | null;
}

const longestLabel = 48;
const mostWords = 7;

/**
 * The field that a label names: the whole label, or one alias in it when every other word is harmless ("Client's
 * home phone #", "Teléfono de la participante"). Null for a label that no field knows.
 */
export function readLabel(labels: LabelWords, label: string): KnownLabel | null {
  if (label.length > longestLabel || !startsLikeLabel(labels, label)) return null;
  const folded = fold(label);
  const whole = labels.fields.get(folded);
  if (whole !== undefined) return { field: whole, relation: null };
  const words = folded.split(" ");
  if (words.length > mostWords) return null;
  const harmless = words.map((word) => isBeside(labels, word) || /^\d+$/.test(word));
  const latestStart = harmless.indexOf(false) < 0 ? words.length - 1 : harmless.indexOf(false);
  const earliestEnd = harmless.lastIndexOf(false) + 1;
  for (let size = words.length - 1; size > 0; size--) {
    // The last noun of an English label names it, so the search runs from the end.
    for (
      let from = Math.min(words.length - size, latestStart);
      from >= 0 && from + size >= earliestEnd;
      from--
    ) {
      const field = labels.fields.get(words.slice(from, from + size).join(" "));
      if (field === undefined) continue;
      const others = words.slice(0, from).concat(words.slice(from + size));
      return { field, relation: others.filter((word) => labels.relations.has(word))[0] ?? null };
    }
  }
  return null;
}

/** True for a word that can be part of a label that names a field. Most lines of ordinary mail stop here. */
export function isLabelWord(labels: LabelWords, word: string): boolean {
  return labels.words.has(word) || isBeside(labels, word);
}

function startsLikeLabel(labels: LabelWords, label: string): boolean {
  let start = 0;
  while (start < label.length && foldTable[label.charCodeAt(start)] === GAP) start++;
  let end = start;
  while (end < label.length && foldTable[label.charCodeAt(end)] !== GAP) end++;
  return isLabelWord(labels, foldWord(label, start, end));
}

function isBeside({ beside, relations }: LabelWords, word: string): boolean {
  return beside.has(word) || relations.has(word);
}
