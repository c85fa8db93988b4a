import type { ParticipantId } from "../ids.ts";
import type { Consent, Policy } from "../policy/index.ts";
import type { Limitation, PermissionEvent } from "./event.ts";
import { takeBack } from "./take-back.ts";

/**
 * The policy with what was recorded on this device, in the order in which it happened. Under signed rules too: a
 * permission counts on the word of a member of staff who names how they know, as one does that is recorded during a
 * send, and each use of it is looked at later. What was taken back, or is to be kept out, stops at once whoever
 * brought the permission in.
 */
export function withRecorded(policy: Policy, events: readonly PermissionEvent[]): Policy {
  if (events.length === 0) return policy;
  const consents = new Map<string, Consent>(policy.people.consents.map((one) => [one.id, one]));
  const limits = new Map<ParticipantId, readonly Limitation[]>(
    policy.people.participants.map(({ id, limitations }) => [id, limitations]),
  );
  const limit = (id: ParticipantId, change: (now: readonly Limitation[]) => readonly Limitation[]) =>
    limits.set(id, change(limits.get(id) ?? []));
  for (const event of events) {
    switch (event.kind) {
      case "recorded":
        consents.set(event.consent.id, event.consent);
        if (event.limitations.length > 0) limit(event.participant, (now) => [...now, ...event.limitations]);
        break;
      case "taken-back": {
        const standing = consents.get(event.consent);
        if (standing?.status !== "active") break;
        for (const one of takeBack(standing, event, policy.partners)) consents.set(one.id, one);
        break;
      }
      case "limit-ended":
        limit(event.participant, (now) => without(now, event.excludes));
        break;
      case "copy-given":
        break;
      default:
        return event satisfies never;
    }
  }
  return {
    ...policy,
    people: {
      participants: policy.people.participants.map((one) => {
        const limitations = limits.get(one.id) ?? one.limitations;
        return limitations === one.limitations ? one : { ...one, limitations: [...limitations] };
      }),
      consents: [...consents.values()],
    },
  };
}

/** What a send is judged by: the signatures and copies stay where they are kept. */
export function whatCounts(events: readonly PermissionEvent[]): readonly PermissionEvent[] {
  return events.flatMap((event) =>
    event.kind === "copy-given" ? [] : event.kind === "recorded" ? { ...event, signatures: [] } : event,
  );
}

/** A limit about several things goes on for those that were not named. */
function without(limits: readonly Limitation[], ended: Limitation["excludes"]): readonly Limitation[] {
  return limits.flatMap((one) => {
    const excludes = one.excludes.filter((what) => !ended.includes(what));
    return excludes.length === one.excludes.length ? one : excludes.length === 0 ? [] : { ...one, excludes };
  });
}
