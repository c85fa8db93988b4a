import type { PolicyIndex, Staff } from "../policy/index.ts";
import type { OpenRequest } from "./request.ts";

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

/** Those who may be asked, the sender's own supervisor first. */
export function signersFor(
  sender: Staff | null,
  role: OpenRequest["role"],
  { policy }: PolicyIndex,
): readonly Staff[] {
  const own = (one: Staff) => (sender?.supervisor === one.id ? 0 : one.role === "supervisor" ? 1 : 2);
  return policy.staff.filter((one) => maySign(one, sender, role)).sort((one, other) => own(one) - own(other));
}
