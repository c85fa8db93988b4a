import type { FieldId } from "../ids.ts";

/** Columns of HUD's HMIS CSV Format Specifications, FY2024 and FY2026, whose names are no label of ours. */
const columns: Readonly<Record<string, string>> = {
  personalid: "participant-id",
  dob: "date-of-birth",
  firstname: "participant-name",
  lastname: "participant-name",
  entrydate: "enrollment-date",
  exitdate: "enrollment-date",
  moveindate: "move-in-date",
  destination: "exit-destination",
  projectname: "program-name",
  dateofengagement: "last-contact-date",
  livingsituation: "prior-living-situation",
  disablingcondition: "disabling-condition",
  veteranstatus: "veteran-status",
  referralresult: "referral-outcome",
};

/** The field of a column that HMIS names; null for a name that it does not have. */
export const hmisField = (header: string): FieldId | null =>
  (columns[header.trim().toLowerCase()] as FieldId | undefined) ?? null;
