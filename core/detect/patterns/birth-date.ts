import type { FieldId } from "../../ids.ts";
import { textBehind, textIn } from "../../message/index.ts";
import type { Detector, Found } from "../detector.ts";
import { lastAt } from "../layout.ts";
import { isPrincipal } from "../people/person.ts";
import { valuesBehind } from "./behind.ts";
import { anyDate, wholeDate } from "./dates.ts";

/** A date long past, set right behind a name: "Marisol Vega (03/14/1989)". */
const behindName = /^(?:,|,? ?\(|:| -)? ?$/;

/** A birthday alone is no birth date: it identifies nobody whom the message does not name. */
const withoutYear = /^(?:\d{1,2}\/\d{1,2}|[a-z]+\.? \d{1,2}|\d{1,2} de [a-z]+)(?:st|nd|rd|th)?$/i;

/** A birth date by the words before it, or by the name that it stands behind. */
export const birthDate: Detector = {
  name: "birth-date",
  find(page) {
    const { text, people } = page;
    const field = "date-of-birth" as FieldId;
    const found: Found[] = valuesBehind(page, "birth", anyDate).map(({ label, value }) => ({
      ...value,
      field,
      label,
      confidence: withoutYear.test(textIn(text, value)) ? "medium" : "high",
      rule: "birth-date/label",
    }));
    for (const run of page.numbers) {
      if (run.digits < 6 || run.digits > 8) continue;
      const date = wholeDate.exec(textBehind(text, run.start, 24))?.[0] ?? "";
      if (!/[/.-]/.test(date) || !/(?:19\d\d|200\d|201\d|[/.-]\d\d$)/.test(date)) continue;
      const person = people[lastAt(people, run.start)];
      if (person?.about === undefined || person.how !== "name") continue;
      if (!isPrincipal(person.about) && person.about?.kind !== "household") continue;
      if (!behindName.test(text.slice(person.end, run.start))) continue;
      const end = run.start + date.length;
      found.push({
        field,
        start: run.start,
        end,
        confidence: "medium",
        rule: "birth-date/name",
        about: person.about,
      });
    }
    return found;
  },
};
