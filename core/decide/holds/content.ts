import type { ParticipantId } from "../../ids.ts";
import type { PartId } from "../../message/index.ts";
import { type RequiredEntry, requiredEntries, requiredFields } from "../../policy/index.ts";
import { participantOf } from "../people.ts";
import { type Finished, type HoldRule, hold, leaves } from "./hold.ts";

/** Could not be read, and nobody has said that it holds nothing about a participant. */
export const notChecked: HoldRule = ({ facts, detection }) => {
  const open = detection.notChecked.filter((one) => !facts.choices.nothingAbout.includes(one.digest));
  const first = open[0];
  return first === undefined
    ? null
    : hold("not-checked", "sender", {
        detail: open.length > 1 ? "not-checked" : `not-checked-${first.why}`,
        facts: { count: open.length },
        parts: open.map((one) => one.part),
      });
};

/** A look-alike waits for an answer. */
export const flagged: HoldRule = ({ items }) => {
  const open = items.filter((one) => one.outcome === "flag");
  const parts: PartId[] = [];
  open.forEach((one) => {
    one.places.forEach((place) => {
      if (!parts.includes(place.part)) parts.push(place.part);
    });
  });
  return open.length === 0 ? null : hold("flagged", "sender", { facts: { count: open.length }, parts });
};

/** The participants about whom something still leaves. */
export function leavingParticipants({ items }: Pick<Finished, "items">): readonly ParticipantId[] {
  const found = new Set<ParticipantId>();
  for (const item of items) {
    const id = participantOf(item.about);
    if (id !== null && leaves(item)) found.add(id);
  }
  return Array.from(found);
}

/** A required entry of which something was there and stripped, and nothing stands for it. */
function isLost(entry: RequiredEntry, participant: ParticipantId, given: Finished): boolean {
  const wanted = requiredFields(entry, given.facts.policy.policy.fields);
  const theirs = given.items.filter(
    (one) => one.about.kind === "participant" && one.about.id === participant && wanted.includes(one.field),
  );
  return theirs.some((one) => one.outcome === "strip") && !theirs.some(leaves);
}

/** What is left would not help: a participant about whom something leaves has lost a required field. */
export const incomplete: HoldRule = (given) => {
  const { bundle, choices } = given.facts;
  if (bundle === null || choices.incompleteIsFine) return null;
  for (const participant of leavingParticipants(given)) {
    const lost = bundle.required.find((entry) => isLost(entry, participant, given));
    if (lost === undefined) continue;
    const first = requiredEntries([lost])[0];
    const field = typeof first === "string" ? first : (first?.field ?? "");
    return hold("incomplete", "sender", {
      facts: { field },
      people: [{ kind: "participant", id: participant }],
    });
  }
  return null;
};

/** Only a greeting would be left. */
export const nothingLeft: HoldRule = ({ onlyGreetingLeft, changes, attachmentsLeft }) =>
  changes && onlyGreetingLeft && attachmentsLeft.length === 0 ? hold("nothing-left", "sender") : null;

/** More participants than the bundle takes, counted after those without permission lost their lines. */
export const split: HoldRule = (given) => {
  const { bundle } = given.facts;
  if (bundle === null || bundle.participants === "many") return null;
  const people = leavingParticipants(given);
  return people.length <= 1
    ? null
    : hold("split", "sender", {
        facts: { bundle: bundle.id, count: people.length },
        people: people.map((id) => ({ kind: "participant" as const, id })),
      });
};
