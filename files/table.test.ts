import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { workbook } from "../test/attachments.ts";
import { readAttachment, readTable, writeCsv, writeXlsx } from "./index.ts";

const rows = [
  ["Participant ID", "Status", "Contacts", "Notes"],
  ["HB-2001", "Activo, sí", "12", 'Nguyễn <b> & "so"'],
  ["HB-2002", "", "007", "=SUM(A1)"],
];
const blob = (bytes: Uint8Array | string) =>
  new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]);

test("a written workbook is read back as it was, and so is a written CSV", async () => {
  const table = { headers: rows[0], rows: rows.slice(1), numbers: [2, 3] };
  expect(await readTable("a.xlsx", blob(writeXlsx(rows, "Status update")))).toEqual({
    kind: "table",
    table,
    unseen: { rows: 0, columns: 0 },
  });
  const [first = [], second = [], third = []] = rows;
  const csv = await readTable("a.csv", blob(writeCsv([first, second, third])));
  expect(csv.kind === "table" && csv.table.rows[1]).toEqual(["HB-2002", "", "007", "'=SUM(A1)"]);
});

test("any table of words is read back from a workbook", async () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 10 })
    .map((text) => text.replace(/[\p{C}\s]+/gu, " ").trim());
  const table = fc
    .integer({ min: 1, max: 30 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
    )
    .filter((all) => all.every((cells) => cells.some((one) => one !== "") && cells[cells.length - 1] !== ""));
  await fc.assert(
    fc.asyncProperty(table, async (all) => {
      const read = await readTable("a.xlsx", blob(writeXlsx(all, "x")));
      expect(read.kind === "table" && [read.table.headers, ...read.table.rows]).toEqual(all);
    }),
    { numRuns: 100 },
  );
});

test("a workbook has no formula, no author, no program and no day in it", () => {
  const parts = unzipSync(writeXlsx(rows, "Status"));
  const all = Object.entries(parts)
    .map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
    .join("\n");
  expect(Object.keys(parts).filter((path) => path.startsWith("docProps"))).toEqual([]);
  expect(all).not.toMatch(/<f>|<f |creator|lastModifiedBy|Application|20\d\d-\d\d/);
  expect(all).toContain('t="inlineStr"><is><t xml:space="preserve">=SUM(A1)');
});

test("the same table is the same bytes, whenever it is written", () => {
  expect(writeXlsx(rows, "Status")).toEqual(writeXlsx(rows, "Status"));
});

test("the reader of attachments reads it too", async () => {
  const read = await readAttachment({
    name: "a.xlsx",
    mediaType: null,
    bytes: writeXlsx(rows, "Status"),
    inline: false,
  });
  expect(read.kind === "text" && read.text).toContain("HB-2001\tActivo, sí\t12");
});

test.each([
  ["an empty file", "a.csv", "", "empty"],
  ["a header alone", "a.csv", "ID,Status\n", "empty"],
  ["a table cut off in a cell", "a.csv", 'ID,Status\n1,"Active', "broken"],
  ["a picture", "a.csv", "\u0089PNG\u0000", "not-a-table"],
  ["a mail", "a.eml", "From: a@b.example\n\nHello", "not-a-table"],
])("%s is told", async (_name, name, text, kind) => {
  expect((await readTable(name, blob(text))).kind).toBe(kind);
});

test("of two sheets that hold something nobody can say which is meant", async () => {
  const sheet = (word: string) =>
    `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${word}</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`;
  const one = { "xl/worksheets/sheet1.xml": sheet("ID") };
  expect((await readTable("a.xlsx", blob(workbook(one)))).kind).toBe("table");
  const two = { ...one, "xl/worksheets/sheet2.xml": sheet("Name") };
  expect((await readTable("a.xlsx", blob(workbook(two)))).kind).toBe("several");
});

test("what a filter or a hand hid is not in the table; the check of an attachment still reads it", async () => {
  const row = (number: number, cells: readonly string[], more = "") =>
    `<row r="${number}"${more}>${cells
      .map((cell, at) => `<c r="${"ABCDE"[at]}${number}" t="str"><v>${cell}</v></c>`)
      .join("")}</row>`;
  const sheet = [
    '<worksheet><cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>',
    "<sheetData>",
    row(1, ["ID", "SSN", "", "Status", "Notes"]),
    row(2, ["HB-1", "987-65-4321", "", "Active", "quokka"]),
    row(3, ["HB-2", "987-65-4322", "", "Filtered", ""], ' hidden="1"'),
    row(4, ["HB-3", "", "", "Flat", ""], ' ht="0" customHeight="1"'),
    row(5, ["", "987-65-4323", "", "", ""]),
    row(6, ["HB-4", "", "", "Exited", ""]),
    "</sheetData></worksheet>",
  ].join("");
  const bytes = workbook({ "xl/worksheets/sheet1.xml": sheet });
  expect(await readTable("a.xlsx", blob(bytes))).toEqual({
    kind: "table",
    table: {
      headers: ["ID", "Status"],
      rows: [
        ["HB-1", "Active"],
        ["HB-4", "Exited"],
      ],
      numbers: [2, 6],
    },
    unseen: { rows: 2, columns: 2 },
  });
  const attached = await readAttachment({ name: "a.xlsx", mediaType: null, bytes, inline: false });
  const text = attached.kind === "text" ? attached.text : "";
  for (const hidden of ["987-65-4321", "Filtered", "Flat", "quokka"]) expect(text).toContain(hidden);
});
