import { walkXml } from "./xml.ts";

/** The parts of a Word file that hold words: ECMA-376 part 1, 11.3. Notes and comments leave with the file too. */
export const docxParts =
  /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$|^docProps\/(core|custom)\.xml$/;

const words: ReadonlySet<string> = new Set(["w:t", "w:delText", "w:instrText"]);

/** One part as text: paragraphs and rows are lines, cells are set apart by tabs, deleted words are still there. */
function textOf(xml: string): string {
  let text = "";
  let inText = 0;
  let inCell = 0;
  walkXml(xml, {
    open: (name, { descr }) => {
      // What a picture says to those who do not see it, and where a link leads.
      if (name === "wp:docPr" && descr) text += ` ${descr} `;
      if (name === "w:instrText") text += " ";
      if (words.has(name) || /^(dc|cp|dcterms|vt):/.test(name)) inText++;
      if (name === "w:tc") inCell++;
      if (name === "w:tab") text += "\t";
      if (name === "w:br" || name === "w:cr") text += "\n";
    },
    text: (letters) => {
      if (inText > 0) text += letters;
    },
    close: (name) => {
      if (words.has(name)) inText--;
      if (/^(dc|cp|dcterms|vt):/.test(name)) {
        inText--;
        text += "\n";
      }
      // A paragraph inside a cell ends with it, so that a row stays one line.
      if (name === "w:p") text += inCell > 0 ? " " : "\n";
      if (name === "w:tc") {
        inCell--;
        text = `${text.trimEnd()}\t`;
      }
      if (name === "w:tr") text = `${text.replace(/\t$/, "")}\n`;
    },
  });
  return text;
}

/** The words of a Word file, the document first. */
export function docxText(files: Readonly<Record<string, Uint8Array>>): string {
  const names = Object.keys(files).sort(
    (a, b) => Number(b.includes("document.xml")) - Number(a.includes("document.xml")),
  );
  return names.map((name) => textOf(new TextDecoder().decode(files[name]))).join("\n");
}
