import type { BroughtPeople, RecordedFact } from "../../core/bring-in/index.ts";
import type { ParticipantId } from "../../core/ids.ts";
import type { Instant } from "../../core/time.ts";
import type { BringIn, BroughtFrom, BroughtPart, Database } from "./database.ts";

/**
 * How many people a device may know beside those of its rules. All of them are known to each compose window: who is
 * saved and not looked for would be worse than not saved. 10,000 take half a second and 60 MB there (`npm run bench`).
 */
export const mostPeople = 10_000;

/** All that stands now; null where nothing was ever brought in. */
export async function currentBringIn(database: Database): Promise<BringIn | null> {
  return (await database.people.orderBy("number").last()) ?? null;
}

/** Everybody who was brought in, from wherever; of one person told twice the last bringing-in counts. */
export async function readBrought(database: Database): Promise<BroughtPeople | null> {
  const current = await currentBringIn(database);
  return current && together(newestOf(current));
}

/** The bringings-in that stand, newest first. */
const newestOf = (current: BringIn | null): readonly BroughtPart[] =>
  Object.values(current?.parts ?? {}).sort((one, other) => other.number - one.number);

function together(parts: readonly BroughtPart[]): BroughtPeople {
  const newest = parts.map(({ people }) => people);
  const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] => {
    const found = new Map<string, T>();
    for (const one of lists.flat()) if (!found.has(one.id)) found.set(one.id, one);
    return [...found.values()];
  };
  return {
    participants: byId(newest.map(({ participants }) => participants)),
    consents: byId(newest.map(({ consents }) => consents)),
    limitations: newest.flatMap(({ limitations }) => limitations),
  };
}

/** How many people there would be with these, who take the place of those of the same source. */
export function countWith(current: BringIn | null, from: BroughtFrom, people: BroughtPeople): number {
  const parts: Readonly<Record<string, Pick<BroughtPart, "people">>> = {
    ...current?.parts,
    [from]: { people },
  };
  const all = Object.values(parts).flatMap((part) => part.people.participants);
  return new Set(all.map(({ id }) => id)).size;
}

/** What is recorded of somebody, for composing; what was brought in last stands first. */
export async function factsOf(
  participant: ParticipantId,
  database: Database,
): Promise<readonly RecordedFact[]> {
  const numbers = newestOf(await currentBringIn(database)).map(({ number }) => number);
  const rows = await database.facts.bulkGet(numbers.map((number) => [number, participant]));
  return rows.flatMap((row) => row?.facts ?? []);
}

interface New {
  readonly from: BroughtFrom;
  readonly people: BroughtPeople;
  readonly facts: readonly RecordedFact[];
  readonly at: Instant;
}

/** Saves what was brought in, all of it or nothing, and keeps what stood before for one undoing. */
export async function saveBrought(database: Database, { from, people, facts, at }: New): Promise<void> {
  await database.transaction("rw", database.people, database.facts, async () => {
    const current = await currentBringIn(database);
    const number = (current?.number ?? 0) + 1;
    const of = new Map<ParticipantId, RecordedFact[]>();
    for (const fact of facts) {
      const list = of.get(fact.participant);
      if (list) list.push(fact);
      else of.set(fact.participant, [fact]);
    }
    await database.facts.bulkAdd([...of].map(([participant, own]) => ({ number, participant, facts: own })));
    const parts = { ...current?.parts, [from]: { number, at, people } };
    await database.people.add({ number, before: current?.number ?? null, parts });
    await forget(database, [number, current?.number ?? number]);
  });
}

/** Whether the last bringing-in can be taken back. */
export async function canUndo(database: Database): Promise<boolean> {
  const current = await currentBringIn(database);
  if (current === null) return false;
  return current.before === null || (await database.people.get(current.before)) !== undefined;
}

/** Goes back to what stood before the last bringing-in. */
export async function undoBrought(database: Database): Promise<void> {
  await database.transaction("rw", database.people, database.facts, async () => {
    const current = await currentBringIn(database);
    if (current === null || !(await canUndo(database))) return;
    await forget(database, current.before === null ? [] : [current.before]);
  });
}

/** Takes away all but these bringings-in, and the facts that none of them names. */
async function forget(database: Database, keep: readonly number[]): Promise<void> {
  await database.people
    .where("number")
    .noneOf([...keep])
    .delete();
  const kept = await database.people.toArray();
  const named = kept.flatMap(({ parts }) => Object.values(parts).map(({ number }) => number));
  await database.facts.where("number").noneOf(named).delete();
}
