import { strToU8, zipSync } from "fflate";

/** Dates in the zip's own directory: 1980 is as early as it goes, so that the file does not tell when it was made. */
const mtime = "1980-01-01T00:00:00";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 does not allow is left out. */
const text = (words: string) =>
  words.replace(/[\p{Cc}\ufffe\uffff]/gu, " ").replace(/[&<>"]/g, (sign) => escaped[sign] ?? "");

/** "A", "Z", "AA". */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A number is written as one where it reads the same: not "007", and none that a double does not hold. */
const isNumber = (cell: string) =>
  /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(cell) && !/^-0(?:\.0+)?$/.test(cell);

function cellXml(cell: string, reference: string, style: string): string {
  if (cell === "") return "";
  return isNumber(cell)
    ? `<c r="${reference}"${style}><v>${cell}</v></c>`
    : `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const style = row === 0 ? ' s="1"' : "";
    const all = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, style));
    return `<row r="${row + 1}">${all.join("")}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${Math.max(1, ...rows.map((cells) => cells.length))}" width="20" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/**
 * A table as a workbook of one sheet, its first row the header: the parts that ECMA-376 asks for and no more. A cell
 * is a number or a text, never a formula; nobody's name, no program and no day stand in it.
 */
export function writeXlsx(rows: readonly (readonly string[])[], sheet: string): Uint8Array {
  // ECMA-376 part 1, 18.2.19: at most 31 letters, none of these signs.
  const name =
    text(
      sheet
        .replace(/[[\]*?:/\\]/g, " ")
        .slice(0, 31)
        .trim(),
    ) || "Sheet1";
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetXml(rows),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), {
    mtime,
  });
}
