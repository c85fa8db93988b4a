import type { FieldId } from "../core/ids.ts";
import { indexPolicy, type Participant, type Policy, type PolicyIndex } from "../core/policy/index.ts";
import type { GivenTable } from "../core/roster/index.ts";
import { manyPeople } from "./many-people.ts";

export const rosterHeaders = [
  "Participant ID",
  "Client name",
  "Status",
  "Service contacts",
  "Entry date",
  "Last contact",
  "Milestone",
  "Notes",
];

const milestones = ["Assessment completed", "Plan updated", "Goal met", ""];

/** What a row says of somebody when nothing is wrong with it. */
function rosterRow(person: Participant, index: number): string[] {
  const two = (count: number) => `0${count}`.slice(-2);
  return [
    person.id,
    `${person.name.given} ${person.name.family}`,
    index % 7 === 0 ? "Exited" : "Active",
    String(index % 12),
    `2026-${two(1 + (index % 9))}-${two(1 + (index % 28))}`,
    `2026-10-${two(1 + (index % 28))}`,
    milestones[index % 4] ?? "",
    `Came to the office on day ${index}, and told the worker how the week with the children went.`,
  ];
}

/** Many people of the housing programme, with a row each; nobody is real. */
export function manyRows(count: number): {
  readonly people: readonly Participant[];
  readonly table: GivenTable;
} {
  const people = manyPeople(count, "housing-stability");
  return {
    people,
    table: {
      headers: rosterHeaders,
      rows: people.map(rosterRow),
      numbers: people.map((_, index) => index + 2),
    },
  };
}

/** The same table with other cells: `[row, column, cell]`. */
export function changed(
  table: GivenTable,
  changes: readonly (readonly [number, number, string])[],
): GivenTable {
  const rows = table.rows.map((row) => [...row]);
  for (const [row, column, cell] of changes) (rows[row] ?? [])[column] = cell;
  return { ...table, rows };
}

/** The agency with these people added to its own, some of them in another programme or with a wish of their own. */
export function agencyWith(
  policy: Policy,
  people: readonly Participant[],
  change: (person: Participant, index: number) => Participant = (one) => one,
): PolicyIndex {
  const participants = [...policy.people.participants, ...people.map(change)];
  return indexPolicy({ ...policy, people: { ...policy.people, participants } });
}

/** Asked for one field to stay out. */
export const withLimitation = (person: Participant, field: string): Participant => ({
  ...person,
  limitations: [
    {
      askedOn: "2026-09-01",
      excludes: [field as FieldId],
      words: { en: "Please do not tell.", es: "Por favor no lo diga." },
    },
  ],
});
