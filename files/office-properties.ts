import { localName, walkXml } from "./xml.ts";

/**
 * What a program writes about itself and its counts (ECMA-376 part 1, 22.2; part 2, 11.1), and when. The rest is
 * free text: title, subject, keywords, comments, author, manager, company, the names of sheets.
 */
const made: ReadonlySet<string> = new Set(
  (
    "created modified lastPrinted revision version language Application AppVersion Template TotalTime Pages Words " +
    "Characters CharactersWithSpaces Lines Paragraphs Slides Notes HiddenSlides MMClips DocSecurity ScaleCrop " +
    "SharedDoc LinksUpToDate HyperlinksChanged HeadingPairs DigSig PresentationFormat"
  ).split(" "),
);

/** The free text of `docProps/*.xml`, a line each; a property that somebody added stands behind its name. */
export function officeProperties(xml: string): string {
  const lines: string[] = [];
  let quiet = 0;
  let name = "";
  walkXml(xml, {
    open: (element, { name: title }) => {
      if (quiet > 0 || made.has(localName(element))) quiet++;
      if (localName(element) === "property") name = `${title ?? ""}: `;
    },
    text: (words) => {
      if (quiet === 0 && words.trim() !== "") lines.push(name + words.trim());
    },
    close: () => {
      if (quiet > 0) quiet--;
    },
  });
  return lines.join("\n");
}
