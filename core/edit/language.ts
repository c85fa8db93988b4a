import type { Field } from "../policy/index.ts";

export type TextLanguage = "en" | "es";

const spanishMonth =
  /\b(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b/i;
const english = /\b(the|and|is|for|with|she|he|of|to|name|phone)\b/gi;
const spanish = /\b(el|la|los|de|que|para|es|con|y|su|nombre|por)\b/gi;
const sample = 4000;

/** The language of a label and value: the field's own words tell it, then the value, then the text around. */
export function languageOf(
  label: string,
  value: string,
  text: string,
  field: Field | undefined,
): TextLanguage {
  const word = label.trim().toLowerCase();
  const named = (language: TextLanguage) =>
    field !== undefined &&
    (field.label[language].toLowerCase() === word || field.aliases[language].some((alias) => alias === word));
  if (word !== "" && named("en") !== named("es")) return named("es") ? "es" : "en";
  if (spanishMonth.test(value)) return "es";
  return languageOfText(text) ?? "en";
}

/** The language that a text is written in, by its small words; null where they tell nothing. */
export function languageOfText(text: string): TextLanguage | null {
  const start = text.slice(0, sample);
  const ahead = (start.match(spanish)?.length ?? 0) - (start.match(english)?.length ?? 0);
  return ahead === 0 ? null : ahead > 0 ? "es" : "en";
}
