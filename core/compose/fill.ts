import { reducedValue } from "../edit/index.ts";
import type { FieldId } from "../ids.ts";
import type { Participant } from "../policy/index.ts";
import type { Language } from "../say.ts";
import type { Day } from "../time.ts";
import type { Form, FormLine } from "./form.ts";
import type { Recorded, Source } from "./recorded.ts";

/** What stands in a line, and where it came from. */
export interface Filled {
  readonly value: string;
  readonly source: Source;
}

/** All lines of a form, in its order. */
export const linesOf = ({ sections, more }: Form): readonly FormLine[] => [
  ...sections.flatMap(({ lines }) => lines),
  ...more,
];

/** The fields whose values a form may ask a record for; nothing else of a record is read (45 CFR 164.502(b)). */
export function wantedFields(form: Form): readonly FieldId[] {
  const wanted = linesOf(form).filter(({ about }) => about === "participant");
  return [...new Set(wanted.flatMap(({ takes }) => takes.map(({ field }) => field)))];
}

/** A box of a record that was filled in only so as not to be empty: told to a partner, it adds nothing. */
const saysNothing = /^\s*(none|no|n\.?\/?a\.?|not applicable|nothing|ningun[oa]|nada|no aplica)\s*[.]?\s*$/i;

/**
 * The lines that records fill, by key. A value that has to leave as less is in it as less only; the first record
 * that knows a line wins.
 */
export function fill(
  form: Form,
  recorded: readonly Recorded[],
  language: Language,
  today: Day,
): ReadonlyMap<string, Filled> {
  const filled = new Map<string, Filled>();
  for (const { key, about, takes } of linesOf(form)) {
    if (about !== "participant") continue;
    for (const { field, as } of takes) {
      const found = recorded.find((one) => one.field === field && one.value.trim() !== "");
      if (!found || filled.has(key)) continue;
      if (as === null && saysNothing.test(found.value)) continue;
      const value = as === null ? found.value : reducedValue(found.value, as, language, today);
      if (value !== null) filled.set(key, { value: value.trim(), source: found.source });
    }
  }
  return filled;
}

/**
 * What the agency's own list tells of a person, for the lines of a form. Of other names it does not say which one is
 * wanted and which one was left behind, so that none is given.
 */
export function fromPolicy(person: Participant, form: Form): readonly (readonly [string, Filled])[] {
  const source: Source = { kind: "policy" };
  const [phone, email] = [/^[^@]*\d[^@]*$/, /@/].map(
    (shape) => person.contacts.find((contact) => shape.test(contact)) ?? "",
  );
  const known: Readonly<Record<string, string | undefined>> = {
    "participant-name": `${person.name.given} ${person.name.family}`,
    "participant-id": person.id,
    phone,
    email,
  };
  return linesOf(form).flatMap((line) => {
    const { about, key, members, takes } = line;
    const names = members?.map((place) => person.household[place]?.name ?? "").filter(Boolean);
    const value = names
      ? names.join(", ")
      : about === "participant"
        ? takes.map(({ field, as }) => (as === null ? known[field] : undefined)).find(Boolean)
        : undefined;
    return value ? [[key, { value, source }] as const] : [];
  });
}
