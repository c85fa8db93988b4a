import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, Say } from "../core/say.ts";

const files = import.meta.glob<string>("../bundles/words/**/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const locale: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

function read(language: Language): FluentBundle {
  const bundle = new FluentBundle(locale[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/words/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();

/** The sentences of one language, from `bundles/words/`. An id that no file holds comes back as it is. */
export function speaker(language: Language): Say {
  const bundle = bundles.get(language) ?? read(language);
  bundles.set(language, bundle);
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args, []) : id;
  };
}

/** The language to show, from what the browser or the computer prefers, best first. */
export function languageOf(preferred: readonly string[]): Language {
  return preferred.find((tag) => /^(en|es)\b/.test(tag))?.startsWith("es") ? "es" : "en";
}

/** "Keystone Homes and Alder Housing Authority". */
export function sayList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: "conjunction" }).format(words);
}

/** "Phone, E-mail, or Mailing address". */
export function sayAny(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: "disjunction" }).format(words);
}

/** "Mar 1, 2027", from `2027-03-01`; Spanish writes the month out. */
export function sayDay(day: string, language: Language): string {
  const dateStyle = language === "es" ? "long" : "medium";
  return new Intl.DateTimeFormat(locale[language], { dateStyle, timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "Pacific Time": the zone of the reader's computer. */
export function sayZone(language: Language): string {
  const parts = new Intl.DateTimeFormat(locale[language], { timeZoneName: "longGeneric" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** "November 2026", from `2026-11`. */
export function sayMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** "Nov 20, 2026, 4:55 PM", in the zone of the reader's computer. */
export function sayMoment(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
}
