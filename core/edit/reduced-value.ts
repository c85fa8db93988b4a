import type { Reduction } from "../policy/index.ts";
import { type Day, yearsBetween } from "../time.ts";
import { birthDate } from "./birth-date.ts";
import type { TextLanguage } from "./language.ts";
import { zip3 } from "./zip3.ts";

/** A value alone as less: "03/14/1989" → "37"; null where that cannot be done, and then it must not leave. */
export function reducedValue(
  value: string,
  as: Reduction,
  language: TextLanguage,
  today: Day,
): string | null {
  switch (as) {
    case "age":
      return ageOf(value, language, today);
    case "yes-no":
      return yesOrNo(value, language);
    case "zip3":
      return zip3(value);
    case "small-cell":
      return smallCell(value, language);
    default:
      return as satisfies never;
  }
}

function ageOf(value: string, language: TextLanguage, today: Day): string | null {
  const age = /^\s*(\d{1,3})\s*(?:years?( old)?|yrs?|y\/?o|años)?\s*$/i.exec(value)?.[1];
  if (age !== undefined) return age;
  const day = birthDate(value, language, today);
  const years = day === null ? -1 : yearsBetween(day, today);
  return years >= 0 && years <= 120 ? String(years) : null;
}

/** A condition by name is a yes; "unknown" is neither. */
function yesOrNo(value: string, language: TextLanguage): string | null {
  if (/^\s*(unknown|not known|n\/?a|\?+|desconocido|no se sabe|refused|declined)?\s*$/i.test(value))
    return null;
  const no = /^\s*(no|none|not|never|denies|false|n|ningun[oa]?|niega|nunca|sin)(?![a-z])/i.test(value);
  if (no) return "no";
  return language === "es" ? "sí" : "yes";
}

function smallCell(value: string, language: TextLanguage): string | null {
  const count = /^\s*(\d{1,3}(?:,\d{3})*|\d+)\s*$/.exec(value)?.[1];
  if (count === undefined) return null;
  const small = language === "es" ? "menos de 11" : "fewer than 11";
  return Number(count.replace(/,/g, "")) < 11 ? small : value;
}
