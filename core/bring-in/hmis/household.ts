import { participantId } from "../../ids.ts";
import type { Participant } from "../../policy/index.ts";
import { adultFrom } from "../day-in.ts";
import type { Client, Enrolment } from "./read-export.ts";

interface Known {
  readonly clients: ReadonlyMap<string, Client>;
  /** Whether somebody is brought in too, so that their own record can be named. */
  readonly taken: (client: string) => boolean;
  readonly day: string;
}

/**
 * The others of somebody's household. Who has no birth date on file counts as an adult: an adult's own permission is
 * asked for, which is the stricter.
 */
export function householdOf(
  number: string,
  together: readonly Enrolment[],
  { clients, taken, day }: Known,
): Participant["household"] {
  const own = together.find(({ client }) => client === number);
  return together.flatMap(({ client, relation }) => {
    const other = clients.get(client);
    if (client === number || other === undefined) return [];
    const name = `${other.given} ${other.family}`.trim();
    if (name === "") return [];
    return [
      {
        name,
        relation: relationOf(own?.relation ?? "", relation),
        adult: other.born === null || adultFrom(other.born) <= day,
        ...(taken(client) ? { participant: participantId.parse(client) } : {}),
      },
    ];
  });
}

/**
 * What the other is to this person, of 3.15.1 (1 self, 2 child, 3 spouse or partner, 4 other relative, 5 unrelated):
 * both codes say what somebody is to the head of the household. What does not follow from them is not guessed.
 */
function relationOf(own: string, other: string): string {
  const toHead: Readonly<Record<string, string>> = { 2: "child", 3: "spouse", 4: "relative" };
  const fromHead: Readonly<Record<string, string>> = { 2: "parent", 3: "spouse", 4: "relative" };
  if (own === "1") return toHead[other] ?? "household member";
  if (other === "1") return fromHead[own] ?? "household member";
  return own === "2" && other === "2" ? "sibling" : "household member";
}
