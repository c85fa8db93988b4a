import type { ConsentId } from "../../core/ids.ts";
import { type PermissionEvent, sentUnder } from "../../core/permissions/index.ts";
import type { Consent, PolicyIndex } from "../../core/policy/index.ts";
import { sayDay, sayList, sayMoment, speaker } from "../words.ts";
import type { PermissionsFacts } from "./model.ts";

/** The permission that one for some partners was split from when it was taken back; else its own id. */
export function rootOf(id: ConsentId, events: readonly PermissionEvent[]): ConsentId {
  const split = events.find(
    (one) =>
      one.kind === "taken-back" && one.partners !== null && id === `${one.consent}.${one.partners.join(".")}`,
  );
  return split?.kind === "taken-back" ? split.consent : id;
}

/** All that happened to a permission on this device, oldest first, by whom and when. */
export function historyOf(
  consent: Consent,
  { events, policy, language }: PermissionsFacts,
): readonly { readonly when: string; readonly what: string }[] {
  const say = speaker(language);
  const root = rootOf(consent.id, events);
  const own = events.filter(
    (one) =>
      (one.kind === "recorded" && one.consent.id === root) ||
      ((one.kind === "taken-back" || one.kind === "copy-given") &&
        (one.consent === root || one.consent === consent.id)),
  );
  const lines = own.map((one) => ({
    when: sayMoment(one.at, language),
    what: sayEvent(one, policy, language),
  }));
  return own.some(({ kind }) => kind === "recorded")
    ? lines
    : [{ when: sayDay(consent.signedOn, language), what: say("permissions-did-from-rules") }, ...lines];
}

function sayEvent(
  event: PermissionEvent,
  policy: PolicyIndex,
  language: PermissionsFacts["language"],
): string {
  const say = speaker(language);
  const by = policy.staff.get(event.by.toLowerCase())?.name ?? event.by;
  switch (event.kind) {
    case "recorded":
      return say("permissions-did-recorded", { by });
    case "copy-given":
      return say(`permissions-did-${event.how}`, { by });
    case "limit-ended":
      return say("permissions-limit-ended");
    case "taken-back": {
      const names = (event.partners ?? []).map((id) => policy.partner.get(id)?.name ?? id);
      return say("permissions-did-taken-back", {
        by,
        on: sayDay(event.on, language),
        how: event.how,
        words: event.words,
        whom: names.length > 0 ? sayList(names, language) : "all",
      });
    }
    default:
      return event satisfies never;
  }
}

/** What left under it, to whom and when: of a permission for some partners, what went to these. */
export function sentOf(
  consent: Consent,
  { events, lines, language }: PermissionsFacts,
): readonly { readonly id: string; readonly to: string; readonly when: string }[] {
  const root = rootOf(consent.id, events);
  const mine = (partner: string | undefined) =>
    root === consent.id || consent.recipients.some((one) => "partner" in one && one.partner === partner);
  return sentUnder(root, lines).flatMap(({ id, at, recipients }) => {
    const to = recipients.filter(({ partner }) => mine(partner?.id));
    const names = to.map(({ partner, name, address }) => partner?.name ?? name ?? address);
    return to.length === 0
      ? []
      : [{ id, to: sayList([...new Set(names)], language), when: sayMoment(at, language) }];
  });
}
