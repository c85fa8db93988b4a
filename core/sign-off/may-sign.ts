import type { PolicyIndex, Staff } from "../policy/index.ts";
import { dayOf, type Instant } from "../time.ts";
import type { OpenRequest, SignOffRequest } from "./request.ts";

/**
 * Whether somebody may sign off what `sender` sends: never their own send; compliance anything, a supervisor what
 * their own staff or a programme of theirs sends, and only where a supervisor is enough.
 */
export function maySign(who: Staff, sender: Staff | null, role: OpenRequest["role"]): boolean {
  if (who.signOffKey === undefined || sender === null || who.id === sender.id) return false;
  if (who.role === "compliance") return true;
  const theirs =
    sender.supervisor === who.id || sender.programs.some((programme) => who.programs.includes(programme));
  return who.role === "supervisor" && role === "supervisor" && theirs;
}

/** What a request is to somebody whose key opened it. */
export type Standing = "may-answer" | "late" | "answered" | "own" | "not-mine" | "may-not";

interface Reader {
  readonly policy: PolicyIndex;
  /** Whose key these rules say it is; a key of practice is everybody's who may sign. */
  readonly mine: readonly Staff[];
  /** Requests that were answered here. */
  readonly answered: readonly string[];
  readonly now: Instant;
}

/** Whether a request may be answered here, or why not: what was asked is read from it, who may answer from the rules. */
export function standingOf(request: SignOffRequest, { policy, mine, answered, now }: Reader): Standing {
  const sender = policy.policy.staff.find(({ id }) => id === request.from) ?? null;
  const me = mine.find(({ id }) => id === request.to);
  if (me === undefined) return "not-mine";
  if (me.id === request.from) return "own";
  if (answered.includes(request.id)) return "answered";
  if (dayOf(now) > request.until) return "late";
  return maySign(me, sender, request.role) ? "may-answer" : "may-not";
}

/** Those who may be asked, the sender's own supervisor first. */
export function signersFor(
  sender: Staff | null,
  role: OpenRequest["role"],
  { policy }: PolicyIndex,
): readonly Staff[] {
  const own = (one: Staff) => (sender?.supervisor === one.id ? 0 : one.role === "supervisor" ? 1 : 2);
  return policy.staff.filter((one) => maySign(one, sender, role)).sort((one, other) => own(one) - own(other));
}
