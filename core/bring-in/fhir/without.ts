import type { Consent, Policy } from "../../policy/index.ts";
import { recipientRoles } from "./codes.ts";
import { purposesOf, recipientIn, roleOf } from "./conditions.ts";
import type { Permit } from "./permits.ts";
import type { Provision } from "./resource.ts";

type Recipient = Consent["recipients"][number];

/**
 * What is left of permits under a deny that is about all details: without its recipients, or its purposes. Null where
 * our permissions can't say that, as for somebody whom we do not know.
 */
export function without(
  permits: readonly Permit[],
  rule: Provision,
  policy: Policy,
): readonly Permit[] | null {
  const { actor, purpose, period } = rule;
  if (actor.length > 0) {
    const gone = actor.map((one) =>
      recipientRoles.includes(roleOf(one)) ? recipientIn(one.reference, policy) : null,
    );
    return withoutRecipients(permits, gone, policy);
  }
  if (purpose.length > 0) {
    const gone = purposesOf(purpose, policy);
    if (gone.some((ids) => ids.length === 0)) return null;
    return permits.map(({ conditions, selection }) => ({
      selection,
      conditions: {
        ...conditions,
        purposes: (conditions.purposes ?? []).filter((one) => !gone.flat().includes(one)),
      },
    }));
  }
  return period === undefined ? [] : null;
}

function withoutRecipients(
  permits: readonly Permit[],
  gone: readonly (Recipient | null)[],
  { partners }: Policy,
): readonly Permit[] | null {
  const kindOf = (one: Recipient) =>
    "kind" in one ? one.kind : (partners.find(({ id }) => id === one.partner)?.kind ?? "");
  const named = gone.filter((one) => one !== null);
  if (named.length < gone.length) return null;
  const isSame = (one: Recipient) => (other: Recipient) => JSON.stringify(one) === JSON.stringify(other);
  // A kind takes every partner of it along. One partner out of a kind can't be said.
  const isGone = (one: Recipient) =>
    named.some((other) => isSame(one)(other) || ("kind" in other && other.kind === kindOf(one)));
  const holds = (one: Recipient) =>
    "kind" in one && named.some((other) => "partner" in other && kindOf(other) === one.kind);
  const left = permits.map(({ conditions, selection }) => ({
    selection,
    conditions: {
      ...conditions,
      recipients: (conditions.recipients ?? []).filter((one) => !isGone(one)),
    },
  }));
  return left.some(({ conditions }) => conditions.recipients.some(holds)) ? null : left;
}
