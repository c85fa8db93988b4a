import { type FieldId, type ParticipantId, type ProgrammeId, participantId } from "../../ids.ts";
import type { Participant, Programme } from "../../policy/index.ts";
import type { Brought, RecordedFact, Surroundings } from "../brought.ts";
import { adultFrom } from "../day-in.ts";
import { leftList } from "../left-list.ts";
import { destinations, noInterview } from "./destinations.ts";
import { noAnswer } from "./export-files.ts";
import { householdOf } from "./household.ts";
import { isWalled, mayGoInto } from "./programmes.ts";
import type { Client, Enrolment, HmisExport } from "./read-export.ts";

/** An enrolment into a project that was given a programme. */
interface Stay extends Enrolment {
  readonly id: string;
  readonly programme: Programme;
  readonly isOpen: boolean;
}

type LeftList = ReturnType<typeof leftList>;

/** The programme of each project; those that it lacks are left out. */
type Mapping = ReadonlyMap<string, ProgrammeId>;

/**
 * People and recorded details of an export. Somebody's programmes are those where they are enrolled now. One that
 * they have left counts on where its wall does (42 CFR 2.12(a), 34 USC 12291(b)(2)), and where no other is left.
 */
export function peopleOf(
  given: HmisExport,
  mapping: Mapping,
  programmes: readonly Programme[],
  { day, referenceOf }: Surroundings,
): Brought {
  const left = leftList(given.left);
  const staysOf = groupStays(given, mapping, programmes, left);
  const households = groupHouseholds(given);
  const participants: Participant[] = [];
  const facts: RecordedFact[] = [];
  const taken = (client: string) => isNamed(given.clients.get(client)) && staysOf.has(client);
  for (const [number, client] of given.clients) {
    if (!isNamed(client)) continue;
    const stays = staysOf.get(number);
    if (stays === undefined) {
      left.add("Client.csv", "no-programme", null);
      continue;
    }
    const id = participantId.parse(number);
    const adultOn = client.born === null ? null : adultFrom(client.born);
    const told = staysToTell(stays, given);
    const together = (told[0] && households.get(householdKey(told[0]))) ?? [];
    participants.push({
      id,
      reference: referenceOf(number),
      name: { given: client.given, family: client.family },
      alsoKnownAs: [],
      programs: programmesOf(stays),
      contacts: [],
      ...(adultOn !== null && adultOn > day ? { adultOn } : {}),
      household: householdOf(number, together, { clients: given.clients, taken, day }),
      limitations: [],
    });
    facts.push(...factsOf(id, client, told, together, given, left));
  }
  return { people: { participants, consents: [], limitations: [] }, facts, left: left.list() };
}

const isNamed = (client: Client | undefined) =>
  client !== undefined && client.given !== "" && client.family !== "";

function groupStays(given: HmisExport, mapping: Mapping, programmes: readonly Programme[], left: LeftList) {
  const programme = new Map(programmes.map((one) => [one.id, one]));
  const chosenFor = new Map<string, Programme>();
  for (const project of given.projects.values()) {
    const into = programme.get(mapping.get(project.id) ?? ("" as ProgrammeId));
    if (into === undefined) continue;
    if (mayGoInto(project, into)) chosenFor.set(project.id, into);
    else left.add("Organization.csv", "victim-services", null, project.name);
  }
  const stays = new Map<string, Stay[]>();
  for (const [id, enrolment] of given.enrolments) {
    const into = chosenFor.get(enrolment.project);
    if (into === undefined) continue;
    const stay = { ...enrolment, id, programme: into, isOpen: !given.exits.has(id) };
    const list = stays.get(enrolment.client);
    if (list) list.push(stay);
    else stays.set(enrolment.client, [stay]);
  }
  return stays;
}

/** A household is one of its project: the same number elsewhere would tell who was there. */
const householdKey = ({ project, household }: Enrolment) => `${project}\n${household}`;

function groupHouseholds({ enrolments }: HmisExport): ReadonlyMap<string, readonly Enrolment[]> {
  const households = new Map<string, Enrolment[]>();
  for (const enrolment of enrolments.values()) {
    if (enrolment.household === "") continue;
    const key = householdKey(enrolment);
    const list = households.get(key);
    if (list === undefined) households.set(key, [enrolment]);
    else if (list.every(({ client }) => client !== enrolment.client)) list.push(enrolment);
  }
  return households;
}

/**
 * The stays of which something may be told, the latest first and those that go on before those that have ended: of
 * two values for a line the first is taken. What a walled programme records of a stay is not brought in, nor who was
 * there too: that somebody is there is what it protects (42 CFR 2.13(c), 34 USC 12291(b)(2)).
 */
const staysToTell = (stays: readonly Stay[], { projects }: HmisExport): readonly Stay[] =>
  stays
    .filter(({ programme, project }) => !isWalled(programme) && projects.get(project)?.nameTells === false)
    .sort((one, other) => {
      if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
      const [mine, theirs] = [one.entry ?? "", other.entry ?? ""];
      return mine === theirs ? 0 : mine > theirs ? -1 : 1;
    });

function programmesOf(stays: readonly Stay[]): ProgrammeId[] {
  const counting = stays.filter(({ isOpen, programme }) => isOpen || isWalled(programme));
  const standing = stays.some(({ isOpen }) => isOpen) ? counting : stays;
  return [...new Set(standing.map(({ programme }) => programme.id))];
}

function factsOf(
  participant: ParticipantId,
  client: Client,
  stays: readonly Stay[],
  together: readonly Enrolment[],
  { exits }: HmisExport,
  left: LeftList,
): RecordedFact[] {
  const facts: RecordedFact[] = [];
  const add = (field: string, value: string | null, from: string) => {
    if (value !== null) facts.push({ participant, field: field as FieldId, value, from });
  };
  add("participant-id", participant, "Client.csv PersonalID");
  if (client.exact) add("date-of-birth", client.born, "Client.csv DOB");
  if (client.veteran !== null)
    add("veteran-status", client.veteran ? "Yes" : "No", "Client.csv VeteranStatus");
  if (together.length > 0) add("household-size", String(together.length), "Enrollment.csv HouseholdID");
  for (const { id, programme, entry, moveIn } of stays) {
    add("program-name", programme.name, "Project.csv ProjectName");
    add("enrollment-date", entry, "Enrollment.csv EntryDate");
    add("move-in-date", moveIn, "Enrollment.csv MoveInDate");
    const exit = exits.get(id);
    if (exit === undefined || noAnswer.includes(exit.destination) || exit.destination === noInterview)
      continue;
    const where = destinations[exit.destination];
    if (where === undefined) left.add("Exit.csv", "unknown-code", exit.row, "Destination");
    else if (where === null) left.add("Exit.csv", "protected-destination", null, "Destination");
    else add("exit-destination", where, "Exit.csv Destination");
  }
  return facts;
}
