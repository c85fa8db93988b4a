import type { CoverSheet } from "../core/coversheet/index.ts";
import { drawLists } from "./cover-sheet-pdf-lists.ts";
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
 * The sheet as a tagged PDF: headings, lists and language are told to a screen reader, lines and boxes are left out.
 * Null when the fonts lack a letter: the host then attaches the sheet as HTML.
 */
export async function coverSheetPdf(sheet: CoverSheet, fonts: CoverSheetFonts): Promise<Uint8Array | null> {
  if (!isDrawable(sheet)) return null;
  const { doc, bytes } = await openPdf({ ...sheet, made: new Date(sheet.at) }, fonts);
  const root = doc.struct("Document");
  doc.addStructure(root);
  drawHeading(doc, root, sheet);
  drawFacts(doc, root, sheet.facts);
  drawLists(doc, root, sheet);
  for (const notice of sheet.notices) drawNotice(doc, root, notice);
  drawFooter(doc, root, sheet.footer);
  root.end();
  doc.end();
  return await bytes;
}

function drawHeading(doc: Pdf, root: Structure, { title, subtitle }: CoverSheet): void {
  root.add(
    doc.struct("H1", {}, () => {
      setText(doc, 22, ink, "semibold").text(composed(title));
    }),
  );
  root.add(
    doc.struct("P", {}, () => {
      setText(doc, 10.5, quiet).text(composed(subtitle));
    }),
  );
  doc.y += 16;
}

function drawFacts(doc: Pdf, root: Structure, facts: CoverSheet["facts"]): void {
  const labelWidth = 84;
  const width = innerWidth(doc) - labelWidth;
  const list = doc.struct("L");
  root.add(list);
  for (const { label, text } of facts) {
    const height = setText(doc, 11.5, ink, "semibold").heightOfString(composed(text), { width });
    makeRoom(doc, height);
    const y = doc.y;
    const line = doc.struct("LI", {}, [
      doc.struct("Lbl", {}, () => {
        setText(doc, 11.5, quiet).text(composed(label), margin, y, { width: labelWidth });
      }),
      doc.struct("LBody", {}, () => {
        setText(doc, 11.5, ink, "semibold").text(composed(text), margin + labelWidth, y, { width });
      }),
    ]);
    list.add(line);
    doc.y = y + height + 4;
  }
  list.end();
  doc.x = margin;
  doc.y += 16;
}

function drawNotice(doc: Pdf, root: Structure, { language, text }: CoverSheet["notices"][number]): void {
  const padding = 11;
  const width = innerWidth(doc) - 2 * padding;
  const height = setText(doc, 10.5).heightOfString(composed(text), { width, lineGap: 1.5 });
  makeRoom(doc, height + 2 * padding);
  const y = doc.y;
  drawArtifact(doc, () =>
    doc
      .roundedRect(margin, y, innerWidth(doc), height + 2 * padding, 5)
      .lineWidth(0.75)
      .stroke(rule),
  );
  root.add(
    doc.struct("P", { lang: language }, () => {
      setText(doc, 10.5).text(composed(text), margin + padding, y + padding, { width, lineGap: 1.5 });
    }),
  );
  doc.x = margin;
  doc.y = y + height + 2 * padding + 10;
}

function drawFooter(doc: Pdf, root: Structure, text: string): void {
  const width = innerWidth(doc);
  doc.y += 6;
  makeRoom(doc, setText(doc, 9.5, quiet).heightOfString(composed(text), { width }));
  root.add(
    doc.struct("P", {}, () => {
      setText(doc, 9.5, quiet).text(composed(text), margin, doc.y, { width });
    }),
  );
}
