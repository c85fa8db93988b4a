/**
 * The files of an HMIS export that are read, and their columns (HUD, HMIS CSV Format Specifications FY2024 and FY2026,
 * "File Definitions"). All of these columns are the same in both; what FY2026 changed beside them (3.06 Gender went,
 * 4.21 Sex came, HispanicLatinaeo is HispanicLatinao, C4 and R3 went from Enrollment) is not brought in. Protected facts
 * stand in files that are not opened: Disabilities.csv (4.05-4.10), HealthAndDV.csv (4.11), YouthEducationStatus.csv and
 * the rest. They come in this order, so that each row can be told from those before it.
 */
export const exportFiles = {
  /** 1.2 ExportDirective, 1.5 HashStatus. */
  "Export.csv": ["ExportID", "CSVVersion", "ExportDirective", "HashStatus"],
  /** 2.01 Organization Information; 2.01.3 VictimServiceProvider. */
  "Organization.csv": ["OrganizationID", "OrganizationName", "VictimServiceProvider", "ExportID"],
  /** 2.02 Project Information; 2.02.7 TargetPopulation. */
  "Project.csv": ["ProjectID", "OrganizationID", "ProjectName", "TargetPopulation", "ExportID"],
  /** 3.01 Name, 3.03 Date of Birth, 3.07 Veteran Status, 5.08 Personal ID. */
  "Client.csv": [
    "PersonalID",
    "FirstName",
    "LastName",
    "NameDataQuality",
    "DOB",
    "DOBDataQuality",
    "VeteranStatus",
    "ExportID",
  ],
  /** 3.10 Project Start Date, 3.15 Relationship to Head of Household, 3.20 Housing Move-in Date, 5.09 Household ID. */
  "Enrollment.csv": [
    "EnrollmentID",
    "PersonalID",
    "ProjectID",
    "EntryDate",
    "HouseholdID",
    "RelationshipToHoH",
    "MoveInDate",
    "ExportID",
  ],
  /** 3.11 Project Exit Date, 3.12 Destination. */
  "Exit.csv": ["EnrollmentID", "ExitDate", "Destination", "ExportID"],
} as const;
export type ExportFile = keyof typeof exportFiles;
export const exportFileNames = Object.keys(exportFiles) as readonly ExportFile[];

/** The one of these files that a path means: `FY2026/client.csv`. */
export function exportFileAt(path: string): ExportFile | null {
  const name = path.replace(/^.*[\\/]/, "").toLowerCase();
  return exportFileNames.find((one) => one.toLowerCase() === name) ?? null;
}

/** 1.6, 1.7, 1.8: client doesn't know, client prefers not to answer, data not collected. None of them is a value. */
export const noAnswer: readonly string[] = ["", "8", "9", "99"];
