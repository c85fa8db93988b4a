import type { ProgrammeId } from "../ids.ts";
import type { Participant, PolicyIndex, Staff } from "../policy/index.ts";
import { hasRegime, holdingProgrammes, walledRegimes } from "./people.ts";

/** Staff of the programme, and the supervisors of its staff. */
export function worksIn(person: Staff, programme: ProgrammeId, policy: PolicyIndex): boolean {
  if (person.programs.includes(programme)) return true;
  if (person.role !== "supervisor") return false;
  return policy.policy.staff.some((one) => one.supervisor === person.id && one.programs.includes(programme));
}

/**
 * Whether a colleague is in the participant's own team: staff of a programme that serves them, its supervisors,
 * compliance. What a Part 2 or victim-service programme knows stays inside that programme (42 CFR 2.12(c)(3)):
 * then every walled programme that the sender shares with the participant must be the colleague's too, and every one
 * that serves the participant where the sender shares none: nobody can say from which of them he knows it.
 */
export function isInTeam(
  colleague: Staff,
  participant: Participant,
  sender: Staff | null,
  policy: PolicyIndex,
): boolean {
  if (colleague.role === "compliance") return true;
  // Nobody can say what a sender who is not in the directory knows, nor from which programme.
  if (sender === null) return false;
  const walls = holdingProgrammes(participant, sender, policy).filter((programme) =>
    hasRegime([programme], walledRegimes),
  );
  if (walls.length > 0) return walls.every((programme) => worksIn(colleague, programme.id, policy));
  return participant.programs.some((programme) => worksIn(colleague, programme, policy));
}

/** For someone whom the policy does not know, the team is the sender's own programmes and compliance. */
export function isInTeamOfStranger(colleague: Staff, sender: Staff | null, policy: PolicyIndex): boolean {
  if (colleague.role === "compliance") return true;
  return sender?.programs.some((programme) => worksIn(colleague, programme, policy)) ?? false;
}
