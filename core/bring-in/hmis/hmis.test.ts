import { expect, test } from "vitest";
import { type ExportRows, hmisFiles } from "../../../test/hmis-export.ts";
import { samplePolicy } from "../../../test/sample-policy.ts";
import type { ProgrammeId } from "../../ids.ts";
import { destinations } from "./destinations.ts";
import { exportFileAt, exportFileNames } from "./export-files.ts";
import { peopleOf } from "./people.ts";
import { mayGoInto, suggested } from "./programmes.ts";
import { exportReader, type HmisExport } from "./read-export.ts";

const programmes = samplePolicy().organisation.programs;
const day = "2026-11-20";
const rowsOf = (text: string) =>
  text.split("\r\n").map((line, index) => ({ row: index + 1, cells: line.split(",") }));

function refusalOf(files: ReadonlyMap<string, string>) {
  const reader = exportReader();
  for (const file of exportFileNames) {
    const text = files.get(file);
    const refused = text === undefined ? null : reader.take(file, rowsOf(text));
    if (refused !== null) return refused;
  }
  return reader.end();
}
function read(files: ReadonlyMap<string, string>): HmisExport {
  const given = refusalOf(files);
  return "why" in given ? expect.fail(given.why) : given;
}
const into = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([project, programme]) => [project, programme as ProgrammeId]));
function broughtOf(
  rows: ExportRows,
  mapping: Readonly<Record<string, string>> = { "P-1": "housing-stability" },
) {
  const referenceOf = (id: string) => `reference-${id}`;
  return peopleOf(read(hmisFiles(2026, rows)), into(mapping), programmes, { day, referenceOf });
}

const ana = {
  PersonalID: "1",
  FirstName: "Ana",
  LastName: "Quill",
  NameDataQuality: 1,
  DOB: "1990-03-14",
  DOBDataQuality: 1,
  VeteranStatus: 1,
};
const teo = {
  PersonalID: "2",
  FirstName: "Teo",
  LastName: "Quill",
  NameDataQuality: 2,
  DOB: "2012-06-01",
  DOBDataQuality: 2,
  VeteranStatus: 99,
};
const stay = (PersonalID: string, RelationshipToHoH: number, more = {}) => ({
  EnrollmentID: `E-${PersonalID}`,
  PersonalID,
  ProjectID: "P-1",
  EntryDate: "2026-09-02",
  HouseholdID: "H-1",
  RelationshipToHoH,
  ...more,
});
const family: ExportRows = {
  "Client.csv": [ana, teo],
  "Enrollment.csv": [stay("1", 1, { MoveInDate: "2026-10-01" }), stay("2", 2)],
};

test.each([2024, 2026] as const)(
  "an export of FY%i gives people, households and recorded details",
  (year) => {
    const brought = peopleOf(
      read(hmisFiles(year, family)),
      into({ "P-1": "housing-stability" }),
      programmes,
      {
        day,
        referenceOf: (id) => `reference-${id}`,
      },
    );
    expect(brought.people.participants).toEqual([
      {
        id: "1",
        reference: "reference-1",
        name: { given: "Ana", family: "Quill" },
        alsoKnownAs: [],
        programs: ["housing-stability"],
        contacts: [],
        limitations: [],
        household: [{ name: "Teo Quill", relation: "child", adult: false, participant: "2" }],
      },
      {
        id: "2",
        reference: "reference-2",
        name: { given: "Teo", family: "Quill" },
        alsoKnownAs: [],
        programs: ["housing-stability"],
        contacts: [],
        limitations: [],
        adultOn: "2030-06-01",
        household: [{ name: "Ana Quill", relation: "parent", adult: true, participant: "1" }],
      },
    ]);
    expect(brought.facts.filter(({ participant }) => participant === "1")).toEqual([
      { participant: "1", field: "participant-id", value: "1", from: "Client.csv PersonalID" },
      { participant: "1", field: "date-of-birth", value: "1990-03-14", from: "Client.csv DOB" },
      { participant: "1", field: "veteran-status", value: "Yes", from: "Client.csv VeteranStatus" },
      { participant: "1", field: "household-size", value: "2", from: "Enrollment.csv HouseholdID" },
      {
        participant: "1",
        field: "program-name",
        value: "Housing Stability",
        from: "Project.csv ProjectName",
      },
      { participant: "1", field: "enrollment-date", value: "2026-09-02", from: "Enrollment.csv EntryDate" },
      { participant: "1", field: "move-in-date", value: "2026-10-01", from: "Enrollment.csv MoveInDate" },
    ]);
    // A guessed birth date is none to tell, nor is "data not collected" a veteran status.
    expect(brought.facts.filter(({ participant }) => participant === "2").map(({ field }) => field)).toEqual([
      "participant-id",
      "household-size",
      "program-name",
      "enrollment-date",
    ]);
    expect(brought.left).toEqual([]);
  },
);

