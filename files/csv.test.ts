import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvRow, parseCsv, writeCsv } from "./index.ts";

async function read(source: string | Blob) {
  const rows: CsvRow[] = [];
  const end = await parseCsv(source, (some) => {
    rows.push(...some);
  });
  return { end, rows };
}
const cellsOf = async (source: string | Blob) => (await read(source)).rows.map(({ cells }) => cells);

test("a written table is read back as it was", async () => {
  // What a spreadsheet would run gets its apostrophe, so it is the one thing that does not come back as it was.
  const word = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => `a${text.replace(/[\r\0]/g, "")}`);
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      expect(await cellsOf(writeCsv(rows))).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["commas", "a,b\n1,2\n"],
  ["semicolons and Windows line ends", "a;b\r\n1;2\r\n"],
  ["tabs and no last line end", "a\tb\n1\t2"],
  ["old Mac line ends", "a,b\r1,2\r"],
  ["quotation marks", '"a","b"\n"1","2"\n'],
])("%s are told apart", async (_name, text) => {
  expect(await cellsOf(text)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("rows count as a spreadsheet counts, blank ones too", async () => {
  expect((await read('a,b\n\n,\n"1\n1",2\n3,4\n')).rows).toEqual([
    { row: 1, cells: ["a", "b"] },
    { row: 4, cells: ["1\n1", "2"] },
    { row: 5, cells: ["3", "4"] },
  ]);
});

test.each([
  ["UTF-8 with its mark", Buffer.from("\ufeffName,Ort\nNguyễn,x")],
  ["UTF-16 with its mark", Buffer.from("\ufeffName,Ort\nNguyễn,x", "utf16le")],
])("%s is read", async (_name, bytes) => {
  expect(await cellsOf(new Blob([bytes]))).toEqual([
    ["Name", "Ort"],
    ["Nguyễn", "x"],
  ]);
});

test("what is no UTF-8 is read in the old Windows alphabet", async () => {
  expect(await cellsOf(new Blob([Buffer.from("Name,x\nMárquez,y", "latin1")]))).toEqual([
    ["Name", "x"],
    ["Márquez", "y"],
  ]);
});

test("a table larger than one piece keeps every row, also those that a piece cuts in two", async () => {
  const line = (index: number) => [`${index}`, `née "O’Brien", ${index}`, "x".repeat(index % 97)];
  const rows = Array.from({ length: 130_000 }, (_, index) => line(index));
  const text = writeCsv(rows);
  expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
  let next = 0;
  let read = 0;
  const end = await parseCsv(text, (some, so) => {
    for (const { row, cells } of some) {
      if (row !== next + 1 || cells.join() !== line(next).join()) throw new Error(`row ${next + 1}`);
      next++;
    }
    expect(so).toBeGreaterThan(read);
    read = so;
  });
  expect([end.kind, next, read]).toEqual(["read", rows.length, 1]);
});

test("a quotation mark that is not closed is told with its row, and what stood before it was read", async () => {
  const { end, rows } = await read('a,b\n1,2\n3,"4\n5,6\n');
  expect(end).toEqual({ kind: "broken", row: 3 });
  expect(rows.length).toBe(2);
  expect((await read('a,b\n1,"2"x\n3,4\n')).end).toEqual({ kind: "broken", row: 2 });
  const long = `a,b\n1,"${"2\n".repeat(5_000_000)}`;
  expect((await read(long)).end).toEqual({ kind: "broken", row: 2 });
});

test("a workbook under the name of a table is none", async () => {
  expect((await read(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])]))).end.kind).toBe("not-text");
});

test("a reader can stop", async () => {
  expect((await parseCsv("a,b\n1,2\n", () => false)).kind).toBe("stopped");
});

test.each(["=1+1", "+1", "-1", "@x", " =1", "\t=1", "＝1"])("a formula is made harmless: %j", (cell) => {
  expect(writeCsv([["x", cell]])).toContain(`'${cell}`);
});
