import { expect, test } from "vitest";
import { external, file, paragraph, photo, textOf, whyOf, word, workbook, zip } from "../test/attachments.ts";

const long = paragraph("Move-in checklist: keys, smoke alarm test, meter readings. ".repeat(5));

test.each<[string, string, string, string]>([
  ["a smart art", "word/diagrams/data1.xml", "<a:p><a:r><a:t>Marisol Vega</a:t></a:r></a:p>", "Marisol Vega"],
  [
    "a chart",
    "word/charts/chart1.xml",
    "<c:cat><c:pt><c:v>Marisol Vega</c:v></c:pt></c:cat>",
    "Marisol Vega",
  ],
  ["a newer chart", "word/charts/chartEx1.xml", "<cx:pt idx='0'>Marisol Vega</cx:pt>", "Marisol Vega"],
  ["a template text", "word/glossary/document.xml", paragraph("Marisol Vega"), "Marisol Vega"],
  ["a first page's head", "word/header12.xml", paragraph("Marisol Vega"), "Marisol Vega"],
  ["a part of no known name", "word/whatever.xml", "<x:y>Marisol Vega</x:y>", "Marisol Vega"],
  ["who wrote a comment", "word/people.xml", '<w15:person w15:author="Marisol Vega"/>', "Marisol Vega"],
  ["a document variable", "word/settings.xml", '<w:docVar w:name="ssn" w:val="987-65-4321"/>', "987-65-4321"],
  ["a form's data", "customXml/item1.xml", "<client><ssn>987-65-4321</ssn></client>", "ssn: 987-65-4321"],
  ["a data attribute", "customXml/item1.xml", '<client ssn="987-65-4321"/>', "ssn: 987-65-4321"],
  [
    "a mail link",
    "word/_rels/document.xml.rels",
    external("mailto:marisol.vega@mail.example"),
    "marisol.vega@mail.example",
  ],
  [
    "a coded link",
    "word/_rels/document.xml.rels",
    external("https://x.example/?n=Marisol%20Vega"),
    "Marisol Vega",
  ],
  [
    "a manager's name",
    "docProps/app.xml",
    "<Properties><Manager>Marisol Vega</Manager></Properties>",
    "Marisol Vega",
  ],
  [
    "a property of one's own",
    "docProps/custom.xml",
    '<property name="SSN"><vt:lpwstr>987-65-4321</vt:lpwstr></property>',
    "SSN: 987-65-4321",
  ],
  [
    "a page that Word shows as its own",
    "word/afchunk.htm",
    "<html><body><p>Marisol Vega</p></body></html>",
    "Marisol Vega",
  ],
  ["a text that Word shows as its own", "word/afchunk1.txt", "Marisol Vega", "Marisol Vega"],
])("in a Word file: %s", async (_, part, xml, words) => {
  expect(await textOf(file("a.docx", word(long, { [part]: xml })))).toContain(words);
});

test.each([
  ["a formula", "<m:oMath><m:r><m:t>Marisol</m:t></m:r></m:oMath>", "Marisol"],
  ["a picture's title", '<w:drawing><wp:docPr id="1" title="HIV result"/></w:drawing>', "HIV result"],
  ["a picture's old file name", '<pic:cNvPr id="1" name="Vega intake.jpg"/>', "Vega intake.jpg"],
  ["a letter art", '<v:textpath string="Marisol Vega"/>', "Marisol Vega"],
  ["a choice of a list", '<w:listItem w:displayText="Marisol Vega" w:value="1"/>', "Marisol Vega"],
  ["what a link says under the mouse", '<w:hyperlink w:tooltip="Marisol Vega"/>', "Marisol Vega"],
  [
    "a number that never breaks",
    "<w:r><w:t>987</w:t><w:noBreakHyphen/><w:t>65</w:t><w:noBreakHyphen/><w:t>4321</w:t></w:r>",
    "987-65-4321",
  ],
  [
    "a name in two styles",
    "<w:r><w:rPr><w:b/></w:rPr><w:t>Mari</w:t></w:r><w:r><w:t>sol Vega</w:t></w:r>",
    "Marisol Vega",
  ],
])("in the text of a Word file: %s", async (_, xml, words) => {
  expect(await textOf(file("a.docx", word(`<w:p>${xml}</w:p>`)))).toContain(words);
});