test("every fact names a field of the policy", () => {
  const ids = new Set<string>(samplePolicy().fields.map(({ id }) => id));
  const exit = { "Exit.csv": [{ EnrollmentID: "E-1", Destination: 410 }] };
  const { facts } = broughtOf({ ...family, ...exit });
  expect(facts.map(({ field }) => field)).toContain("exit-destination");
  expect(facts.filter(({ field }) => !ids.has(field))).toEqual([]);
});

test("a destination that tells of treatment, jail, foster care or HIV housing is not brought in", () => {
  for (const code of ["204", "205", "206", "207", "215", "225", "327", "426"]) {
    expect(destinations[code]).toBeNull();
    const { facts, left } = broughtOf({
      ...family,
      "Exit.csv": [{ EnrollmentID: "E-1", Destination: code }],
    });
    expect(facts.map(({ field }) => field)).not.toContain("exit-destination");
    expect(left.map(({ why }) => why)).toEqual(["protected-destination"]);
  }
});

test("the project of a victim service provider goes into a victim-service programme only", () => {
  const project = (victimServices: boolean | null) => ({
    id: "P-1",
    name: "Safe Steps",
    organisation: "",
    victimServices,
    nameTells: false,
  });
  const named = (id: string) => programmes.find((one) => one.id === id) ?? expect.fail(id);
  const table = [
    [true, "victim-services", true],
    [true, "housing-stability", false],
    [true, "recovery", false],
    [null, "victim-services", true],
    [null, "housing-stability", false],
    [false, "victim-services", true],
    [false, "housing-stability", true],
  ] as const;
  for (const [flag, programme, may] of table)
    expect([flag, programme, mayGoInto(project(flag), named(programme))]).toEqual([flag, programme, may]);
  const provider = {
    "Organization.csv": [{ OrganizationID: "O-1", OrganizationName: "Harbor", VictimServiceProvider: 1 }],
  };
  const refused = broughtOf({ ...family, ...provider });
  expect(refused.people.participants).toEqual([]);
  expect(refused.left[0]).toMatchObject({ why: "victim-services", what: "Housing Stability" });
  expect(broughtOf({ ...family, ...provider }, { "P-1": "victim-services" }).people.participants.length).toBe(
    2,
  );
  expect(suggested(project(true), programmes)).toBe("victim-services");
  expect(suggested({ ...project(true), name: "Housing stability" }, programmes)).toBeNull();
  expect(suggested({ ...project(false), name: "housing-STABILITY" }, programmes)).toBe("housing-stability");
  expect(suggested({ ...project(false), name: "Something else" }, programmes)).toBeNull();
});

test.each(["victim-services", "recovery"])(
  "that somebody is in %s is not a detail to compose with",
  (programme) => {
    const { people, facts } = broughtOf(family, { "P-1": programme });
    expect(people.participants[0]?.programs).toEqual([programme]);
    expect(facts.map(({ from }) => from.split(" ")[0])).not.toContain("Project.csv");
    expect(facts.map(({ field }) => field)).not.toContain("enrollment-date");
  },
);

const projectsOf = (...ids: string[]) =>
  ids.map((ProjectID) => ({ ProjectID, OrganizationID: "O-1", ProjectName: ProjectID, TargetPopulation: 4 }));

