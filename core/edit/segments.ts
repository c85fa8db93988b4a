import { type Range, textIn } from "../message/index.ts";
import { goesOn } from "./clauses.ts";
import { leans } from "./leaning.ts";

/** Words that say nothing once the value beside them is gone. */
const filler = new Set(
  (
    "a an the is are was at of on in and or with her his their its my no not num number id code date birth born age aged " +
    "dob ssn ss social security phone cell tel telephone mobile email mail address zip lives living s " +
    "el la los las un una es de del en y con su sus no núm número nació nacida nacido edad teléfono correo dirección nss"
  ).split(" "),
);
const mostWords = 5;
const bracketReach = 300;
const separator = /\s{0,9}(?:[;|•]|,(?!\d{3}\b)|\s[-–—/]\s)\s*/g;

/**
 * What a removal takes out of a list of short facts: "Marisol Vega, 415-555-0141, Rapid Rehousing, text first." What
 * stands under a label (`labelled`) is one from two on, if those that stay are short.
 */
export function withoutSegments(
  text: string,
  sentence: Range,
  isDirty: (segment: Range) => boolean,
  valuesIn: (segment: Range) => readonly Range[],
  labelled: boolean,
): readonly Range[] | null {
  const segments = segmentsOf(text, sentence);
  if (segments.length < 2) return null;
  const goes = segments.map(isDirty);
  const isShort = (segment: Range) => {
    const words = textIn(text, segment);
    return wordsIn(words) <= mostWords && !(labelled && leans.test(words));
  };
  const record =
    (labelled || segments.length > 2) &&
    segments.every((segment, index) => (labelled && goes[index] === true) || isShort(segment));
  const clean = segments.every(
    (segment, index) => goes[index] !== true || record || saysOnly(text, segment, valuesIn(segment)),
  );
  if (!clean || goes.every((one) => one)) return null;
  const cuts: Range[] = [];
  let last = segments.length;
  while (goes[last - 1] === true) last--;
  const stays = segments[last - 1];
  const ends = segments[segments.length - 1];
  if (last < segments.length && stays !== undefined && ends !== undefined)
    cuts.push({ start: stays.end, end: ends.end });
  segments.slice(0, last).forEach(({ start, end }, index) => {
    const next = segments[index + 1];
    if (goes[index] !== true || next === undefined) return;
    // "Maria, who is ill, needs two rooms" loses both commas.
    const before = segments[index - 1]?.end ?? start;
    const joint = text.slice(before, start).trim();
    const inserted = !labelled && joint === "," && segments.length === 3 && goesOn(textIn(text, next));
    // A dash binds tighter than a comma: "Mateo (9) - asthma, Lucia (6)" loses the dash.
    const bound = /^[-–—]$/.test(joint) && text.charAt(end) === ",";
    cuts.push({ start: inserted || bound ? before : start, end: bound ? end : next.start });
  });
  return cuts;
}

/** The brackets that a value stands in: "Marisol (DOB 03/14/1989) needs". */
export function bracketsAround(text: string, sentence: Range, value: Range): Range | null {
  const from = Math.max(sentence.start, value.start - bracketReach);
  const open = /\([^()]*$/.exec(text.slice(from, value.start));
  const close = /^[^()]*\)/.exec(text.slice(value.start, Math.min(sentence.end, value.start + bracketReach)));
  if (open === null || close === null) return null;
  return { start: from + open.index, end: value.start + close[0].length };
}

/** True where each cut takes as many opening brackets as closing ones. */
export function keepsBrackets(text: string, cuts: readonly Range[]): boolean {
  return cuts.every(({ start, end }) => {
    const words = text.slice(start, end);
    return words.split("(").length === words.split(")").length;
  });
}

/** Between commas, semicolons, bars and dashes; the full stop belongs to none. */
function segmentsOf(text: string, sentence: Range): readonly Range[] {
  const words = textIn(text, sentence);
  const stop = /[.!?…]+["”»]*\s*$/.exec(words.slice(-20));
  const limit = words.length - (stop?.[0].length ?? 0);
  const segments: Range[] = [];
  let start = 0;
  separator.lastIndex = 0;
  for (
    let found = separator.exec(words);
    found !== null && found.index < limit;
    found = separator.exec(words)
  ) {
    segments.push({ start: sentence.start + start, end: sentence.start + found.index });
    start = found.index + found[0].length;
  }
  segments.push({ start: sentence.start + start, end: sentence.start + limit });
  return segments;
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** True when beside the values only filler stands in the range. */
function saysOnly(text: string, { start, end }: Range, values: readonly Range[]): boolean {
  let rest = "";
  let at = start;
  for (const value of values) {
    if (value.end <= start || value.start >= end) continue;
    if (value.start > at) rest += `${text.slice(at, value.start)} `;
    at = Math.max(at, value.end);
  }
  if (at < end) rest += text.slice(at, end);
  const words = rest.toLowerCase().match(/[a-z\u00e0-\u024f]+/g) ?? [];
  return words.every((word) => filler.has(word));
}
