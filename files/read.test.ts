import { expect, test } from "vitest";
import { file, paragraph, pdf, pixel, textOf, whyOf, word, zip } from "../test/attachments.ts";

test("a Word file: its text, notes, comments and deleted words", async () => {
  const bytes = word(
    `${paragraph("Intake &amp; plan")}<w:p><w:del><w:delText>old words</w:delText></w:del></w:p>`,
    {
      "word/comments.xml": `<w:comments>${paragraph("a comment")}</w:comments>`,
      "word/footnotes.xml": `<w:footnotes>${paragraph("a footnote")}</w:footnotes>`,
      "word/header1.xml": `<w:hdr>${paragraph("Recovery Services")}</w:hdr>`,
      "docProps/core.xml": "<cp:coreProperties><dc:title>Vega intake</dc:title></cp:coreProperties>",
    },
  );
  const text = await textOf(file("packet.docx", bytes));
  for (const words of [
    "Intake & plan",
    "old words",
    "a comment",
    "a footnote",
    "Recovery Services",
    "Vega intake",
  ]) {
    expect(text).toContain(words);
  }
});

test("a table in a Word file keeps its rows and cells", async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("Name")}${cell("DOB")}</w:tr><w:tr>${cell("Ana")}${cell("1990")}</w:tr></w:tbl>`;
  expect((await textOf(file("table.docx", word(table)))).trim()).toBe("Name\tDOB\nAna\t1990");
});

test("a workbook: shared, inline and plain cells in their columns, hidden sheets too", async () => {
  const bytes = zip({
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="Open"/><sheet name="Old list" state="hidden"/></sheets></workbook>',
    "xl/sharedStrings.xml": "<sst><si><t>Name</t></si><si><r><t>Ana </t></r><r><t>Ruiz</t></r></si></sst>",
    "xl/worksheets/sheet1.xml":
      '<worksheet><row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Rent</t></is></c></row><row><c r="A2" t="s"><v>1</v></c><c r="C2"><v>900</v></c></row></worksheet>',
    "xl/worksheets/sheet2.xml": '<worksheet><row hidden="1"><c r="A1"><v>42</v></c></row></worksheet>',
  });
  const text = await textOf(file("list.xlsx", bytes));
  expect(text).toContain("Name\t\tRent\nAna Ruiz\t\t900");
  expect(text).toContain("Old list");
  expect(text).toContain("42");
});

test("what a pivot table keeps, and a text box over the cells", async () => {
  const bytes = zip({
    "xl/workbook.xml": "<workbook/>",
    "xl/pivotCache/pivotCacheDefinition1.xml":
      '<d><cacheField name="Name"><sharedItems><s v="Ana Ruiz"/><s v="Luz Kim"/></sharedItems></cacheField></d>',
    "xl/pivotCache/pivotCacheRecords1.xml": '<p><r><x v="0"/><s v="219-09-9999"/><n v="900"/></r></p>',
    "xl/drawings/drawing1.xml": "<d><a:t>See Safe Steps</a:t></d>",
  });
  const text = await textOf(file("counts.xlsx", bytes));
  for (const words of ["Ana Ruiz\tLuz Kim", "219-09-9999\t900", "See Safe Steps"])
    expect(text).toContain(words);
});

test("in a Word file: where a link leads, and what a picture is said to show", async () => {
  const link = '<w:r><w:instrText>HYPERLINK "https://x.example/?ssn=987-65-4321"</w:instrText></w:r>';
  const picture = '<w:drawing><wp:docPr id="1" descr="HIV result of Marisol Vega"/></w:drawing>';
  const text = await textOf(file("a.docx", word(`<w:p>${link}${picture}</w:p>${paragraph("See.")}`)));
  for (const words of ["987-65-4321", "HIV result of Marisol Vega"]) expect(text).toContain(words);
});

test("a PDF is read, and a blank last page does no harm", async () => {
  const bytes = await pdf((document) => document.text("Name: Marisol Vega").addPage());
  expect(await textOf(file("referral.pdf", bytes))).toContain("Marisol Vega");
});

test("what could not be read is said, and why", async () => {
  const locked = word(paragraph("x"));
  locked[6] = 1;
  expect(await whyOf(file("scan.zip", locked))).toBe("encrypted");
  expect(await whyOf(file("packet.docx", word(paragraph("x")).slice(0, 60)))).toBe("corrupt");
  expect(await whyOf(file("photos.zip", zip({ "a.txt": "x" })))).toBe("unknown-kind");
  expect(await whyOf(file("id.png", new Uint8Array(pixel)))).toBe("image");
  expect(await whyOf(file("big.txt", new Uint8Array(26 * 1024 * 1024)))).toBe("too-large");
  expect(await whyOf(file("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])))).toBe(
    "unknown-kind",
  );
  expect(await whyOf(file("program.bin", new Uint8Array([1, 2, 3, 0, 0])))).toBe("unknown-kind");
  expect(await whyOf(file("note.rtf", "{\\rtf1 secret}"))).toBe("unknown-kind");
  expect(await whyOf(file("broken.pdf", "%PDF-1.7 nothing"))).toBe("corrupt");
});

test("a locked PDF, and one that is a picture of a page", async () => {
  const locked = await pdf((document) => document.text("secret"), { userPassword: "x" });
  expect(await whyOf(file("locked.pdf", locked))).toBe("encrypted");
  const scan = await pdf((document) => document.image(pixel, 0, 0, { width: 300 }));
  expect(await whyOf(file("scan.pdf", scan))).toBe("image");
});

const pgp = "-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQ==\n=x1Yz\n-----END PGP SIGNATURE-----\n";

test("a Word file that is only a picture is a scan", async () => {
  const bytes = word(paragraph(""), { "word/media/image1.png": "picture" });
  expect(await whyOf(file("scan.docx", bytes))).toBe("image");
});

test("a picture of the signature, a calendar entry and a signature file are never about a participant", async () => {
  expect(await whyOf(file("image001.png", new Uint8Array(pixel), true))).toBe("exempt");
  expect(await whyOf(file("meeting.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR"))).toBe("exempt");
  expect(await whyOf(file("signature.asc", pgp))).toBe("exempt");
});

test("a signature with words in it or behind it is read", async () => {
  for (const words of [`${pgp}SSN: 987-65-4321`, pgp.replace("\n\n", "\nComment: SSN 987-65-4321\n\n")])
    expect(await textOf(file("signature.asc", words))).toContain("987-65-4321");
});

test("a note that begins as a bitmap does is read, inside the text too", async () => {
  for (const inline of [true, false])
    expect(await textOf(file("scan.png", "BMI 31, Marisol Vega", inline))).toContain("Marisol Vega");
});

test("a record that calls itself a calendar is read", async () => {
  expect(await textOf(file("notes.ics", "SSN: 987-65-4321"))).toContain("987-65-4321");
});

test("a mail as an attachment is read with all that hangs on it", async () => {
  const mail = [
    'From: "Marisol V." <a@keystonehomes.example>',
    "Subject: Vega",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "See the file.",
    "--b",
    'Content-Type: text/csv; name="list.csv"',
    'Content-Disposition: attachment; filename="list.csv"',
    "",
    "Name,DOB",
    "--b--",
  ].join("\r\n");
  const text = await textOf(file("old.eml", mail));
  for (const words of ["Marisol V.", "Vega", "See the file.", "list.csv", "Name,DOB"])
    expect(text).toContain(words);
});

test("old alphabets are read, with their marks", async () => {
  expect(await textOf(file("a.txt", new Uint8Array([0x54, 0x65, 0x6c, 0xe9, 0x66])))).toBe("Teléf");
  expect(await textOf(file("b.txt", new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0])))).toBe("Aé");
});