test("a part in UTF-16 is read as any other", async () => {
  const xml = `<w:document>${paragraph("Marisol Vega")}</w:document>`;
  const bytes = new Uint8Array(new Uint16Array([...xml].map((letter) => letter.charCodeAt(0))).buffer);
  expect(await textOf(file("a.docx", zip({ "word/document.xml": bytes })))).toContain("Marisol Vega");
});

test("what the program says about itself, and measures, are no words", async () => {
  const bytes = word(
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><wp:posOffset>914400</wp:posOffset><w:r><w:t>Checklist</w:t></w:r></w:p>`,
    {
      "docProps/app.xml":
        "<Properties><Application>Microsoft Word</Application><Template>Normal.dotm</Template><TotalTime>12</TotalTime></Properties>",
      "docProps/core.xml":
        "<cp:coreProperties><dcterms:created>2026-11-20T10:00:00Z</dcterms:created><cp:revision>4</cp:revision></cp:coreProperties>",
      "word/_rels/settings.xml.rels": external("file:///C:/Users/x/Normal.dotm", "attachedTemplate"),
      "word/theme/theme1.xml": '<a:theme name="Office Theme"/>',
      "word/styles.xml": '<w:style><w:name w:val="heading 1"/></w:style>',
      "docProps/thumbnail.jpeg": photo(50_000),
    },
  );
  expect((await textOf(file("a.docx", bytes))).trim()).toBe("Checklist");
});

test.each<[string, string, string | Uint8Array, string]>([
  [
    "an old object",
    "word/embeddings/oleObject1.bin",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "unknown-kind",
  ],
  [
    "a macro",
    "word/vbaProject.bin",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "unknown-kind",
  ],
  ["a rich text that Word shows as its own", "word/afchunk.rtf", "{\\rtf1 secret}", "unknown-kind"],
  ["a recording", "word/media/media1.mp3", new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0]), "unknown-kind"],
  ["an unknown part", "word/model.data", new Uint8Array([1, 2, 0, 4]), "unknown-kind"],
  ["a photo", "word/media/image1.jpeg", photo(60_000), "image"],
])("in a Word file, not checked: %s", async (_, part, bytes, why) => {
  expect(await whyOf(file("a.docx", word(long, { [part]: bytes })))).toBe(why);
});

test("a small logo, and a letterhead in print quality, are no pictures of a document", async () => {
  const head =
    '<Relationships><Relationship Id="rId1" Type="http://x/image" Target="media/logo.png"/></Relationships>';
  const logo = photo(60_000);
  const withLogo = word(long, {
    "word/media/small.png": photo(9000),
    "word/media/logo.png": logo,
    "word/_rels/header1.xml.rels": head,
  });
  expect(await textOf(file("letter.docx", withLogo))).toContain("Move-in checklist");
  const onPage = word(long, {
    "word/media/logo.png": logo,
    "word/_rels/header1.xml.rels": head,
    "word/_rels/document.xml.rels": head,
  });
  expect(await whyOf(file("letter.docx", onPage))).toBe("image");
});

test("a workbook inside a document is read with it", async () => {
  const inner = workbook({
    "xl/worksheets/sheet1.xml":
      '<worksheet><sheetData><row><c r="A1" t="str"><v>Marisol Vega</v></c></row></sheetData></worksheet>',
  });
  expect(await textOf(file("a.docx", word(long, { "word/embeddings/Sheet1.xlsx": inner })))).toContain(
    "Marisol Vega",
  );
});
