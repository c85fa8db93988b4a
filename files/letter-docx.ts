import { strToU8, zipSync } from "fflate";
import type { NewFile } from "../core/message/index.ts";
import { type Letter, type LetterSection, letterName } from "./letter.ts";
import { docxParts, escapeXml } from "./letter-docx-parts.ts";

/**
 * The letter as a Word document (ECMA-376): headings, a table of labels and values, language and title told to a
 * screen reader. Its properties name no author, program or time, so the same letter gives the same bytes.
 */
export async function letterDocx(letter: Letter): Promise<NewFile> {
  const parts = { ...docxParts(letter), "word/document.xml": documentXml(letter) };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return {
    name: letterName(letter, "docx"),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: zipSync(files, { mtime: firstDay }),
  };
}

/** The first day that a zip can write (APPNOTE.TXT 4.4.6). */
const firstDay = new Date(1980, 0, 1);

function documentXml({ from, date, to, title, sections, closing, signatures = [] }: Letter): string {
  const body = [
    paragraph(from, "Sender"),
    paragraph(date, "Sender"),
    ...to.map((line, index) => paragraph(line, index === 0 ? "FirstRecipient" : "Recipient")),
    paragraph(title, "Heading1"),
    ...sections.flatMap(sectionXml),
    ...(closing ? [paragraph(closing, "Ending")] : []),
    ...signatures.map(({ name }) => paragraph(name, "Ending")),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>',
    ...body,
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/>',
    `<w:pgMar w:top="1160" w:right="${margin}" w:bottom="1160" w:left="${margin}" w:header="580" w:footer="580" w:gutter="0"/>`,
    "</w:sectPr></w:body></w:document>",
  ].join("");
}

/** Twentieths of a point: letter paper's width less two margins. */
const margin = 1160;
const labelWidth = 2700;
const valueWidth = 12240 - 2 * margin - labelWidth;

function sectionXml({ heading, lines, paragraphs }: LetterSection): readonly string[] {
  return [
    ...(heading === "" ? [] : [paragraph(heading, "Heading2")]),
    ...(lines.length > 0 ? [tableXml(lines)] : []),
    ...paragraphs.map((text) => paragraph(text)),
  ];
}

/** A row may break across pages; the first column heads its row. */
function tableXml(lines: LetterSection["lines"]): string {
  const cell = (text: string, style: string, width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
  const rows = lines.map(
    ({ label, value }) =>
      `<w:tr>${cell(label, "Label", labelWidth)}${cell(value, "Value", valueWidth)}</w:tr>`,
  );
  return [
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar>',
    '<w:tblLook w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `</w:tblPr><w:tblGrid><w:gridCol w:w="${labelWidth}"/><w:gridCol w:w="${valueWidth}"/></w:tblGrid>`,
    ...rows,
    "</w:tbl>",
  ].join("");
}

function paragraph(text: string, style = "Normal"): string {
  const runs = text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs.join("<w:br/>")}</w:r></w:p>`;
}