test.each(["victim-services", "recovery"])(
  "who was with somebody in %s is no household of theirs, whatever its number",
  (programme) => {
    const mo = { ...ana, PersonalID: "3", FirstName: "Mo" };
    const detox = { ProjectID: "P-2", EntryDate: "2026-10-09" };
    const withMo = (household: string): ExportRows => ({
      "Project.csv": projectsOf("P-1", "P-2"),
      "Client.csv": [ana, teo, mo],
      "Enrollment.csv": [
        stay("1", 1),
        stay("2", 2),
        stay("1", 2, { ...detox, EnrollmentID: "D-1", HouseholdID: household }),
        stay("3", 1, { ...detox, EnrollmentID: "D-3", HouseholdID: household }),
      ],
    });
    for (const household of ["H-2", "H-1"]) {
      const mapping = { "P-1": "housing-stability", "P-2": programme };
      const { people, facts } = broughtOf(withMo(household), mapping);
      expect(people.participants.map(({ household: others }) => others.map(({ name }) => name))).toEqual([
        ["Teo Quill"],
        ["Ana Quill"],
        [],
      ]);
      expect(facts.filter(({ field }) => field === "household-size").map(({ value }) => value)).toEqual([
        "2",
        "2",
      ]);
    }
    const { people } = broughtOf(withMo("H-2"), { "P-2": programme });
    expect(people.participants.flatMap(({ household }) => household)).toEqual([]);
  },
);

test("of several stays the latest is told first, one that goes on before one that has ended", () => {
  const { facts } = broughtOf(
    {
      "Project.csv": projectsOf("P-1", "P-2", "P-3"),
      "Client.csv": [ana],
      "Enrollment.csv": [
        stay("1", 1, { EnrollmentID: "E-1", EntryDate: "2019-01-05" }),
        stay("1", 1, { EnrollmentID: "E-2", ProjectID: "P-2", EntryDate: "2026-10-09" }),
        stay("1", 1, { EnrollmentID: "E-3", ProjectID: "P-3", EntryDate: "2024-02-01" }),
      ],
      "Exit.csv": [{ EnrollmentID: "E-2", Destination: 410 }],
    },
    { "P-1": "housing-stability", "P-2": "youth", "P-3": "youth" },
  );
  expect(facts.filter(({ field }) => field === "enrollment-date").map(({ value }) => value)).toEqual([
    "2024-02-01",
    "2019-01-05",
    "2026-10-09",
  ]);
});

test("a programme that somebody left counts on only where it has a wall, or where none is left", () => {
  const projects = projectsOf("P-1", "P-2", "P-3");
  const stays = projects.map(({ ProjectID }) => stay("1", 1, { ProjectID, EnrollmentID: ProjectID }));
  const mapping = { "P-1": "housing-stability", "P-2": "youth", "P-3": "recovery" };
  const left = (...gone: string[]) =>
    broughtOf(
      {
        "Project.csv": projects,
        "Client.csv": [ana],
        "Enrollment.csv": stays,
        "Exit.csv": gone.map((EnrollmentID) => ({ EnrollmentID, Destination: 99 })),
      },
      mapping,
    ).people.participants[0]?.programs;
  expect(left()).toEqual(["housing-stability", "youth", "recovery"]);
  expect(left("P-2", "P-3")).toEqual(["housing-stability", "recovery"]);
  expect(left("P-1", "P-2", "P-3")).toEqual(["housing-stability", "youth", "recovery"]);
});

test("somebody without a birth date is an adult of the household; a relation that does not follow is not guessed", () => {
  const more = ["3", "4"].map((PersonalID) => ({
    ...ana,
    PersonalID,
    FirstName: `Mo${PersonalID}`,
    DOBDataQuality: 99,
  }));
  const { people } = broughtOf({
    "Client.csv": [ana, teo, ...more],
    "Enrollment.csv": [stay("1", 1), stay("2", 2), stay("3", 3), stay("4", 99)],
  });
  const seen = (id: string) =>
    people.participants
      .find((one) => one.id === id)
      ?.household.map(({ name, relation, adult }) => `${name} ${relation} ${adult}`);
  expect(seen("1")).toEqual([
    "Teo Quill child false",
    "Mo3 Quill spouse true",
    "Mo4 Quill household member true",
  ]);
  expect(seen("2")).toEqual([
    "Ana Quill parent true",
    "Mo3 Quill household member true",
    "Mo4 Quill household member true",
  ]);
});

