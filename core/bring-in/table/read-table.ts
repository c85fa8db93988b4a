import { type ProgrammeId, participantId } from "../../ids.ts";
import type { Participant, Programme } from "../../policy/index.ts";
import type { Brought, LeftCode, Refusal, Surroundings } from "../brought.ts";
import { dayIn } from "../day-in.ts";
import type { TableRow } from "../hmis/read-export.ts";
import { leftList } from "../left-list.ts";
import { type Column, columnAt, columns, neededColumns } from "./columns.ts";

const parts = (cell: string) =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * Takes the small table, rows by rows. A row with a cell that can't be used is left out as a whole and told by row and
 * column: half of a person would be known as if it were all.
 */
export function tableReader(
  file: string,
  programmes: readonly Programme[],
  { day, referenceOf }: Surroundings,
) {
  const left = leftList();
  const participants = new Map<string, Participant>();
  let head: readonly (Column | null)[] | null = null;
  /** The columns as this table calls them. */
  let titles: readonly string[] = [];

  function take(rows: readonly TableRow[]): Refusal | null {
    for (const { row, cells } of rows) {
      if (head === null) {
        head = cells.map(columnAt);
        titles = cells;
        const missing = neededColumns.find((column) => !head?.includes(column));
        if (missing !== undefined)
          return { why: "no-column", file, column: `${columns[missing].en} (${columns[missing].es})` };
        continue;
      }
      const places = head;
      const read =
        cells.length === head.length ? person((column) => cells[places.indexOf(column)] ?? "") : null;
      if (read === null) left.add(file, "broken-row", row);
      else if ("bad" in read) left.add(file, read.bad, row, titles[places.indexOf(read.column)]);
      else if (participants.has(read.id)) left.add(file, "twice", row, titles[places.indexOf("number")]);
      else participants.set(read.id, read);
    }
    return null;
  }

  function person(
    cell: (column: Column) => string,
  ): Participant | { readonly bad: LeftCode; readonly column: Column } {
    const get = (column: Column) => cell(column).trim();
    const id = participantId.safeParse(get("number"));
    if (!id.success) return { bad: "bad-number", column: "number" };
    if (get("given") === "" || get("family") === "")
      return { bad: "no-name", column: get("given") === "" ? "given" : "family" };
    const programs = parts(get("programmes")).map((name) => programmeAt(name, programmes));
    if (programs.length === 0 || programs.includes(null))
      return { bad: "unknown-programme", column: "programmes" };
    const adultOn = get("adultOn") === "" ? null : dayIn(get("adultOn"));
    if (adultOn === null && get("adultOn") !== "") return { bad: "bad-date", column: "adultOn" };
    const household = parts(get("household")).map(memberAt);
    if (household.includes(null)) return { bad: "bad-household", column: "household" };
    return {
      id: id.data,
      reference: referenceOf(id.data),
      name: { given: get("given"), family: get("family") },
      alsoKnownAs: parts(get("also")),
      programs: programs.filter((one) => one !== null),
      contacts: [...parts(get("phone")), ...parts(get("email"))],
      ...(adultOn !== null && adultOn > day ? { adultOn } : {}),
      household: household.filter((one) => one !== null),
      limitations: [],
    };
  }

  function end(): Brought | Refusal {
    if (head === null || participants.size === 0) return { why: "nobody" };
    return {
      people: { participants: [...participants.values()], consents: [], limitations: [] },
      facts: [...participants.values()].map(({ id }) => ({
        participant: id,
        field: "participant-id" as Brought["facts"][number]["field"],
        value: id,
        from: `${file} ${columns.number.en}`,
      })),
      left: left.list(),
    };
  }
  return { take, end };
}

const programmeAt = (name: string, programmes: readonly Programme[]): ProgrammeId | null =>
  programmes.find((one) => [one.id, one.name].some((own) => own.toLowerCase() === name.toLowerCase()))?.id ??
  null;

/** `Sam Reyes (child)`, `Ann Reyes (mother, adult)`. Without an age somebody counts as a child. */
function memberAt(part: string): Participant["household"][number] | null {
  const [, name, inside = ""] = /^([^()]+?)\s*(?:\(([^()]*)\))?$/.exec(part) ?? [];
  if (name === undefined) return null;
  const words = inside.split(",").map((word) => word.trim());
  const isAdult = (word: string) => /^adult[oa]?$/i.test(word);
  return {
    name,
    relation: words.find((word) => word !== "" && !isAdult(word)) ?? "household member",
    adult: words.some(isAdult),
  };
}
