import { expect, test } from "vitest";
import { external, file, photo, textOf, whyOf, workbook, zip } from "../test/attachments.ts";

test.each<[string, string, string, string]>([
  [
    "a sheet of another name",
    "xl/worksheets/clients.xml",
    '<row><c r="A1" t="str"><v>Marisol Vega</v></c></row>',
    "Marisol Vega",
  ],
  [
    "the head of a printed page",
    "xl/worksheets/sheet1.xml",
    "<headerFooter><oddHeader>&amp;CMarisol Vega</oddHeader></headerFooter>",
    "Marisol Vega",
  ],
  [
    "a list to choose from",
    "xl/worksheets/sheet1.xml",
    '<dataValidation><formula1>"Marisol Vega,James Okafor"</formula1></dataValidation>',
    "Marisol Vega,James",
  ],
  [
    "a hint at a cell",
    "xl/worksheets/sheet1.xml",
    '<dataValidation prompt="Ask Marisol Vega"/>',
    "Ask Marisol Vega",
  ],
  [
    "a word in a formula",
    "xl/worksheets/sheet1.xml",
    '<row><c r="A1"><f>IF(B1=1,"Marisol Vega","")</f><v>0</v></c></row>',
    "Marisol Vega",
  ],
  [
    "what a filter lets through",
    "xl/worksheets/sheet1.xml",
    '<autoFilter><filter val="Marisol Vega"/></autoFilter>',
    "Marisol Vega",
  ],
  [
    "a comment in two styles",
    "xl/comments1.xml",
    "<comment><text><r><t>Mari</t></r><r><t>sol Vega</t></r></text></comment>",
    "Marisol Vega",
  ],
  [
    "a threaded comment",
    "xl/threadedComments/threadedComment1.xml",
    "<threadedComment><text>Marisol Vega</text></threadedComment>",
    "Marisol Vega",
  ],
  [
    "a copy of another workbook",
    "xl/externalLinks/externalLink1.xml",
    "<cell><v>Marisol Vega</v></cell>",
    "Marisol Vega",
  ],
  ["a column of a table", "xl/tables/table1.xml", '<tableColumn id="1" name="HIV status"/>', "HIV status"],
  [
    "a chart",
    "xl/charts/chart1.xml",
    "<c:strCache><c:pt><c:v>Marisol Vega</c:v></c:pt></c:strCache>",
    "Marisol Vega",
  ],
  [
    "a string that no cell shows any more",
    "xl/sharedStrings.xml",
    "<sst><si><t>Marisol Vega</t></si></sst>",
    "Marisol Vega",
  ],
  [
    "a link",
    "xl/worksheets/_rels/sheet1.xml.rels",
    external("mailto:m.vega@mail.example"),
    "m.vega@mail.example",
  ],
])("in a workbook: %s", async (_, part, xml, words) => {
  const root = part.includes("/worksheets/") && !part.includes("_rels");
  expect(
    await textOf(file("a.xlsx", workbook({ [part]: root ? `<worksheet>${xml}</worksheet>` : xml }))),
  ).toContain(words);
});

test("a name of a range is read, a picture of a card is not checked", async () => {
  const named = zip({
    "xl/workbook.xml": '<workbook><definedName name="MarisolVega">Sheet1!$A$1</definedName></workbook>',
  });
  expect(await textOf(file("a.xlsx", named))).toContain("MarisolVega");
  expect(await whyOf(file("a.xlsx", workbook({ "xl/media/image1.png": photo(50_000) })))).toBe("image");
});

test("an ordinary workbook says its cells and nothing else", async () => {
  const bytes = workbook({
    "xl/worksheets/sheet1.xml":
      '<worksheet><dimension ref="A1:B2"/><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(B2:B9)</f><v>900</v></c></row></sheetData><pageMargins left="0.7"/></worksheet>',
    "xl/sharedStrings.xml": "<sst><si><t>Rent</t></si></sst>",
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs><cellStyle name="Normal"/></styleSheet>',
    "xl/calcChain.xml": '<calcChain><c r="B1"/></calcChain>',
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2]),
    "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
  });
  expect(await textOf(file("a.xlsx", bytes))).toBe("Open\n\nRent\t900");
});

test("a birth date and a Social Security number stand as the cell shows them", async () => {
  const bytes = workbook({
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000\\-00\\-0000"/><numFmt numFmtId="165" formatCode="[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="167" formatCode="[Red]#,##0&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row>${["32581", "987654321", "4155550141", "32581", "32581", "32581"].map((value, at) => `<c s="${[1, 2, 3, 4, 5, 0][at]}"><v>${value}</v></c>`).join("")}</row></sheetData></worksheet>`,
  });
  expect(await textOf(file("a.xlsx", bytes))).toContain(
    "1989-03-14\t987-65-4321\t(415) 555-0141\t1989-03-14\t32581\t32581",
  );
});
