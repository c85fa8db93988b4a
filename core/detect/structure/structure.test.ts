import { expect, test } from "vitest";
import { type Draft, shown } from "../../../test/detection.ts";

const marisol = "HB-1001";

const found: readonly [what: string, draft: Draft, line: string][] = [
  ["a label", { body: "Name: Marisol Vega\nVeteran: yes" }, "veteran-status HB-1001 'yes'"],
  [
    "a label with other words",
    { body: "Client's home phone #: 415-555-0133", participant: marisol },
    "phone HB-1001 '415-555-0133'",
  ],
  [
    "a label in Spanish",
    { body: "Teléfono: 415-555-0133", participant: marisol },
    "phone HB-1001 '415-555-0133'",
  ],
  [
    "a form field",
    { fields: [{ name: "s", label: "SSN", value: "987-65-4321" }], participant: marisol },
    "ssn HB-1001 '987-65-4321'",
  ],
  ["a column", { body: "HMIS ID\tStatus\nHB-1011\tActive" }, "enrollment-status HB-1011 'Active'"],
  [
    "a column of notes",
    { body: "HMIS ID\tStatus\tNotes\nHB-1011\tActive\tShe came late again" },
    "case-note HB-1011 'She came late again'",
  ],
  [
    "a programme's name",
    { body: "HB-1011 is in Recovery Services." },
    "sud-program-enrollment HB-1011 'Recovery Services'",
  ],
  [
    "a document by its file name",
    { body: "Attached.", participant: marisol, attachments: [{ name: "Intake_packet.pdf", text: "x" }] },
    "intake-packet HB-1001 'x'",
  ],
  [
    "a document by its title",
    { participant: marisol, attachments: [{ name: "a.pdf", text: "COURT ORDER\nof the county" }] },
    "court-document HB-1001 'COURT ORDER\nof the county'",
  ],
  [
    "a locked file that names somebody",
    { attachments: [{ name: "Marisol_Vega.zip" }] },
    "participant-name HB-1001 ''",
  ],
];

const silent: readonly [what: string, draft: Draft][] = [
  ["a phone label without a phone", { body: "Text: see you soon", participant: marisol }],
  ["a label with nothing behind", { body: "SSN:\n\nBye", participant: marisol }],
  ["the office's phone under a label", { body: "Phone: 415-555-0199", participant: marisol }],
  ["a programme's name beside nobody", { body: "Recovery Services is hiring." }],
  [
    "a blank form about nobody",
    { attachments: [{ name: "Intake packet.pdf", text: "INTAKE PACKET\nName:" }] },
  ],
  ["notes of one word", { body: "HMIS unit\tNotes\n4\tn/a" }],
  ["a header that names no field", { body: "Unit\tFloor\tNotes\n4\t1\tnew carpet in the hall" }],
  [
    "a file of another kind",
    { participant: marisol, attachments: [{ name: "Move-in checklist.docx", text: "1. Keys" }] },
  ],
];

test.each(found)("finds %s", (_what, draft, line) => {
  expect(shown(draft)).toContain(line);
});

test.each(silent)("is silent about %s", (_what, draft) => {
  expect(shown(draft)).toEqual([]);
});
