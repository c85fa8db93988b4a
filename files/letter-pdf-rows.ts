import type { Letter } from "./letter.ts";
import {
  composed,
  ink,
  innerWidth,
  makeRoom,
  margin,
  type Pdf,
  quiet,
  type Structure,
  setText,
} from "./printed-page.ts";

type Row = Letter["sections"][number]["lines"][number];

const size = 11;
const lineGap = 2;
const between = 5;

/** A label and its value side by side. A value that is longer than a page goes on over the next one. */
export function drawRows(doc: Pdf, section: Structure, rows: readonly Row[]): void {
  const labelWidth = widthOfLabels(doc, rows);
  const list = doc.struct("L");
  section.add(list);
  for (const { label, value } of rows) drawRow(doc, list, composed(label), composed(value), labelWidth);
  list.end();
  doc.x = margin;
}

/** As wide as the widest label, within a quarter and two fifths of the page; what is longer wraps. */
function widthOfLabels(doc: Pdf, rows: readonly Row[]): number {
  setText(doc, size);
  const widest = Math.max(...rows.map(({ label }) => doc.widthOfString(composed(label))));
  const width = innerWidth(doc);
  return Math.min(Math.max(widest + 16, width * 0.25), width * 0.4);
}

function drawRow(doc: Pdf, list: Structure, label: string, value: string, labelWidth: number): void {
  const besideLabel = labelWidth - 12;
  const width = innerWidth(doc) - labelWidth;
  const labelHeight = setText(doc, size).heightOfString(label, { width: besideLabel, lineGap });
  const height = Math.max(labelHeight, doc.heightOfString(value, { width, lineGap }));
  const page = doc.page.height - 2 * margin;
  makeRoom(doc, height > page ? labelHeight + 2 * size : height);
  const y = doc.y;
  const before = doc.page;
  list.add(
    doc.struct("LI", {}, [
      doc.struct("Lbl", {}, () => {
        setText(doc, size, quiet).text(label, margin, y, { width: besideLabel, lineGap });
      }),
      doc.struct("LBody", {}, () => {
        setText(doc, size, ink).text(value, margin + labelWidth, y, { width, lineGap });
      }),
    ]),
  );
  doc.y = (doc.page === before ? y + height : doc.y) + between;
}
