import type { Lexicon, Strength } from "../policy/index.ts";

/** One term of a lexicon as the phrase index takes it. */
export interface LexiconTerm {
  readonly phrase: string;
  readonly strength: Strength;
  /** The phrase, when it has capitals: "ICE" is not "ice". */
  readonly written: string | null;
}

const strengths: readonly Strength[] = ["strong", "personal", "weak", "near", "not"];

export function lexiconTerms(lexicon: Lexicon): LexiconTerm[] {
  const terms: LexiconTerm[] = [];
  for (const strength of strengths) {
    for (const term of lexicon[strength].en.concat(lexicon[strength].es)) {
      for (const phrase of spellings(term)) {
        terms.push({ phrase, strength, written: phrase === phrase.toLowerCase() ? null : phrase });
      }
    }
  }
  return terms;
}

/** "quit/stopped drinking" is two phrases. */
export function spellings(term: string): string[] {
  return term.split(" ").reduce<string[]>(
    (phrases, word) => {
      const longer: string[] = [];
      for (const choice of word.split("/")) {
        for (const phrase of phrases) longer.push(phrase === "" ? choice : `${phrase} ${choice}`);
      }
      return longer;
    },
    [""],
  );
}
