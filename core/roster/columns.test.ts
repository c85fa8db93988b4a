import { expect, test } from "vitest";
import { sampleIndex } from "../../test/sample-policy.ts";
import { compile } from "../detect/index.ts";
import { fieldOfHeader, holdsNotes } from "./columns.ts";

const knowledge = compile(sampleIndex());

test.each([
  ["HMIS ID", "participant-id"],
  ["PersonalID", "participant-id"],
  ["EntryDate", "enrollment-date"],
  ["entry_date", "enrollment-date"],
  ["ExitDate", "enrollment-date"],
  ["ESTADO DE INSCRIPCION", "enrollment-status"],
  ["  Status: ", "enrollment-status"],
  ["# of contacts", "service-contact-count"],
  ["FirstName", "participant-name"],
  ["Último contacto", "last-contact-date"],
  ["ProjectName", "program-name"],
])("%s is %s", (header, field) => {
  expect(fieldOfHeader(header, knowledge)).toBe(field);
});

test.each(["", "Column1", "EnrollmentID", "Mother's phone", "Favourite colour"])(
  "%j is not sent until somebody says what it is",
  (header) => {
    expect(fieldOfHeader(header, knowledge)).toBe(null);
  },
);

const story = "Came in late, said the week was hard, and asked for a bus pass for the children too.";
test("a column of notes is known by its header, and by what stands in it", () => {
  expect(holdsNotes("WorkerComments", ["ok"])).toBe(true);
  expect(holdsNotes("Milestone", ["Plan updated", story])).toBe(true);
  expect(holdsNotes("Milestone", ["CM met with client, client reports sleeping badly"])).toBe(true);
  expect(holdsNotes("Milestone", ["Plan updated", "", "Goal met"])).toBe(false);
  expect(holdsNotes("Milestone", [story, ...Array.from({ length: 30 }, () => "Goal met")])).toBe(false);
});
