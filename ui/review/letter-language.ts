import { languageOfText } from "../../core/edit/index.ts";
import type { Language } from "../../core/say.ts";
import type { SheetInput } from "./input.ts";
import { ownWords } from "./own-words.ts";

/** The cover sheet speaks as the letter does: its reader may not share the language of the sender's screen. */
export function letterLanguage({ check, language }: Pick<SheetInput, "check" | "language">): Language {
  return languageOfText(ownWords(check.detection)) ?? language;
}
