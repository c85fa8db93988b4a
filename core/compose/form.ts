import { becomes, type Facts, type Item, mayLeave } from "../decide/index.ts";
import type { About } from "../detect/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import {
  type AboutKind,
  type Bundle,
  type Field,
  lineFor,
  type Reduction,
  requiredFields,
} from "../policy/index.ts";
import type { Words } from "../say.ts";

/** One detail that may leave, as the form asks for it. */
export interface FormLine {
  /** The id of its field. */
  readonly key: string;
  /** What it is when it leaves. */
  readonly field: Field;
  /** As its field's own. */
  readonly about: AboutKind;
  /** Fields of a record that fill it, best first, and what each becomes on the way: a birth date an age. */
  readonly takes: readonly { readonly field: FieldId; readonly as: Reduction | null }[];
  /** Of a line of household members' names: who of them may be named, by their place in the household. */
  readonly members: readonly number[] | null;
}

/** What a bundle asks for, about one person and for these recipients, before a word is written. */
export interface Form {
  readonly sections: readonly { readonly heading: Words | null; readonly lines: readonly FormLine[] }[];
  /** What may leave too, and is asked for only where somebody wants it. */
  readonly more: readonly FormLine[];
  /** Keys of lines, any of which the bundle needs. */
  readonly needed: readonly (readonly string[])[];
  /** What the bundle needs and nothing of it may leave: fields, any of which would do. */
  readonly barred: readonly (readonly FieldId[])[];
  /** What the bundle speaks of and may not leave, each with its reasons. */
  readonly refused: readonly Item[];
  /** Sentences: which line holds them, or null for a text of their own; and how many characters. */
  readonly note: { readonly key: string | null; readonly maxCharacters: number | null } | null;
}

const memberName = "household-member-name" as FieldId;
const safetyNote = "safety-note";

/**
 * The form of a disclosure about `person`. Only what the rules let go is in it: what the purpose does not need, and
 * what the permission, the agreement or the person's own wish does not let go, is never asked for (45 CFR 164.502(b)).
 */
export function formFor(facts: Facts, person: ParticipantId): Form | null {
  const { bundle, policy } = facts;
  if (bundle === null) return null;
  const lines = new Map<string, FormLine>();
  const refused: Item[] = [];
  for (const field of policy.policy.fields) {
    if (field.appliesTo !== undefined || isDocument(field)) continue;
    // About somebody else than the field's own, a line of the letter could not say whom it means.
    const { about } = field;
    if (lineFor(bundle, field, about).listed === "unlisted") continue;
    const asked = field.id === memberName ? membersOf(facts, person) : [whom(about, person)];
    const items = asked.map((one) => mayLeave(field.id, one, facts));
    const leaving = items.filter(({ outcome }) => outcome === "include" || outcome === "reduce");
    refused.push(...items.filter((item) => !leaving.includes(item)));
    const [first] = leaving;
    if (!first) continue;
    const left = becomes(field, first.as, policy);
    const before = lines.get(left.id);
    const take = { field: field.id, as: first.as };
    lines.set(left.id, {
      key: left.id,
      field: left,
      about,
      // The field itself comes before another that becomes it.
      takes: [...(before?.takes ?? []), take].sort((a, b) => Number(a.as !== null) - Number(b.as !== null)),
      members:
        field.id === memberName
          ? leaving.flatMap(({ about: one }) => (one.kind === "household" ? (one.member ?? []) : []))
          : null,
    });
  }
  return {
    ...placed(bundle, lines),
    ...requiredOf(bundle, lines, facts),
    refused,
    note: noteOf(bundle, lines),
  };
}

/** Whole documents are attached, not typed. */
const isDocument = ({ group }: Field) => group === "record" || group === "narrative";

function whom(about: AboutKind, person: ParticipantId): About {
  switch (about) {
    case "participant":
      return { kind: "participant", id: person };
    case "household":
      return { kind: "household", of: person, member: null };
    case "other":
      return { kind: "other" };
    default:
      return about satisfies never;
  }
}

function membersOf({ policy }: Facts, person: ParticipantId): readonly About[] {
  const household = policy.participant.get(person)?.household ?? [];
  return household.map((_, member) => ({ kind: "household", of: person, member }));
}

function placed(bundle: Bundle, lines: ReadonlyMap<string, FormLine>): Pick<Form, "sections" | "more"> {
  const left = new Map(lines);
  const sections = (bundle.form?.sections ?? [{ heading: null, fields: [] }]).map(({ heading, fields }) => ({
    heading,
    lines: fields.flatMap((field) => {
      const found = left.get(field);
      left.delete(field);
      return found ?? [];
    }),
  }));
  return { sections: sections.filter((section) => section.lines.length > 0), more: [...left.values()] };
}

function requiredOf(
  bundle: Bundle,
  lines: ReadonlyMap<string, FormLine>,
  { policy }: Facts,
): Pick<Form, "needed" | "barred"> {
  const required = bundle.required.map((entry) => {
    const fields = requiredFields(entry, policy.policy.fields);
    const filling = [...lines.values()].filter((line) =>
      line.takes.some(({ field }) => fields.includes(field)),
    );
    return { fields, keys: filling.map(({ key }) => key) };
  });
  return {
    needed: required.map(({ keys }) => keys).filter((keys) => keys.length > 0),
    barred: required.filter(({ keys }) => keys.length === 0).map(({ fields }) => fields),
  };
}

function noteOf({ narrative }: Bundle, lines: ReadonlyMap<string, FormLine>): Form["note"] {
  const maxCharacters = narrative.maxCharacters ?? null;
  switch (narrative.allow) {
    case "none":
      return null;
    case "safety-note":
      return lines.has(safetyNote) ? { key: safetyNote, maxCharacters } : null;
    case "summary":
    case "any":
      return { key: null, maxCharacters };
    default:
      return narrative.allow satisfies never;
  }
}
