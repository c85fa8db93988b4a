import type { Language } from "../../core/say.ts";

/** The sentences of `bundles/words/<language>/alert.ftl` by id, with `{name}` where a fact stands. */
export type AlertWords = Readonly<Record<string, string>>;

/** Put in place by the build (outlook-addin/build/alert-words.ts): the event runtime has neither Fluent nor Intl. */
declare const alertWords: Readonly<Record<Language, AlertWords>>;

export function sentences(displayLanguage: unknown): {
  readonly language: Language;
  readonly say: (id: string, facts?: Readonly<Record<string, string>>) => string;
} {
  const language = isSpanish(displayLanguage) ? "es" : "en";
  const words = alertWords[language];
  return {
    language,
    say: (id, facts = {}) => (words[id] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ""),
  };
}

/** Classic Outlook may give the number that Windows has for a language (LCID), whose lower ten bits are 10 for Spanish. */
const isSpanish = (language: unknown) =>
  typeof language === "number" ? (language & 0x3ff) === 10 : /^es\b/i.test(String(language));
