import type { HmisExport } from "../../core/bring-in/index.ts";
import { mayGoInto, peopleOf, suggested } from "../../core/bring-in/index.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import type { Programme } from "../../core/policy/index.ts";
import { type Read, readGiven } from "../../host/bring-in/read-given.ts";
import { referencesFor } from "../../host/bring-in/reference.ts";
import { mostPeople } from "../../host/store/brought.ts";
import type { BringInAnswer, BringInAsk } from "./wire.ts";

const answer = (message: BringInAnswer) => postMessage(message);
let asked: Extract<BringInAsk, { kind: "read" }> | null = null;
let read: Extract<Read, { kind: "hmis" }> | null = null;

// A promise that nobody takes does not reach the page's `onerror`; what failed may quote the file, so it is not passed on.
addEventListener(
  "message",
  ({ data }: MessageEvent<BringInAsk>) => void take(data).catch(() => answer({ kind: "failed" })),
);

async function take(data: BringInAsk): Promise<void> {
  if (data.kind === "map") return brought(data.mapping);
  asked = data;
  const found = await readGiven(data.given, {
    policy: data.policy,
    known: new Set(data.references.keys()),
    asked: data.asked,
    surroundings: surroundings(data),
    onProgress: (done) => answer({ kind: "progress", done }),
  });
  switch (found.kind) {
    case "refused":
      return answer({ kind: "refused", refusal: found.refusal });
    case "hmis":
      read = found;
      return answer({ kind: "projects", ...projectsOf(found.export, data.policy.organisation.programs) });
    case "people":
      return give(found.from, found.brought, []);
    default:
      return found satisfies never;
  }
}

const surroundings = ({ day, references }: Extract<BringInAsk, { kind: "read" }>) => ({
  day,
  referenceOf: referencesFor(references),
});

/** Each project that somebody is enrolled in, the largest first. */
function projectsOf({ projects, enrolments }: HmisExport, programmes: readonly Programme[]) {
  const people = new Map<string, Set<string>>();
  for (const { project, client } of enrolments.values()) {
    const list = people.get(project) ?? new Set();
    people.set(project, list.add(client));
  }
  const served = [...projects.values()].filter(({ id }) => people.has(id));
  const chosen = new Map<string, ProgrammeId>();
  for (const project of served) {
    const programme = suggested(project, programmes);
    if (programme !== null) chosen.set(project.id, programme);
  }
  const lines = served.map((project) => ({
    id: project.id,
    name: project.name,
    organisation: project.organisation,
    victimServices: project.victimServices,
    people: people.get(project.id)?.size ?? 0,
    may: programmes.filter((one) => mayGoInto(project, one)).map(({ id, name }) => ({ id, name })),
  }));
  return { projects: lines.sort((one, other) => other.people - one.people), chosen };
}

function brought(mapping: ReadonlyMap<string, ProgrammeId>): void {
  if (read === null || asked === null) return;
  give(
    "hmis",
    peopleOf(read.export, mapping, asked.policy.organisation.programs, surroundings(asked)),
    read.unopened,
  );
}

function give(
  from: Extract<BringInAnswer, { kind: "brought" }>["from"],
  given: Extract<BringInAnswer, { kind: "brought" }>["brought"],
  unopened: readonly string[],
): void {
  const { length: count } = given.people.participants;
  answer(
    count > mostPeople
      ? { kind: "refused", refusal: { why: "too-many", count, most: mostPeople } }
      : { kind: "brought", from, brought: given, unopened },
  );
}
