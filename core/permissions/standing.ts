import type { Consent } from "../policy/index.ts";
import { addDays, type Day } from "../time.ts";

/** Where a permission stands on a day; `ends-soon` is in force, for 30 days at most. */
export const standings = ["in-force", "ends-soon", "not-begun", "ended", "revoked"] as const;
export type Standing = (typeof standings)[number];

export function standingOf(consent: Consent, today: Day): Standing {
  if (consent.status === "revoked" || (consent.revokedOn !== undefined && consent.revokedOn <= today))
    return "revoked";
  if (consent.until !== null && consent.until < today) return "ended";
  if (consent.from > today || consent.signedOn > today) return "not-begun";
  return consent.until !== null && consent.until <= addDays(today, 30) ? "ends-soon" : "in-force";
}
