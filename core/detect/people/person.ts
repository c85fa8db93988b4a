import type { ParticipantId } from "../../ids.ts";
import type { Range } from "../../message/index.ts";
import type { About } from "../finding.ts";
import { lastAt } from "../layout.ts";

/** A person at one place of a page. */
export interface Person extends Range {
  /** Null for staff and partners, whose own details are not a participant's. */
  readonly about: About | null;
  /** `name`: a written name or number. `relation`: only "her mother". */
  readonly how: "name" | "relation";
  readonly gender: "m" | "f" | null;
  /** The name of a person whom the policy does not know is told by another rule than one it does. */
  readonly rule: string;
}

/** Whoever a message can be about: a participant, or somebody who clearly is one. */
export function isPrincipal(about: About | null): boolean {
  return about !== null && (about.kind === "participant" || about.kind === "unlisted");
}

/** The participant whose household or own person this is. */
export function participantOf(about: About): ParticipantId | null {
  if (about.kind === "participant") return about.id;
  return about.kind === "household" ? about.of : null;
}

/** The last participant named at or before `start`, not before `floor`, among the last sixty people. */
export function lastPrincipal(people: readonly Person[], start: number, floor: number): Person | null {
  const last = lastAt(people, start);
  for (let at = last; at >= 0 && at > last - 60; at--) {
    const person = people[at];
    if (person === undefined || person.start < floor) return null;
    if (isPrincipal(person.about)) return person;
  }
  return null;
}
