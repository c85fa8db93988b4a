import type { FieldId } from "../../ids.ts";
import type { Detector, Found } from "../detector.ts";
import type { About } from "../finding.ts";
import type { Person } from "./person.ts";

/** The written names of the people of one kind. A name that only its neighbours make one is less sure. */
export function namedPeople(
  name: string,
  isOne: (about: About) => boolean,
  fieldOf: (person: Person) => string,
): Detector {
  return {
    name,
    find: ({ people }) =>
      people.reduce<Found[]>((found, person) => {
        const { start, end, about, how, rule } = person;
        if (how !== "name" || about === null || !isOne(about)) return found;
        const confidence = /(?:given|family|nickname|initials)$/.test(rule) ? "medium" : "high";
        found.push({ field: fieldOf(person) as FieldId, start, end, confidence, rule, about });
        return found;
      }, []),
  };
}
