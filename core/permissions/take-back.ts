import { consentId, type PartnerId } from "../ids.ts";
import type { Consent, Policy } from "../policy/index.ts";
import type { PermissionEvent } from "./event.ts";

type TakenBack = Extract<PermissionEvent, { kind: "taken-back" }>;

/** Who may be told under a consent, by name: a kind of partner stands for each that the rules know of it. */
export function partnersOf(consent: Consent, partners: Policy["partners"]): readonly PartnerId[] {
  return partners
    .filter((partner) =>
      consent.recipients.some((one) =>
        "partner" in one ? one.partner === partner.id : one.kind === partner.kind,
      ),
    )
    .map(({ id }) => id);
}

/**
 * What a consent is after it was taken back. For some partners only: it goes on for the others by name, and stands
 * beside itself as revoked for these.
 */
export function takeBack(
  consent: Consent,
  event: TakenBack,
  partners: Policy["partners"],
): readonly Consent[] {
  const revoked = { ...consent, status: "revoked", revokedOn: event.on } as const;
  if (event.partners === null) return [revoked];
  const taken = event.partners;
  const left = partnersOf(consent, partners).filter((id) => !taken.includes(id));
  if (left.length === 0) return [revoked];
  const named = (ids: readonly PartnerId[]) => ids.map((partner) => ({ partner }));
  return [
    { ...consent, recipients: named(left) },
    { ...revoked, id: consentId.parse(`${consent.id}.${taken.join(".")}`), recipients: named(taken) },
  ];
}
