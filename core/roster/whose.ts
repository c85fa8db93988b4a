import { fold, spellingsOf } from "../detect/index.ts";
import type { FieldId, ParticipantId } from "../ids.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { GivenTable } from "./columns.ts";

/**
 * Whom a row is about. `unknown`: the rules know nobody of this number or name; `nobody`: it has neither. `several`:
 * two people have the name; `other`: number and name are of two people. Nobody is guessed.
 */
export type Whose =
  | { readonly kind: "person"; readonly id: ParticipantId }
  | { readonly kind: "unknown" | "nobody" | "several" | "other" };

export const idField = "participant-id" as FieldId;
export const nameField = "participant-name" as FieldId;

const isFirst = /\b(?:first|given|nombres?)\b/;
const isLast = /\b(?:last|family|surname|apellidos?)\b/;

/** What a row says of a name: the parts of a name that is written in several columns, the given name first. */
function nameIn(row: readonly string[], columns: readonly number[], headers: readonly string[]): string {
  const rank = (column: number) => {
    const header = fold((headers[column] ?? "").replace(/([a-z])([A-Z])/g, "$1 $2"));
    return isFirst.test(header) ? 0 : isLast.test(header) ? 2 : 1;
  };
  return columns
    .slice()
    .sort((one, other) => rank(one) - rank(other))
    .map((column) => row[column] ?? "")
    .join(" ");
}

const key = (text: string) => text.trim().toLowerCase();

/** Each row's person: by number, which the name must not gainsay; without one by a name that one person has. */
export function whoseRows(
  { headers, rows }: GivenTable,
  columns: readonly (FieldId | null)[],
  policy: PolicyIndex,
): readonly Whose[] {
  const places = (field: FieldId) => columns.flatMap((one, place) => (one === field ? [place] : []));
  const [numbers, names] = [places(idField), places(nameField)];
  const byNumber = new Map<string, ParticipantId>();
  const byName = new Map<string, Set<ParticipantId>>();
  const wordsOf = new Map<ParticipantId, ReadonlySet<string>>();
  for (const participant of policy.policy.people.participants) {
    byNumber.set(key(participant.id), participant.id);
    const names = namesOf(participant);
    wordsOf.set(participant.id, new Set(names.flatMap((name) => name.split(" "))));
    for (const name of names) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, new Set([participant.id]));
      else known.add(participant.id);
    }
  }
  return rows.map((row): Whose => {
    const said = [...new Set(numbers.map((place) => key(row[place] ?? "")))].filter((one) => one !== "");
    const name = fold(nameIn(row, names, headers));
    if (said.length > 1) return { kind: "other" };
    const [number] = said;
    if (number !== undefined) {
      const id = byNumber.get(number);
      if (id === undefined) return { kind: "unknown" };
      return name === "" || isLike(name, wordsOf.get(id)) ? { kind: "person", id } : { kind: "other" };
    }
    if (name === "") return { kind: "nobody" };
    const [only, ...more] = byName.get(name) ?? [];
    if (only === undefined) return { kind: "unknown" };
    return more.length > 0 ? { kind: "several" } : { kind: "person", id: only };
  });
}

/** "marisol a vega" shares a word with Marisol Vega; two people of one number share none. */
const isLike = (name: string, words: ReadonlySet<string> | undefined) =>
  name.split(" ").some((word) => words?.has(word));

/** The whole names of somebody, folded: "marisol vega", "vega marisol", and what else they are called. */
function namesOf(participant: PolicyIndex["policy"]["people"]["participants"][number]): readonly string[] {
  const { given, family } = participant.name;
  const whole = spellingsOf(participant).flatMap(({ phrase, about, form }) =>
    about.kind === "participant" && form === "full" ? [phrase] : [],
  );
  return [...new Set([`${given} ${family}`, `${family} ${given}`, ...whole].map(fold))];
}
