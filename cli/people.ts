import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  type Brought,
  type BroughtPeople,
  type HmisExport,
  type LeftOut,
  mayGoInto,
  peopleOf,
  suggested,
  writeConsent,
} from "../core/bring-in/index.ts";
import type { ProgrammeId } from "../core/ids.ts";
import type { Participant, Policy } from "../core/policy/index.ts";
import type { Say } from "../core/say.ts";
import { dayOf } from "../core/time.ts";
import type { Given } from "../host/bring-in/given.ts";
import { readGiven } from "../host/bring-in/read-given.ts";
import { referencesFor } from "../host/bring-in/reference.ts";
import { instant } from "../host/store/clock.ts";
import { sayLeft, sayRefusal, speaker } from "../ui/index.ts";
import { type Answer, refuse } from "./answer.ts";
import { givenPolicy, refusePolicy } from "./given-policy.ts";

interface PeopleOptions {
  readonly policy?: string | undefined;
  readonly out?: string | undefined;
  /** `P-1=housing-stability`: the programme of a project. */
  readonly map?: readonly string[] | undefined;
}

/**
 * `safe-disclosure people bring PLACES…`: an HMIS export, FHIR Consents or a table become the people of a policy, for
 * whoever makes the pack. Somebody whom the policy has keeps their reference, contacts, other names and limits.
 */
export async function bringPeople(
  places: readonly string[],
  options: PeopleOptions,
  say: Say,
): Promise<Answer> {
  if (options.policy === undefined) return refuse(say("people-needs-policy"));
  const policy = await givenPolicy(options.policy);
  if (policy.kind === "problems") return refusePolicy(policy, say);
  const given = await Promise.all(places.map(filesAt)).catch(() => null);
  if (given === null) return refuse(say("people-no-file"));
  const { participants } = policy.value.people;
  const references = new Map(participants.map(({ id, reference }) => [id as string, reference]));
  const surroundings = { day: dayOf(instant()), referenceOf: referencesFor(references) };
  const read = await readGiven(given.flat(), {
    policy: policy.value,
    known: new Set(references.keys()),
    asked: { en: speaker("en")("bring-in-asked"), es: speaker("es")("bring-in-asked") },
    surroundings,
    onProgress: () => {},
  });
  if (read.kind === "refused") return refuse(sayRefusal(read.refusal, say));
  const { programs } = policy.value.organisation;
  if (read.kind === "people") return await write(read.brought, policy.value, options.out, say);
  const mapping = mappingOf(read.export, options.map ?? [], policy.value);
  if (typeof mapping === "string") return refuse(say("people-bad-map", { given: mapping }));
  const told = projectLines(read.export, mapping, policy.value, say);
  const answer = await write(
    peopleOf(read.export, mapping, programs, surroundings),
    policy.value,
    options.out,
    say,
  );
  return { ...answer, out: [...told, ...answer.out] };
}

/** The programmes that were named, and those that a project's own name is; or what was named wrongly. */
function mappingOf({ projects }: HmisExport, named: readonly string[], policy: Policy) {
  const { programs } = policy.organisation;
  const mapping = new Map<string, ProgrammeId>();
  for (const project of projects.values()) {
    const programme = suggested(project, programs);
    if (programme !== null) mapping.set(project.id, programme);
  }
  for (const one of named) {
    const [, project = "", id = ""] = /^(.*)=([^=]*)$/.exec(one) ?? [];
    const programme = programs.find((each) => each.id === id);
    if (!projects.has(project) || programme === undefined) return one;
    mapping.set(project, programme.id);
  }
  return mapping;
}

function projectLines(
  { projects }: HmisExport,
  mapping: ReadonlyMap<string, ProgrammeId>,
  { organisation }: Policy,
  say: Say,
): readonly string[] {
  return [...projects.values()].map((project) => {
    const programme = organisation.programs.find(({ id }) => id === mapping.get(project.id));
    const fits = programme !== undefined && mayGoInto(project, programme);
    return say("people-project", {
      project: `${project.id} (${project.name})`,
      programme: fits ? programme.id : say("bring-in-leave-out"),
    });
  });
}

async function write(
  { people, left }: Brought,
  policy: Policy,
  out = "people.json",
  say: Say,
): Promise<Answer> {
  const known = new Set(policy.people.participants.map(({ id }) => id));
  const merged = mergedWith(policy, people);
  const written = await writeFile(out, `${JSON.stringify(merged, null, 2)}\n`).then(
    () => true,
    () => false,
  );
  if (!written) return refuse(say("cli-no-write", { file: out }));
  const added = people.participants.filter(({ id }) => !known.has(id)).length;
  const facts = { file: out, people: merged.participants.length, added, consents: people.consents.length };
  return {
    exit: left.length === 0 ? 0 : 1,
    out: [say("people-written", facts)],
    err: left.map((one: LeftOut) => sayLeft(one, say)),
  };
}

function mergedWith({ people }: Policy, brought: BroughtPeople) {
  const found = new Map(people.participants.map((one) => [one.id, one]));
  for (const one of brought.participants) {
    const before = found.get(one.id);
    found.set(one.id, before === undefined ? one : joined(before, one));
  }
  for (const { participant, limitation } of brought.limitations) {
    const one = found.get(participant);
    const text = JSON.stringify(limitation);
    if (one && one.limitations.every((each) => JSON.stringify(each) !== text))
      found.set(participant, { ...one, limitations: [...one.limitations, limitation] });
  }
  const consents = new Map([...people.consents, ...brought.consents].map((one) => [one.id, one]));
  return { participants: [...found.values()], consents: [...consents.values()] };
}

/** What only the agency's own file knows stays; a table tells contacts and other names too. */
const joined = (before: Participant, now: Participant): Participant => ({
  ...before,
  ...now,
  alsoKnownAs: now.alsoKnownAs.length > 0 ? now.alsoKnownAs : before.alsoKnownAs,
  contacts: now.contacts.length > 0 ? now.contacts : before.contacts,
  limitations: before.limitations,
});

/** `safe-disclosure people consents`: the permissions and limits of a policy as a Bundle of FHIR R4. */
export async function writeConsents(options: PeopleOptions, say: Say): Promise<Answer> {
  if (options.policy === undefined) return refuse(say("people-needs-policy"));
  const policy = await givenPolicy(options.policy);
  if (policy.kind === "problems") return refusePolicy(policy, say);
  const { participants, consents } = policy.value.people;
  const limits = new Map(participants.map(({ id, limitations }) => [id, limitations]));
  const told = new Set<string>();
  const entry = consents.map((one) => {
    // A limit is the person's, so it goes with the first of their consents.
    const limitations = told.has(one.participant) ? [] : (limits.get(one.participant) ?? []);
    told.add(one.participant);
    return { resource: writeConsent(one, limitations) };
  });
  const file = options.out ?? "consents.json";
  const bundle = { resourceType: "Bundle", type: "collection", entry };
  return await writeFile(file, `${JSON.stringify(bundle, null, 2)}\n`).then(
    (): Answer => ({
      exit: 0,
      out: [say("people-consents-written", { file, count: entry.length })],
      err: [],
    }),
    () => refuse(say("cli-no-write", { file })),
  );
}

/** The files at a place; all that a folder holds. */
async function filesAt(place: string): Promise<readonly Given[]> {
  const given = async (path: string) => ({ path, blob: new Blob([await readFile(path)]) });
  if (!(await stat(place)).isDirectory()) return [{ ...(await given(place)), path: basename(place) }];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => given(join(entry.parentPath, entry.name))),
  );
}