test("what can't be used is left out and told by file, with its rows", () => {
  const { people, left } = broughtOf({
    "Client.csv": [
      ana,
      ana,
      { ...ana, PersonalID: "!" },
      { ...ana, PersonalID: "5", NameDataQuality: 9 },
      { ...ana, PersonalID: "6", DateDeleted: "2026-01-01" },
      { ...ana, PersonalID: "7", DOB: "14.03.1990", VeteranStatus: 5 },
      { ...ana, PersonalID: "8" },
    ],
    "Enrollment.csv": [
      stay("1", 1),
      stay("99", 1),
      stay("7", 1, { HouseholdID: "H-2", ProjectID: "P-9" }),
      stay("5", 1),
    ],
    "Exit.csv": [{ EnrollmentID: "E-1", Destination: 4711 }],
  });
  expect(people.participants.map(({ id }) => id)).toEqual(["1"]);
  expect(
    left.map(({ file, why, what, count, rows }) => `${file} ${why} ${what} ${count} ${rows.join()}`),
  ).toEqual([
    "Client.csv twice  1 3",
    "Client.csv bad-number  1 4",
    "Client.csv no-name  1 5",
    "Client.csv deleted  1 6",
    "Client.csv bad-date DOB 1 7",
    "Client.csv unknown-code VeteranStatus 1 7",
    "Enrollment.csv no-client  1 3",
    "Enrollment.csv no-project  1 4",
    "Exit.csv unknown-code Destination 1 2",
    "Client.csv no-programme  2 ",
  ]);
});

test("what is wrong with the whole of it is one refusal", () => {
  const good = hmisFiles(2026, family);
  const without = (file: string) => new Map([...good].filter(([name]) => name !== file));
  const changed = (file: string, change: (text: string) => string) =>
    new Map([...good].map(([name, text]) => [name, name === file ? change(text) : text]));
  const exportWith = (row: object) =>
    hmisFiles(2026, {
      ...family,
      "Export.csv": [{ CSVVersion: "2026 v1.0", ExportDirective: 2, HashStatus: 1, ...row }],
    });
  expect(refusalOf(without("Export.csv"))).toEqual({ why: "no-file", file: "Export.csv" });
  expect(refusalOf(without("Organization.csv"))).toEqual({ why: "no-file", file: "Organization.csv" });
  expect(refusalOf(changed("Client.csv", (text) => text.replace("DOB,", "Born,")))).toEqual({
    why: "no-column",
    file: "Client.csv",
    column: "DOB",
  });
  expect(refusalOf(exportWith({ CSVVersion: "2022 v1.2" }))).toEqual({ why: "other-version" });
  expect(refusalOf(exportWith({ ExportDirective: 1 }))).toEqual({ why: "changes-only" });
  for (const HashStatus of [2, 3, 4, ""])
    expect(refusalOf(exportWith({ HashStatus }))).toEqual({ why: "hashed" });
  expect(refusalOf(changed("Client.csv", (text) => text.replaceAll("X-1", "X-2")))).toEqual({
    why: "two-exports",
    file: "Client.csv",
  });
  expect(refusalOf(hmisFiles(2026, {}))).toEqual({ why: "nobody" });
  const short = refusalOf(changed("Client.csv", (text) => `${text}\r\n9,Half`));
  expect("left" in short && short.left).toEqual([
    { file: "Client.csv", why: "broken-row", what: "", count: 1, rows: [4] },
  ]);
});

test("a file is known by its name, wherever it lies", () => {
  expect(exportFileAt("export/FY26/client.CSV")).toBe("Client.csv");
  expect(exportFileAt("HealthAndDV.csv")).toBeNull();
  expect(exportFileNames).not.toContain("Disabilities.csv");
});
