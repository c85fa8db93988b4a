import { manyPeople } from "./many-people.ts";

/** The columns of an export as its year has them (HUD, HMIS CSV Format Specifications). */
const heads = {
  "Export.csv":
    "ExportID,SourceType,SourceID,SourceName,SourceContactFirst,SourceContactLast,SourceContactPhone,SourceContactExtension,SourceContactEmail,ExportDate,ExportStartDate,ExportEndDate,SoftwareName,SoftwareVersion,CSVVersion,ExportPeriodType,ExportDirective,HashStatus,ImplementationID",
  "Organization.csv":
    "OrganizationID,OrganizationName,VictimServiceProvider,OrganizationCommonName,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
  "Project.csv":
    "ProjectID,OrganizationID,ProjectName,ProjectCommonName,OperatingStartDate,OperatingEndDate,ContinuumProject,ProjectType,HousingType,RRHSubType,ResidentialAffiliation,TargetPopulation,HOPWAMedAssistedLivingFac,PITCount,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
  "Client.csv": {
    2024: "PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,SSN,SSNDataQuality,DOB,DOBDataQuality,AmIndAKNative,Asian,BlackAfAmerican,HispanicLatinaeo,MidEastNAfrican,NativeHIPacific,White,RaceNone,AdditionalRaceEthnicity,Woman,Man,NonBinary,CulturallySpecific,Transgender,Questioning,DifferentIdentity,GenderNone,DifferentIdentityText,VeteranStatus,YearEnteredService,YearSeparated,WorldWarII,KoreanWar,VietnamWar,DesertStorm,AfghanistanOEF,IraqOIF,IraqOND,OtherTheater,MilitaryBranch,DischargeStatus,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
    2026: "PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,SSN,SSNDataQuality,DOB,DOBDataQuality,Sex,AmIndAKNative,Asian,BlackAfAmerican,HispanicLatinao,MidEastNAfrican,NativeHIPacific,White,RaceNone,AdditionalRaceEthnicity,VeteranStatus,YearEnteredService,YearSeparated,WorldWarII,KoreanWar,VietnamWar,DesertStorm,AfghanistanOEF,IraqOIF,IraqOND,OtherTheater,MilitaryBranch,DischargeStatus,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
  },
  "Enrollment.csv":
    "EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,EnrollmentCoC,LivingSituation,RentalSubsidyType,LengthOfStay,DisablingCondition,DateOfEngagement,MoveInDate,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
  "Exit.csv":
    "ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DestinationSubsidyType,OtherDestination,HousingAssessment,DateCreated,DateUpdated,UserID,DateDeleted,ExportID",
} as const;
type File = keyof typeof heads;
/** The cells of one row by their column; the others are empty. */
type Row = Readonly<Record<string, string | number>>;
export type ExportRows = Partial<Record<File, readonly Row[]>>;

/** An export of this year with these rows, as its files. */
export function hmisFiles(year: 2024 | 2026, rows: ExportRows, id = "X-1"): ReadonlyMap<string, string> {
  const all: ExportRows = {
    "Export.csv": [{ CSVVersion: `${year} v1.0`, ExportDirective: 2, HashStatus: 1 }],
    "Organization.csv": [
      { OrganizationID: "O-1", OrganizationName: "Harbor Bridge", VictimServiceProvider: 0 },
    ],
    "Project.csv": [
      { ProjectID: "P-1", OrganizationID: "O-1", ProjectName: "Housing Stability", TargetPopulation: 4 },
    ],
    ...rows,
  };
  return new Map(
    (Object.keys(heads) as File[]).map((file) => {
      const head = heads[file];
      const columns = (typeof head === "string" ? head : head[year]).split(",");
      const line = (row: Row) =>
        columns
          .map((column) => (column === "ExportID" ? (row[column] ?? id) : (row[column] ?? "")))
          .join(",");
      return [file, [columns.join(","), ...(all[file] ?? []).map(line)].join("\r\n")];
    }),
  );
}

/** An export of so many people, every fifth of whom has left, in households of up to three. */
export function manyInHmis(count: number, year: 2024 | 2026): ReadonlyMap<string, string> {
  const people = manyPeople(count, "housing-stability", 7);
  return hmisFiles(year, {
    "Client.csv": people.map(({ id, name }, index) => ({
      PersonalID: id,
      FirstName: name.given,
      LastName: name.family,
      NameDataQuality: 1,
      DOB: `${1940 + (index % 80)}-${`0${(index % 12) + 1}`.slice(-2)}-15`,
      DOBDataQuality: 1,
      VeteranStatus: index % 9 === 0 ? 1 : 0,
    })),
    "Enrollment.csv": people.map(({ id }, index) => ({
      EnrollmentID: `E-${index}`,
      PersonalID: id,
      ProjectID: "P-1",
      EntryDate: `2026-0${(index % 9) + 1}-03`,
      HouseholdID: `H-${Math.floor(index / 3)}`,
      RelationshipToHoH: [1, 3, 2][index % 3] ?? 1,
    })),
    "Exit.csv": people.flatMap((_, index) =>
      index % 5 === 0 ? [{ ExitID: `X-${index}`, EnrollmentID: `E-${index}`, Destination: 410 }] : [],
    ),
  });
}
