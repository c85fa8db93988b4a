import type { Calls } from "../item/calls.ts";

/**
 * What we keep in this mailbox (`roamingSettings`): the caseload's filter, the ring of outcomes, the enrolment code,
 * and the log's own lines where the browser gives us no store.
 */
const settingNames = ["caseload", "ring", "enrolment", "lines"] as const;
export type SettingName = (typeof settingNames)[number];

/** Characters for all settings together; Outlook refuses more than 32 KB (error 9057). */
export const mostKept = 31_000;

/** False where Outlook did not save them. */
export function saveSettings(settings: Office.RoamingSettings, calls: Calls): Promise<boolean> {
  return calls
    .ask<void>((done) => settings.saveAsync(done))
    .then(
      () => true,
      () => false,
    );
}

/** Characters that a caseload may take: its room stays free until there is one. */
const caseloadRoom = 18_500;

/** Characters that all settings take, with `name` as it is about to be. */
export function sizeWith(settings: Office.RoamingSettings, name: SettingName, value: unknown): number {
  const all = settingNames.map((one) => [one, one === name ? value : settings.get(one)]);
  // Outlook keeps each value as JSON inside JSON.
  const reserved = settings.get("caseload") ? 0 : caseloadRoom;
  return reserved + JSON.stringify(all.map(([one, kept]) => [one, JSON.stringify(kept ?? null)])).length;
}
