import type { Detector, Found } from "../detector.ts";
import { isPrincipal } from "../people/person.ts";
import { isInAddress } from "../people/words.ts";

/** The name of a programme that says why people are in it, in a message about one of them (42 CFR 2.13). */
export const programme: Detector = {
  name: "programme",
  find(page) {
    const found: Found[] = [];
    if (page.alone === null && !page.people.some(({ about }) => isPrincipal(about))) return found;
    for (const { start, end, entries } of page.terms) {
      for (const entry of entries) {
        if (entry.kind !== "programme" || isInAddress(page.text, start)) continue;
        for (const field of entry.tells) {
          found.push({
            field,
            start,
            end,
            rule: "programme/tells",
          });
        }
      }
    }
    return found;
  },
};
