import type { LeftOut, Refusal } from "../brought.ts";
import { dayIn } from "../day-in.ts";
import { leftList } from "../left-list.ts";
import { type ExportFile, exportFileNames, exportFiles, noAnswer } from "./export-files.ts";

/** A row of a table, as files/csv.ts gives it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** `victimServices`: 2.01.3 of its organisation; null where the export does not say. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly victimServices: boolean | null;
  /** 2.02.7: the project is for survivors (1) or for people with HIV (3), so that its name tells. */
  readonly nameTells: boolean;
}

export interface Client {
  readonly given: string;
  readonly family: string;
  /** 3.03; `exact` where all of it was reported. */
  readonly born: string | null;
  readonly exact: boolean;
  readonly veteran: boolean | null;
}

export interface Enrolment {
  readonly client: string;
  readonly project: string;
  readonly entry: string | null;
  readonly household: string;
  /** 3.15.1: 1 self, 2 child, 3 spouse or partner, 4 other relative, 5 unrelated. */
  readonly relation: string;
  readonly moveIn: string | null;
}

export interface Exit {
  readonly destination: string;
  readonly row: number;
}

/** An export, read: nothing in it is judged yet. */
export interface HmisExport {
  readonly projects: ReadonlyMap<string, Project>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly enrolments: ReadonlyMap<string, Enrolment>;
  readonly exits: ReadonlyMap<string, Exit>;
  readonly left: readonly LeftOut[];
}

type Get = (column: string) => string;

/**
 * Takes an export file by file and rows by rows, in the order of `exportFiles`. The first refusal ends it: then there
 * is no half of an export.
 */
export function exportReader() {
  const left = leftList();
  const organisations = new Map<string, { name: string; victimServices: boolean | null }>();
  const projects = new Map<string, Project>();
  const clients = new Map<string, Client>();
  const enrolments = new Map<string, Enrolment>();
  const exits = new Map<string, Exit>();
  const heads = new Map<ExportFile, ReadonlyMap<string, number>>();
  let id: string | null = null;

  const once = <T>(map: Map<string, T>, key: string, value: T, file: ExportFile, row: number) => {
    if (key === "") left.add(file, "bad-number", row);
    else if (map.has(key)) left.add(file, "twice", row);
    else map.set(key, value);
  };
  const day = (text: string, file: ExportFile, column: string, row: number): string | null => {
    const found = dayIn(text);
    if (found === null && text !== "") left.add(file, "bad-date", row, column);
    return found;
  };
  const yesNo = (code: string, file: ExportFile, column: string, row: number): boolean | null => {
    if (code !== "0" && code !== "1" && !noAnswer.includes(code)) left.add(file, "unknown-code", row, column);
    return code === "1" ? true : code === "0" ? false : null;
  };

  const readers: Readonly<Record<ExportFile, (get: Get, row: number) => Refusal | null>> = {
    "Export.csv": (get) => {
      if (id !== null && id !== get("ExportID")) return { why: "two-exports", file: "Export.csv" };
      id = get("ExportID");
      if (!/^(?:FY ?)?(?:20)?2[46]\b/i.test(get("CSVVersion"))) return { why: "other-version" };
      // 1.5: only 1 is a name as it is written.
      if (get("HashStatus") !== "1") return { why: "hashed" };
      // 1.2: a delta refresh says nothing of whom it does not hold.
      if (get("ExportDirective") === "1") return { why: "changes-only" };
      return null;
    },
    "Organization.csv": (get, row) => {
      const file = "Organization.csv";
      const victimServices = yesNo(get("VictimServiceProvider"), file, "VictimServiceProvider", row);
      const one = { name: get("OrganizationName"), victimServices };
      once(organisations, get("OrganizationID"), one, file, row);
      return null;
    },
    "Project.csv": (get, row) => {
      const of = organisations.get(get("OrganizationID"));
      const project: Project = {
        id: get("ProjectID"),
        name: get("ProjectName"),
        organisation: of?.name ?? "",
        victimServices: of?.victimServices ?? null,
        nameTells: !["", "4"].includes(get("TargetPopulation")),
      };
      once(projects, project.id, project, "Project.csv", row);
      return null;
    },
    "Client.csv": (get, row) => {
      const file = "Client.csv";
      const number = get("PersonalID");
      if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(number)) left.add(file, "bad-number", row);
      else {
        const named = ["1", "2"].includes(get("NameDataQuality"));
        const client: Client = {
          given: named ? get("FirstName") : "",
          family: named ? get("LastName") : "",
          born: ["1", "2"].includes(get("DOBDataQuality")) ? day(get("DOB"), file, "DOB", row) : null,
          exact: get("DOBDataQuality") === "1",
          veteran: yesNo(get("VeteranStatus"), file, "VeteranStatus", row),
        };
        if (client.given === "" || client.family === "") left.add(file, "no-name", row);
        once(clients, number, client, file, row);
      }
      return null;
    },
    "Enrollment.csv": (get, row) => {
      const file = "Enrollment.csv";
      if (!clients.has(get("PersonalID"))) left.add(file, "no-client", row);
      else if (!projects.has(get("ProjectID"))) left.add(file, "no-project", row);
      else {
        const enrolment: Enrolment = {
          client: get("PersonalID"),
          project: get("ProjectID"),
          entry: day(get("EntryDate"), file, "EntryDate", row),
          household: get("HouseholdID"),
          relation: get("RelationshipToHoH"),
          moveIn: day(get("MoveInDate"), file, "MoveInDate", row),
        };
        once(enrolments, get("EnrollmentID"), enrolment, file, row);
      }
      return null;
    },
    "Exit.csv": (get, row) => {
      once(exits, get("EnrollmentID"), { destination: get("Destination"), row }, "Exit.csv", row);
      return null;
    },
  };

  function take(file: ExportFile, rows: readonly TableRow[]): Refusal | null {
    for (const { row, cells } of rows) {
      const head = heads.get(file);
      if (head === undefined) {
        const columns = new Map(cells.map((cell, place) => [cell.trim().toLowerCase(), place]));
        const missing = exportFiles[file].find((column) => !columns.has(column.toLowerCase()));
        if (missing !== undefined) return { why: "no-column", file, column: missing };
        heads.set(file, columns);
        continue;
      }
      if (cells.length !== head.size) {
        left.add(file, "broken-row", row);
        continue;
      }
      const get: Get = (column) => cells[head.get(column.toLowerCase()) ?? -1]?.trim() ?? "";
      if (file !== "Export.csv" && id === null) return { why: "no-file", file: "Export.csv" };
      if (file !== "Export.csv" && get("ExportID") !== id) return { why: "two-exports", file };
      if (get("DateDeleted") !== "") {
        left.add(file, "deleted", row);
        continue;
      }
      const refused = readers[file](get, row);
      if (refused !== null) return refused;
    }
    return null;
  }

  function end(): HmisExport | Refusal {
    const missing = exportFileNames.find((file) => !heads.has(file));
    if (missing !== undefined) return { why: "no-file", file: missing };
    if (clients.size === 0) return { why: "nobody" };
    return { projects, clients, enrolments, exits, left: left.list() };
  }
  return { take, end };
}
