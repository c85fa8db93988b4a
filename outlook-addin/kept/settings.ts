import type { Calls } from "../item/calls.ts";

/**
 * What we keep in this mailbox (`roamingSettings`, 32 KB in all): the caseload's filter, the ring of outcomes, the
 * enrolment code, and the log's own lines where the browser gives us no store.
 */
export const settingNames = ["caseload", "ring", "enrolment", "lines"] as const;

/** False where Outlook did not save them, too large ones among those. */
export function saveSettings(settings: Office.RoamingSettings, calls: Calls): Promise<boolean> {
  return calls
    .ask<void>((done) => settings.saveAsync(done))
    .then(
      () => true,
      () => false,
    );
}
