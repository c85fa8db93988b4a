import type { About } from "../detect/index.ts";
import type { ParticipantId, ProgrammeId } from "../ids.ts";
import type { AboutKind, Participant, PolicyIndex, Programme, Staff } from "../policy/index.ts";
import type { Day } from "../time.ts";

/** How a bundle's line names the person: a fact that belongs to nobody counts as one about the participant. */
export function aboutKind(about: About): AboutKind {
  switch (about.kind) {
    case "household":
      return "household";
    case "other":
      return "other";
    case "participant":
    case "unlisted":
    case "nobody":
      return "participant";
    default:
      return about satisfies never;
  }
}

/** The participant whose record the fact stands in; null for somebody whom the policy does not know. */
export function participantOf(about: About): ParticipantId | null {
  return about.kind === "participant" ? about.id : about.kind === "household" ? about.of : null;
}

const adultRelations = ["parent", "mother", "father", "spouse", "husband", "wife", "partner", "grandparent"];

/** An adult of the household gives their own permission: nobody else's covers them. */
export function isAdultOfHousehold(about: About, policy: PolicyIndex): boolean {
  if (about.kind !== "household" || about.member === null) return false;
  const household = policy.participant.get(about.of);
  const member = household === undefined ? undefined : household.household[about.member];
  return member !== undefined && (member.adult || adultRelations.indexOf(member.relation) >= 0);
}

/** Until the day on which the person decides alone; without one in the record, nobody counts as a minor. */
export function isMinor(participant: Participant, today: Day): boolean {
  return participant.adultOn !== undefined && participant.adultOn > today;
}

export function programmesOf(ids: readonly ProgrammeId[], policy: PolicyIndex): readonly Programme[] {
  return ids.map((id) => policy.programme.get(id)).filter((one): one is Programme => one !== undefined);
}

/**
 * The programmes that hold what the sender knows about a participant: those that both share, or all of the
 * participant's where the sender shares none.
 */
export function holdingProgrammes(
  participant: Participant,
  sender: Staff | null,
  policy: PolicyIndex,
): readonly Programme[] {
  const shared = sender === null ? [] : participant.programs.filter((id) => sender.programs.includes(id));
  return programmesOf(shared.length > 0 ? shared : participant.programs, policy);
}

export const hasRegime = (programmes: readonly Programme[], regimes: readonly string[]): boolean =>
  programmes.some((programme) => programme.regimes.some((regime) => regimes.includes(regime)));

/** 34 USC 12291(b)(2), 42 USC 10406(c)(5), 28 CFR 94.115. */
export const victimServiceRegimes = ["vawa", "fvpsa", "voca"] as const;
/** What these programmes know stays inside them: 42 CFR 2.12(a) beside the victim-service rules. */
export const walledRegimes = ["part2", ...victimServiceRegimes] as const;
