import type { Standing } from "../../core/permissions/index.ts";
import type { Consent } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { sayDay, speaker } from "../words.ts";

/** "In force until Mar 1, 2027", "Taken back on Nov 20, 2026". */
export function sayStanding(consent: Consent, standing: Standing, language: Language): string {
  const say = speaker(language);
  const day = (on: string | null | undefined) => (on ? sayDay(on, language) : "");
  switch (standing) {
    case "revoked":
      return say("permissions-stands-revoked", { on: day(consent.revokedOn) });
    case "not-begun":
      return say("permissions-stands-not-begun", { from: day(consent.from) });
    case "in-force":
    case "ends-soon":
    case "ended":
      return consent.until === null
        ? say("permissions-stands-endless")
        : say(`permissions-stands-${standing}`, { until: day(consent.until) });
    default:
      return standing satisfies never;
  }
}
