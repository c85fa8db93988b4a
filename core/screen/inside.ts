import { staffAt, worksIn } from "../decide/index.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { PolicyIndex, Staff } from "../policy/index.ts";

/**
 * Whether every recipient is surely in the team of whomever of their own people a sender writes about: a colleague
 * who works in every programme that the sender works in, and compliance. Of a sender who is not in the directory,
 * or whose staff work where the sender does not, nobody can say whom the message may be about.
 */
export function staysInside(
  { sender: from, recipients }: Pick<OutgoingMessage, "sender" | "recipients">,
  policy: PolicyIndex,
): boolean {
  const sender = staffAt(from, policy);
  return recipients.every(({ address }) => {
    const colleague = staffAt(address, policy);
    if (colleague === null) return false;
    return colleague.role === "compliance" || (sender !== null && sharesAll(colleague, sender, policy));
  });
}

function sharesAll(colleague: Staff, sender: Staff, policy: PolicyIndex): boolean {
  const { programs } = policy.policy.organisation;
  const theirs = programs.filter(({ id }) => worksIn(sender, id, policy));
  return (
    theirs.length > 0 &&
    theirs.every(({ id }) => sender.programs.includes(id) && worksIn(colleague, id, policy))
  );
}
