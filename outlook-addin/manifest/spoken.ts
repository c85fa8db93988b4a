import type { Words } from "../../core/say.ts";
import { type Element, element } from "./xml.ts";

/** Outlook is not said to fall back from one country's Spanish to another's, so each that an agency may use is named. */
const spanish = ["es-ES", "es-MX", "es-US"] as const;

/** An element with its text in English, and in Spanish where that differs; `prefix` is that of its `Override`. */
export function spoken(
  name: string,
  { en, es }: Words,
  attributes: Element["attributes"] = {},
  prefix = "",
): Element {
  const overrides = spanish.map((Locale) => element(`${prefix}Override`, { Locale, Value: es }));
  return element(name, { ...attributes, DefaultValue: en }, es === en ? [] : overrides);
}
