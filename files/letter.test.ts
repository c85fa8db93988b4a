import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewFile } from "../core/message/index.ts";
import { type Letter, letterDocx, letterPdf, readAttachment } from "./index.ts";

const run = promisify(execFile);
const fontFile = (name: string) => readFile(`node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`);
const loadFonts = async () => ({
  regular: await fontFile("400Regular/SourceSans3_400Regular"),
  semibold: await fontFile("600SemiBold/SourceSans3_600SemiBold"),
});
const hasPoppler = await run("pdfinfo", ["-v"]).then(
  () => true,
  () => false,
);

const letter: Letter = {
  language: "es",
  title: "Remisión de vivienda",
  to: ["Jordan Núñez", "Keystone Homes"],
  from: "Dana Whitfield, Harbor Bridge",
  date: "20 de noviembre de 2026",
  sections: [
    {
      heading: "Quién",
      lines: [
        { label: "Nombre", value: "Tuyết Nguyễn".normalize("NFD") },
        { label: "Cómo comunicarse con ella durante el día", value: 'Teléfono "415-555-0100" & <correo>' },
      ],
      paragraphs: ["Puede mudarse en diciembre."],
    },
    { heading: "Qué ayuda", lines: [], paragraphs: ["Un depósito.", "Una cita."] },
  ],
  closing: "Preguntas: 415-555-0199",
};
const words = (count: number) => Array.from({ length: count }, (_, at) => `palabra${at}`).join(" ");
const long: Letter = {
  ...letter,
  sections: [
    {
      heading: "Muchas líneas",
      lines: Array.from({ length: 70 }, (_, at) => ({ label: `Detalle ${at}`, value: words(10) })),
      paragraphs: [],
    },
    { heading: "Más", lines: [{ label: "Una página", value: words(900) }], paragraphs: [words(700)] },
  ],
};
/** Every text of a letter, in its order. */
const textsOf = ({ from, date, to, title, sections, closing }: Letter) => [
  ...[from, date, ...to, title],
  ...sections.flatMap((one) => [
    one.heading,
    ...one.lines.flatMap(({ label, value }) => [label, value.normalize("NFC")]),
    ...one.paragraphs,
  ]),
  closing,
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "letter-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved({ name, bytes }: NewFile): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}
async function readBack({ name, mediaType, bytes }: NewFile): Promise<string> {
  const content = await readAttachment({ name, mediaType, bytes, inline: false });
  return content.kind === "text" ? content.text.normalize("NFC") : content.kind;
}
const partsOf = ({ bytes }: NewFile) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe("a letter as a PDF", () => {
  test.runIf(hasPoppler)("is heard in order, with its headings, rows and paragraphs", async () => {
    const path = await saved(await letterPdf(letter, loadFonts));
    const { stdout: info } = await run("pdfinfo", [path]);
    expect(info).toMatch(/Title:\s+Remisión de vivienda/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Pages:\s+1\n/);
    const { stdout } = await run("pdfinfo", ["-struct-text", path]);
    const heard = [...stdout.matchAll(/"(.*)"/g)].map(([, text]) => text);
    expect(heard.join(" ")).toBe(textsOf(letter).join(" "));
    expect(stdout).toMatch(/H1[\s\S]+H2[\s\S]+Lbl[\s\S]+LBody[\s\S]+P /);
  });

  test.runIf(hasPoppler)("has no heading over a section without one, in Word neither", async () => {
    const bare = { ...letter, sections: letter.sections.map((one) => ({ ...one, heading: "" })) };
    const path = await saved(await letterPdf(bare, loadFonts));
    const { stdout } = await run("pdfinfo", ["-struct-text", path]);
    expect(stdout).not.toContain("H2");
    expect(stdout).toContain("Tuyết");
    const word = partsOf(await letterDocx(bare))["word/document.xml"];
    expect(word?.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(1);
  });

  test.runIf(hasPoppler)("loses no word over several pages, and numbers them", async () => {
    const path = await saved(await letterPdf(long, loadFonts));
    const { stdout: info } = await run("pdfinfo", [path]);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(3);
    // None of them empty.
    expect(pages).toBeLessThan(12);
    const { stdout } = await run("pdftotext", ["-layout", path, "-"]);
    for (let page = 1; page <= pages; page += 1) expect(stdout).toContain(`${page} / ${pages}`);
    const { stdout: told } = await run("pdfinfo", ["-struct-text", path]);
    const heard = [...told.matchAll(/"(.*)"/g)].map(([, text]) => text).join(" ");
    for (let at = 0; at < 70; at += 1) expect(heard).toContain(`Detalle ${at} `);
    expect(heard.match(/palabra899\b/g)).toHaveLength(1);
    expect(heard.match(/palabra699\b/g)).toHaveLength(2);
    expect(heard).not.toContain(`1 / ${pages}`);
  });

  test("is read by our own reader too, and does not say who made it", async () => {
    const file = await letterPdf(letter, loadFonts);
    expect(file).toMatchObject({ name: "Remision de vivienda.pdf", mediaType: "application/pdf" });
    const text = (await readBack(file)).replace(/\s+/g, " ");
    for (const one of textsOf(letter)) expect(text).toContain(one);
    expect(strFromU8(file.bytes, true)).not.toMatch(/Author|dc:creator/);
  });

  test("becomes a Word document where the fonts lack a letter of it", async () => {
    const file = await letterPdf({ ...letter, from: "王小明" }, loadFonts);
    expect(file.name).toBe("Remision de vivienda.docx");
    expect(await readBack(file)).toContain("王小明");
  });
});

describe("a letter as a Word document", () => {
  test("is read back whole, each label beside its value", async () => {
    const file = await letterDocx(letter);
    const text = await readBack(file);
    let at = 0;
    for (const one of textsOf(letter)) {
      expect(text.indexOf(one, at), one).toBeGreaterThanOrEqual(at);
      at = text.indexOf(one, at);
    }
    expect(text).toContain("Nombre\tTuyết Nguyễn\n");
  });

  test("tells its language, its title and its headings, and neither who made it nor when", async () => {
    const file = await letterDocx(letter);
    const parts = partsOf(file);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="es-US"/>');
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Remisión de vivienda</dc:title>");
    expect(parts["word/document.xml"]?.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(3);
    expect(Object.values(parts).join("\n")).not.toMatch(
      /creator|lastModifiedBy|created|modified|Application/,
    );
    expect(await letterDocx(letter)).toEqual(file);
  });

  test("stays a document whatever was typed: a control letter, half a letter, a line break", async () => {
    const typed = { ...letter, closing: "a\u0001b\ud800c\nd ]]> e" };
    expect(partsOf(await letterDocx(typed))["word/document.xml"]).toContain(
      '<w:t xml:space="preserve">abc</w:t><w:br/><w:t xml:space="preserve">d ]]&gt; e</w:t>',
    );
    expect(await readBack(await letterDocx(typed))).toContain("abc\nd ]]> e");
  });
});

test.each([
  ["Housing referral", "Housing referral.docx"],
  ["¿Qué? / Año 2026…", "Que Ano 2026.docx"],
  ["王", "Letter.docx"],
])("the title %s names the file %s", async (title, name) => {
  expect((await letterDocx({ ...letter, title })).name).toBe(name);
});
