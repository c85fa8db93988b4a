import type { About } from "../../detect/index.ts";
import { readersOf } from "../audience.ts";
import type { ConsentMiss } from "../consent.ts";
import type { Facts } from "../facts.ts";
import type { Reason } from "../outcome.ts";
import { participantOf } from "../people.ts";
import { consentsFor, grantsFor } from "../permission.ts";
import { type HoldRule, hold } from "./hold.ts";

/** Whether something is in force for this person, for the purpose and each recipient who is judged. */
export function isPermitted(about: About, facts: Facts): boolean {
  return readersOf(about, facts).every((standing) => grantsFor(about, standing, facts).length > 0);
}

/** The nearest misses first: what the sender most likely thought of. */
const nearest: readonly ConsentMiss[] = [
  "revoked",
  "came-of-age",
  "ended",
  "spoken",
  "lacks-element",
  "class-of-recipients",
  "not-begun",
  "wrong-kind",
  "other-recipient",
  "other-purpose",
];

/** Which consent came nearest, and what stands against it: the sheet tells it, the log keeps its id. */
function nearestMiss(
  about: About,
  facts: Facts,
): { readonly detail: Reason["code"]; readonly facts: Record<string, string> } {
  const id = participantOf(about);
  if (id === null) return { detail: "no-permission-unlisted", facts: {} };
  for (const standing of readersOf(about, facts)) {
    const tried = consentsFor(id, standing, facts);
    for (const miss of nearest) {
      const found = tried.find((one) => one.miss === miss);
      if (found === undefined) continue;
      const { consent } = found;
      const on = miss === "revoked" ? consent.revokedOn : miss === "ended" ? consent.until : undefined;
      return {
        detail: `no-permission-${miss}`,
        facts: on ? { participant: id, consent: consent.id, on } : { participant: id, consent: consent.id },
      };
    }
  }
  return { detail: "no-permission", facts: { participant: id } };
}

/**
 * Nothing at all is in force for the one person it is about. Of several people, those without lose their lines;
 * if none has one, this hold.
 */
export const noPermission: HoldRule = ({ facts, items }) => {
  if (facts.bundle === null || items.length === 0) return null;
  const judged = facts.people.filter((about) => readersOf(about, facts).length > 0);
  const first = judged[0];
  if (first === undefined || judged.some((about) => isPermitted(about, facts))) return null;
  const miss = nearestMiss(first, facts);
  return hold("no-permission", "sender", { detail: miss.detail, facts: miss.facts, people: judged });
};
