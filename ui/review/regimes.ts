import {
  type Hold,
  hasRegime,
  holdingProgrammes,
  participantOf,
  staffAt,
  walledRegimes,
} from "../../core/decide/index.ts";
import type { SheetInput } from "./input.ts";

/** Someone's record is held by a programme whose wall no need of a colleague's opens (42 CFR 2.12(a)). */
export function isBehindWall({ message, policy }: SheetInput, { people }: Hold): boolean {
  return people.some((about) => {
    const id = participantOf(about);
    const participant = id === null ? undefined : policy.participant.get(id);
    return (
      participant !== undefined &&
      hasRegime(holdingProgrammes(participant, staffAt(message.sender, policy), policy), walledRegimes)
    );
  });
}
