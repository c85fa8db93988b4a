import { readFileSync } from "node:fs";
import type { Language, Say } from "../../../core/say.ts";
import { sayFrom } from "./say-from.ts";

/** The practice mail's own sentences. */
export function practiceWords(language: Language): Say {
  return sayFrom(language, readFileSync(new URL(`words/${language}.ftl`, import.meta.url), "utf8"));
}
