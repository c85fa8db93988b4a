import type { Letter } from "./letter.ts";

/** Text as XML holds it: letters that XML 1.0 forbids (2.2) are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Everything of the package but the document itself, by name: ECMA-376 part 1, 11.3, and part 2, 10 and 11. */
export function docxParts({ title, language }: Letter): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      [`${office}/relationships/officeDocument`, "word/document.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}-US</dc:language></cp:coreProperties>`,
    "word/_rels/document.xml.rels": relationships([
      [`${office}/relationships/styles`, "styles.xml"],
      [`${office}/relationships/settings`, "settings.xml"],
      [`${office}/relationships/footer`, "footer1.xml"],
    ]),
    "word/footer1.xml": footer,
    "word/settings.xml": `${head}<w:settings xmlns:w="${word}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}-US"/></w:settings>`,
    "word/styles.xml": styles(language),
  };
}

const relationships = (all: readonly (readonly [string, string])[]) =>
  [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    ...all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`),
    "</Relationships>",
  ].join("");

const overrides = [
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["/word/document.xml", `${wordType}.document.main+xml`],
  ["/word/footer1.xml", `${wordType}.footer+xml`],
  ["/word/settings.xml", `${wordType}.settings+xml`],
  ["/word/styles.xml", `${wordType}.styles+xml`],
];
const contentTypes = [
  `${head}<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
  "</Types>",
].join("");

/** "2 / 3", which Word counts. */
const field = (code: string) => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const footer = `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field("NUMPAGES")}</w:p></w:ftr>`;

/** Sizes in half points, spaces in twentieths of a point; the colours of the printed cover sheet. */
const quiet = '<w:color w:val="59626F"/>';
const style = (id: string, name: string, paragraph: string, run = "", more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"${/^[A-Z]\w+$/.test(name) ? ' w:customStyle="1"' : ""}><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${more}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const next = '<w:next w:val="Normal"/><w:qFormat/>';
const ruleBelow = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="C9CED5"/></w:pBdr>';

const styles = (language: string) =>
  [
    `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:color w:val="1A1E23"/>',
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}-US"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style(
      "Heading1",
      "heading 1",
      '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="40"/>',
      next,
    ),
    style(
      "Heading2",
      "heading 2",
      `<w:keepNext/>${ruleBelow}<w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>`,
      '<w:b/><w:sz w:val="26"/>',
      next,
    ),
    style("Sender", "Sender", '<w:spacing w:after="0"/>', quiet),
    style("FirstRecipient", "FirstRecipient", '<w:spacing w:before="240" w:after="0"/>'),
    style("Recipient", "Recipient", '<w:spacing w:after="0"/>'),
    style("Label", "Label", '<w:spacing w:after="60"/>', quiet),
    style("Value", "Value", '<w:spacing w:after="60"/>'),
    style("Ending", "Ending", '<w:spacing w:before="280"/>'),
    style("Footer", "footer", '<w:jc w:val="right"/>', `${quiet}<w:sz w:val="19"/>`),
    "</w:styles>",
  ].join("");
