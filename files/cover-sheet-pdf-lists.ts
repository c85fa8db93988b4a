import type { CoverSheet } from "../core/coversheet/index.ts";
import {
  composed,
  drawArtifact,
  ink,
  innerWidth,
  makeRoom,
  margin,
  type Pdf,
  quiet,
  type Structure,
  setText,
} from "./printed-page.ts";

/** Side by side where both fit on the page, else one after the other. */
export function drawLists(doc: Pdf, root: Structure, { included, excluded }: CoverSheet): void {
  const half = (innerWidth(doc) - gap) / 2;
  const height = Math.max(heightOf(doc, included, half), heightOf(doc, excluded, half));
  if (doc.y + height > doc.page.height - margin) {
    drawList(doc, root, included, ink, margin, innerWidth(doc));
    doc.y += 16;
    drawList(doc, root, excluded, quiet, margin, innerWidth(doc));
  } else {
    const y = doc.y;
    drawList(doc, root, included, ink, margin, half);
    doc.y = y;
    drawList(doc, root, excluded, quiet, margin + half + gap, half);
    doc.y = y + height;
  }
  doc.x = margin;
  doc.y += 12;
}

const gap = 26;
const bulletWidth = 13;
const headingSpace = 12;
const lineSpace = 3;

function heightOf(doc: Pdf, { heading, labels }: CoverSheet["included"], width: number): number {
  const top = setText(doc, 12, ink, "semibold").heightOfString(composed(heading), { width }) + headingSpace;
  setText(doc, 11);
  const heights = labels.map((label) => doc.heightOfString(composed(label), { width: width - bulletWidth }));
  return heights.reduce((sum, height) => sum + height + lineSpace, top);
}

function drawList(
  doc: Pdf,
  root: Structure,
  { heading, labels }: CoverSheet["included"],
  colour: string,
  x: number,
  width: number,
): void {
  const section = doc.struct("Sect");
  root.add(section);
  makeRoom(doc, 60);
  section.add(
    doc.struct("H2", {}, () => {
      setText(doc, 12, ink, "semibold").text(composed(heading), x, doc.y, { width });
    }),
  );
  drawArtifact(doc, () =>
    doc
      .moveTo(x, doc.y + 3)
      .lineTo(x + width, doc.y + 3)
      .lineWidth(1)
      .stroke(ink),
  );
  doc.y += headingSpace;
  const list = doc.struct("L");
  section.add(list);
  for (const label of labels) {
    const height = setText(doc, 11, colour).heightOfString(composed(label), { width: width - bulletWidth });
    makeRoom(doc, height);
    const y = doc.y;
    const line = doc.struct("LI", {}, [
      doc.struct("Lbl", {}, () => {
        setText(doc, 11, colour).text("•", x + 2, y, { width: bulletWidth });
      }),
      doc.struct("LBody", {}, () => {
        setText(doc, 11, colour).text(composed(label), x + bulletWidth, y, { width: width - bulletWidth });
      }),
    ]);
    list.add(line);
    doc.y = y + height + lineSpace;
  }
  list.end();
  section.end();
}
