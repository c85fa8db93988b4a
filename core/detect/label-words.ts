import type { FieldId } from "../ids.ts";
import { fold, foldTable, foldWord, GAP } from "./fold.ts";
import { genderOf } from "./people/relations.ts";

/** Folded labels and aliases to the field that they name, and every word that occurs in one of them. */
export interface LabelWords {
  readonly fields: ReadonlyMap<string, FieldId>;
  readonly words: ReadonlySet<string>;
}

export interface KnownLabel {
  readonly field: FieldId;
  /** "mother" of "Mother's phone": whose value it is when it is not the participant's. */
  readonly relation: string | null;
}

/** Words that may stand beside a label without changing what it names. */
const beside = new Set(
  (
    "client clients participant participants patient patients tenant applicant student member resident her his their my " +
    "our your the a an of to for is in at current new old home cell mobile work primary secondary alternate alt best " +
    "main contact number numbers no num full legal date value s last first middle 4 four digits only please mm dd yy yyyy dd aaaa " +
    "su de del la el los las al y o and or participante actual numero principal celular"
  ).split(" "),
);
const longestLabel = 48;
const mostWords = 7;

/** Words that may end a label without being in any field's own. */
export const wordsBesideLabels: readonly string[] = Array.from(beside).concat(Array.from(genderOf.keys()));

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
  const harmless = words.map((word) => beside.has(word) || genderOf.has(word) || /^\d+$/.test(word));
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
      return { field, relation: others.filter((word) => genderOf.has(word))[0] ?? null };
    }
  }
  return null;
}

/** True for a word that can be part of a label that names a field. Most lines of ordinary mail stop here. */
export function isLabelWord(labels: LabelWords, word: string): boolean {
  return labels.words.has(word) || beside.has(word) || genderOf.has(word);
}

function startsLikeLabel(labels: LabelWords, label: string): boolean {
  let start = 0;
  while (start < label.length && foldTable[label.charCodeAt(start)] === GAP) start++;
  let end = start;
  while (end < label.length && foldTable[label.charCodeAt(end)] !== GAP) end++;
  return isLabelWord(labels, foldWord(label, start, end));
}
