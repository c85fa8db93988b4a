import { type Hold, holdingProgrammes, participantOf, staffAt } from "../../core/decide/index.ts";
import type { Participant } from "../../core/policy/index.ts";
import type { SheetInput } from "./input.ts";

/** 34 USC 12291(b)(2), 42 USC 10406(c)(5), 28 CFR 94.115. */
export const victimService: readonly string[] = ["vawa", "fvpsa", "voca"];
/** What these programmes know stays inside them (42 CFR 2.12(a)): no need of a colleague's opens it. */
const walled: readonly string[] = ["part2", ...victimService];

/** The regimes of the programmes that hold what the sender knows about a participant. */
export function regimesOf({ message, policy }: SheetInput, participant: Participant): readonly string[] {
  return holdingProgrammes(participant, staffAt(message.sender, policy), policy).flatMap(
    ({ regimes }) => regimes,
  );
}

/** Someone's record is held by a programme whose wall no need of a colleague's opens. */
export function isBehindWall(input: SheetInput, { people }: Hold): boolean {
  return people.some((about) => {
    const id = participantOf(about);
    const participant = id === null ? undefined : input.policy.participant.get(id);
    return participant !== undefined && regimesOf(input, participant).some((one) => walled.includes(one));
  });
}
