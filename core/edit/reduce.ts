import type { Finding, Layout } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import { type Range, textBefore, textIn } from "../message/index.ts";
import type { Field, Reduction } from "../policy/index.ts";
import type { Day } from "../time.ts";
import type { Cut } from "./cut.ts";
import { languageOf, type TextLanguage } from "./language.ts";
import { reducedValue } from "./reduced-value.ts";

interface Known {
  readonly field: ReadonlyMap<FieldId, Field>;
  readonly today: Day;
}

/** The value as less, and its label as the new field's; null where that cannot be done: then the value goes. */
export function reduce(
  finding: Finding,
  as: Reduction,
  layout: Layout,
  { field, today }: Known,
): readonly Cut[] | null {
  const { text } = layout.text;
  const value = textIn(text, finding);
  const heading = headingOf(finding, layout);
  const language = languageOf(
    heading === null ? "" : textIn(text, heading),
    value,
    text,
    field.get(finding.field),
  );
  const replaced = (replacement: string) => ({ start: finding.start, end: finding.end, replacement });
  switch (as) {
    case "age": {
      const age = reducedValue(value, as, language, today);
      if (age === null) return null;
      if (heading === null) return inProse(text, finding, age, language);
      const name = field.get(ageField(finding))?.label[language];
      if (name === undefined) return null;
      return [{ ...heading, replacement: renamed(text, heading, name) }, replaced(age)];
    }
    case "yes-no":
    case "zip3":
    case "small-cell": {
      const less = as === "yes-no" && heading === null ? null : reducedValue(value, as, language, today);
      return less === null ? null : [replaced(less)];
    }
    default:
      return as satisfies never;
  }
}

const ageField = ({ about }: Finding) =>
  (about.kind === "household" ? "household-member-age" : "age") as FieldId;

const born = /\b(?:born|nació|nacid[oa])(?![a-z])/i;

/**
 * The words of the label, or of the column's header, without what sets them apart from the value. "was born on" is a
 * verb, not a label.
 */
function headingOf({ label, cell }: Finding, { text: { text }, tables }: Layout): Range | null {
  const header = cell === null ? undefined : tables[cell.table]?.header?.[cell.column];
  const whole = label ?? header;
  if (whole === undefined || whole === null) return null;
  const words = textIn(text, whole);
  if (born.test(words)) return null;
  const start = /^["\s*_]*/.exec(words)?.[0].length ?? 0;
  const end = /["\s:=*_#.–—-]*$/.exec(words)?.[0].length ?? 0;
  return start + end >= words.length ? null : { start: whole.start + start, end: whole.end - end };
}

/** In capitals where the label is, in small letters where it stands in a sentence. */
function renamed(text: string, { start, end }: Range, name: string): string {
  const words = text.slice(start, end);
  if (/\s/.test(words) && words === words.toUpperCase()) return name.toUpperCase();
  const first = words.charAt(0);
  return first !== first.toUpperCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "was born on 03/14/1989" → "is 37"; a bare date in a list → "age 37"; null where the sentence would break. */
function inProse(
  text: string,
  { start, end }: Finding,
  age: string,
  language: TextLanguage,
): readonly Cut[] | null {
  const before = textBefore(text, start, 40);
  const phrases: readonly (readonly [RegExp, string])[] =
    language === "es"
      ? [
          [/\bnació(\s+el)?\s*$/i, `tiene ${age} años`],
          [/\bnacid[oa](\s+el)?\s*$/i, `de ${age} años`],
          [/(^|[,;:|(\t\n-])\s*$/, `${age} años`],
        ]
      : [
          [/\bwas\s+born(\s+on)?\s*$/i, `is ${age}`],
          [/\bborn(\s+on)?\s*$/i, `age ${age}`],
          [/\b(dob|d\.o\.b\.|birth\s?date|date of birth)\s*(:|is)?\s*$/i, `age ${age}`],
          [/(^|[,;:|(\t\n-])\s*$/, `age ${age}`],
        ];
  for (const [phrase, replacement] of phrases) {
    const found = phrase.exec(before);
    if (found === null) continue;
    const kept = /^[,;:|(\t\n-]?\s*$/.test(found[0]);
    return [{ start: kept ? start : start - found[0].length, end, replacement }];
  }
  return null;
}
