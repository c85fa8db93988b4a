import organisation from "../../../bundles/agency/organisation.json" with { type: "json" };
import people from "../../../bundles/agency/people.json" with { type: "json" };
import allFields from "../../../bundles/fields.json" with { type: "json" };
import type { Words } from "../../../core/say.ts";
import data from "./records.json" with { type: "json" };

/** A field's id, and what the record says; labels come from the policy's own list of fields. */
interface Row {
  readonly field: string;
  readonly value: string;
}

export interface CaseRecord {
  /** `HB-1001`: the participant's number with the agency. */
  readonly number: string;
  readonly name: string;
  readonly sections: readonly { readonly id: string; readonly rows: readonly Row[] }[];
}

const labels = new Map<string, Words>(allFields.fields.map(({ id, label }) => [id, label]));
const programmes = new Map(organisation.organisation.programs.map(({ id, name }) => [id, name]));
const workers = new Map(Object.entries(data.others["care-team"]));
const pools = new Map<string, readonly (string | null)[]>(Object.entries(data.values));
const pooled = (field: string, place: number) => pools.get(field)?.[place % (pools.get(field)?.length ?? 1)];

type Participant = (typeof people.participants)[number];

/** What a record says of one person; the rest comes from the pools, each person at their own place. */
function ownOf(person: Participant, place: number): Readonly<Record<string, string | null>> {
  const { name, programs, household, id } = person;
  const [phone, email] = "contacts" in person ? (person.contacts ?? []) : [];
  const plain = `${name.given}.${name.family}`.normalize("NFD").replace(/[^A-Za-z.]/g, "");
  const number = String(place + 1).padStart(2, "0");
  return {
    "participant-name": `${name.given} ${name.family}`,
    "preferred-name": ("alsoKnownAs" in person ? person.alsoKnownAs?.[0] : null) ?? null,
    "participant-id": id,
    // 987-65-4320 to 4329 were given to nobody: they are for advertising.
    ssn: `987-65-432${(place + 1) % 10}`,
    phone: phone ?? `415-555-01${String(60 + place)}`,
    email: email ?? `${plain.toLowerCase()}${number}@mail.example`,
    "household-size": String(household.length + 1),
    "program-name": programs.map((one) => programmes.get(one) ?? one).join(", "),
    "care-team": workers.get(programs[0] ?? "") ?? null,
  };
}

function recordOf(person: Participant, place: number): CaseRecord {
  const own = ownOf(person, place);
  const sections = data.sections.map(([id, fields]) => ({
    id: String(id),
    rows: [
      ...[fields ?? []].flat().flatMap((field) => {
        const value = own[field] ?? pooled(field, place);
        return value ? [{ field, value }] : [];
      }),
      ...(id === "household" ? membersOf(person, place) : []),
    ],
  }));
  return { number: person.id, name: own["participant-name"] ?? person.id, sections };
}

function membersOf({ household }: Participant, place: number): readonly Row[] {
  return household.flatMap(({ name, relation }, member) => [
    { field: "household-member-name", value: name },
    { field: "household-member-age", value: pooled("age-in-household", place + member) ?? "" },
    { field: "relationship-to-head", value: relation },
  ]);
}

/** The sample agency's participants, each with a whole record; everything in it is made up. */
export const records: readonly CaseRecord[] = people.participants.map(recordOf);

export const recordOfNumber = (number: string): CaseRecord | null =>
  records.find((record) => record.number === number) ?? null;

export const labelOf = (field: string): Words => labels.get(field) ?? { en: field, es: field };

/** The first value under a field; empty where the record has none. */
export const firstUnder = ({ sections }: CaseRecord, field: string): string =>
  sections.flatMap(({ rows }) => rows).find((row) => row.field === field)?.value ?? "";
