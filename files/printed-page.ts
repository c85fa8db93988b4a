export type Pdf = PDFKit.PDFDocument;
export type Structure = ReturnType<Pdf["struct"]>;

/** Points, 72 to the inch, as every measure here. */
export const margin = 58;
export const ink = "#1a1e23";
export const quiet = "#59626f";
export const rule = "#c9ced5";

export const innerWidth = (doc: Pdf) => doc.page.width - 2 * margin;

/** A composed letter has one glyph where a letter and its marks have none that fit together. */
export const composed = (text: string) => text.normalize("NFC");

export function setText(doc: Pdf, size: number, colour = ink, font: "regular" | "semibold" = "regular"): Pdf {
  return doc.font(font).fontSize(size).fillColor(colour);
}

/** A new page, when what comes next would not fit on this one. */
export function makeRoom(doc: Pdf, height: number): void {
  if (doc.y + height > doc.page.height - margin) doc.addPage();
}

/** A line or a box: seen, but read aloud to nobody. */
export function drawArtifact(doc: Pdf, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}
