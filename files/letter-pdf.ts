import type { NewFile } from "../core/message/index.ts";
import { type Letter, letterName } from "./letter.ts";
import { letterDocx } from "./letter-docx.ts";
import { drawRows } from "./letter-pdf-rows.ts";
import { type CoverSheetFonts, isDrawable, openPdf } from "./printed-document.ts";
import {
  composed,
  drawArtifact,
  ink,
  innerWidth,
  makeRoom,
  margin,
  type Pdf,
  quiet,
  rule,
  type Structure,
  setText,
} from "./printed-page.ts";

/**
 * The letter as a tagged PDF with its pages numbered; as a Word document where the fonts lack a letter of it. It does
 * not say who made it.
 */
export async function letterPdf(letter: Letter, loadFonts: () => Promise<CoverSheetFonts>): Promise<NewFile> {
  if (!isDrawable(letter)) return await letterDocx(letter);
  const { doc, bytes } = await openPdf({ ...letter, made: new Date() }, await loadFonts());
  const root = doc.struct("Document");
  doc.addStructure(root);
  drawTop(doc, root, letter);
  for (const section of letter.sections) drawSection(doc, root, section);
  if (letter.closing) drawText(doc, root, letter.closing, 14);
  for (const signature of letter.signatures ?? []) drawSignature(doc, root, signature);
  root.end();
  numberPages(doc);
  doc.end();
  return { name: letterName(letter, "pdf"), mediaType: "application/pdf", bytes: await bytes };
}

const body = 11;
const lineGap = 2;

/** As a letter stands on paper: who writes and when, to whom, and what about. */
function drawTop(doc: Pdf, root: Structure, { from, date, to, title }: Letter): void {
  drawText(doc, root, from, 0, quiet);
  drawText(doc, root, date, 2, quiet);
  doc.y += 8;
  for (const line of to) drawText(doc, root, line, 0);
  doc.y += 14;
  root.add(
    doc.struct("H1", {}, () => {
      setText(doc, 20, ink, "semibold").text(composed(title), margin, doc.y, { width: innerWidth(doc) });
    }),
  );
  doc.y += 4;
}

function drawSection(
  doc: Pdf,
  root: Structure,
  { heading, lines, paragraphs }: Letter["sections"][number],
): void {
  const section = doc.struct("Sect");
  root.add(section);
  doc.y += 12;
  if (heading !== "") drawHeading(doc, section, heading);
  if (lines.length > 0) drawRows(doc, section, lines);
  for (const [index, text] of paragraphs.entries())
    drawText(doc, section, text, index > 0 || lines.length > 0 ? 6 : 0);
  section.end();
}

/** With a line under it; it never stands alone at the foot of a page. */
function drawHeading(doc: Pdf, section: Structure, heading: string): void {
  makeRoom(doc, 80);
  section.add(
    doc.struct("H2", {}, () => {
      setText(doc, 13, ink, "semibold").text(composed(heading), margin, doc.y, { width: innerWidth(doc) });
    }),
  );
  drawArtifact(doc, () =>
    doc
      .moveTo(margin, doc.y + 2)
      .lineTo(margin + innerWidth(doc), doc.y + 2)
      .lineWidth(0.75)
      .stroke(rule),
  );
  doc.y += 9;
}

/** One paragraph, which goes on over the next page where it has to; pdfkit tags what stands on both as one. */
function drawText(doc: Pdf, parent: Structure, text: string, above: number, colour = ink): void {
  doc.y += above;
  makeRoom(doc, 2 * body);
  parent.add(
    doc.struct("P", {}, () => {
      setText(doc, body, colour).text(composed(text), margin, doc.y, { width: innerWidth(doc), lineGap });
    }),
  );
}

/** What was drawn, over its name: the name is read aloud, the drawing is not. */
function drawSignature(
  doc: Pdf,
  root: Structure,
  { name, path }: NonNullable<Letter["signatures"]>[number],
): void {
  const scale = 0.3;
  if (path !== null) {
    makeRoom(doc, 200 * scale + 30);
    const top = doc.y + 6;
    drawArtifact(doc, () => {
      doc.save().translate(margin, top).scale(scale);
      doc.path(path).lineWidth(5).lineCap("round").lineJoin("round").stroke(ink).restore();
    });
    doc.y = top + 200 * scale;
  }
  drawText(doc, root, name, 4);
}

/** "2 / 3" at the foot, where there is more than one page; a screen reader counts pages itself. */
function numberPages(doc: Pdf): void {
  const { count } = doc.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would start another page.
    doc.page.margins.bottom = 0;
    drawArtifact(doc, () => {
      setText(doc, 9.5, quiet).text(`${page + 1} / ${count}`, margin, doc.page.height - margin + 18, {
        width: innerWidth(doc),
        align: "right",
        lineBreak: false,
      });
    });
  }
}
