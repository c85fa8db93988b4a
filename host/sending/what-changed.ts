import type { Looked } from "./desk.ts";

/** What another look at the same message tells: that somebody took a permission back, something else, or nothing new. */
export function whatChanged(before: Looked, now: Looked): "taken-back" | "changed" | null {
  if (JSON.stringify(before.check.decision) === JSON.stringify(now.check.decision)) return null;
  const revoked = ({ policy }: Looked) =>
    policy.policy.people.consents.filter(({ status }) => status === "revoked").length;
  return revoked(now) > revoked(before) ? "taken-back" : "changed";
}
