import type { Participant } from "../../policy/index.ts";
import type { NameForm } from "../detector.ts";
import type { About } from "../finding.ts";

/** A way in which somebody's name or number is written, as a phrase of the index ("Vega , Marisol"). */
export interface Spelling {
  readonly phrase: string;
  readonly about: About;
  readonly form: NameForm;
}

/** Every way in which a participant and those who live with them are written. */
export function spellingsOf({ id, name, alsoKnownAs, household }: Participant): readonly Spelling[] {
  const about: About = { kind: "participant", id };
  const found = named(about, name.given, name.family);
  for (const alias of alsoKnownAs) {
    const whole = alias.trim().indexOf(" ") > 0;
    found.push({ phrase: alias, about, form: whole ? "full" : "nickname" });
    if (!whole) found.push(...inFull(about, alias, name.family));
  }
  found.push({ phrase: `${name.given.charAt(0)} ${name.family.charAt(0)}`, about, form: "initials" });
  // "HB-1001" is "HB 1001" to the index; some write "HB1001".
  for (const phrase of [id, id.replace(/\W/g, "")]) found.push({ phrase, about, form: "id" });
  household.forEach((member, place) => {
    const words = member.name.trim().split(/\s+/);
    const family = words.length > 1 ? (words.pop() ?? "") : "";
    found.push(...named({ kind: "household", of: id, member: place }, words.join(" "), family));
  });
  return found;
}

function named(about: About, given: string, family: string): Spelling[] {
  const found: Spelling[] = [{ phrase: given, about, form: "given" }];
  if (family === "") return found;
  found.push(...inFull(about, given, family), { phrase: family, about, form: "family" });
  // Of a double family name either part is used alone; of two given names the first.
  const [first = "", ...others] = given.split(/\s+/);
  if (others.length > 0) found.push({ phrase: first, about, form: "given" }, ...inFull(about, first, family));
  const families = family.split(/\s+/);
  if (families.length > 1) found.push(...inFull(about, given, families[0] ?? ""));
  return found;
}

function inFull(about: About, given: string, family: string): Spelling[] {
  const families = /['’]/.test(family) ? [family, family.replace(/['’]/g, "")] : [family];
  const found: Spelling[] = [];
  for (const one of families) {
    for (const phrase of [`${given} ${one}`, `${one} , ${given}`])
      found.push({ phrase, about, form: "full" });
  }
  return found;
}
