import type { ConsentId, FieldId } from "../../core/ids.ts";
import { type PermissionEvent, writeDown } from "../../core/permissions/index.ts";
import type { Consent, Staff } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { dayOf } from "../../core/time.ts";
import { sayList, speaker } from "../words.ts";
import { labelsOf } from "./labels.ts";
import type { Answer, Ask, PermissionsFacts } from "./model.ts";

type AtWork = PermissionsFacts & { readonly sender: Staff };

/** The permission that an ask and its answer come to: what the person keeps out is not in it. */
export function consentOf(
  { person, bundle, partners, fields, until, grantedBy, confirmed }: Ask,
  keepOut: readonly FieldId[],
  evidence: NonNullable<Consent["evidence"]>,
  id: ConsentId,
  { policy, now, sender }: AtWork,
): Consent {
  return writeDown({
    id,
    participant: person.id,
    grantedBy,
    confirmed,
    evidence: evidence.kind,
    words: evidence.words ?? "",
    witness: sender.name,
    today: dayOf(now),
    until,
    bundle,
    partners,
    discloser: policy.policy.organisation.id,
    fields: fields.flatMap((one) => (keepOut.includes(one) ? [] : (policy.field.get(one) ?? []))),
  });
}

/** What is written down of it. The limit outlives the permission and beats any other (45 CFR 164.522(a)(1)). */
export function recordedOf(
  consent: Consent,
  { keepOut, signatures, language }: Answer,
  { policy, now, sender }: AtWork,
): PermissionEvent {
  const words = (shown: Language) =>
    speaker(shown)("capture-limit", { what: sayList(labelsOf(keepOut, policy, shown), shown) });
  return {
    kind: "recorded",
    at: now,
    by: sender.email,
    participant: consent.participant,
    consent,
    limitations:
      keepOut.length === 0
        ? []
        : [{ askedOn: dayOf(now), excludes: [...keepOut], words: { en: words("en"), es: words("es") } }],
    signatures,
    language,
  };
}
