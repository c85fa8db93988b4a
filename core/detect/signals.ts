import type { Page } from "./detector.ts";
import type { Signal } from "./finding.ts";
import { lexiconHits } from "./lexicon-hits.ts";

/** Sentences that forbid passing on, or demand a record. One sentence is one signal of a kind. */
export function signals(page: Page): readonly Signal[] {
  const found: Signal[] = [];
  const seen = new Set<string>();
  for (const { lexicon, sentence } of lexiconHits(page, ["signal"])) {
    const kind = lexicon.field === "legal-demand" ? "legal-demand" : "redisclosure-notice";
    if (seen.has(`${kind} ${sentence.start}`)) continue;
    seen.add(`${kind} ${sentence.start}`);
    found.push({
      kind,
      part: page.part,
      start: sentence.start,
      end: sentence.end,
      rule: `signal/${lexicon.id}`,
    });
  }
  return found;
}
