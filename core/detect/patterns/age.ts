import type { FieldId } from "../../ids.ts";
import { textBefore, textBehind } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";
import { lastAt } from "../layout.ts";

const oldest = 110;
const yearsBehind =
  /^(?:[- ]?years?[- ]old|[- ]?y\/?o(?![a-z])|[- ]?yrs?\.?[- ]old| a[nñ]os(?: de edad)?(?![a-z])|[- ]months?[- ]old| meses de edad)/i;
const ageBefore = /(?:^|[^a-z])(?:aged?|ages|turned|turning|edad|de|tiene|cumpli[oó])[ :]+(?:de )?$/i;
/** Right behind a name: "Mateo (9)", "Harold Will, 24." */
const nameGap = /^(?: ?\(|, )$/;

/** Ages in years: by their words, or in brackets behind a name. */
export const age: Detector = {
  name: "age",
  find({ text, numbers, people }) {
    const found: Found[] = [];
    for (const { start, end, digits } of numbers) {
      if (digits > 3 || Number(text.slice(start, end)) > oldest) continue;
      const years = yearsBehind.exec(textBehind(text, end, 24))?.[0];
      const before = textBefore(text, start, 16);
      const isAged =
        ageBefore.test(before) && /^[^\d:/%$-]|^$/.test(text.charAt(end)) && !/de |tiene /i.test(before);
      if (years !== undefined || isAged) {
        found.push(finding(start, end + (years?.length ?? 0), "age/words"));
        continue;
      }
      const person = people[lastAt(people, start)];
      if (
        person?.about === undefined ||
        person.about === null ||
        !nameGap.test(text.slice(person.end, start))
      )
        continue;
      const bracket = text.charAt(start - 1) === "(";
      if (bracket ? text.charAt(end) === ")" : /^(?:[.,;)\n]|$)(?!\d)/.test(textBehind(text, end, 2))) {
        found.push({ ...finding(start, end, "age/name"), about: person.about });
      }
    }
    return found;
  },
};

function finding(start: number, end: number, rule: string): Found {
  return { field: "age" as FieldId, start, end, confidence: "medium", rule };
}
