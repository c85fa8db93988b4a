import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CoverSheet } from "../core/coversheet/index.ts";
import { coverSheetPdf } from "./cover-sheet-pdf.ts";
import type { CoverSheetFonts } from "./printed-document.ts";

const run = promisify(execFile);
const fontFile = (name: string) => readFile(`node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`);
const hasPoppler = await run("pdfinfo", ["-v"]).then(
  () => true,
  () => false,
);

const sheet: CoverSheet = {
  language: "en",
  at: "2026-11-20T16:55:00-08:00",
  title: "Warm handoff",
  subtitle: "Disclosure cover sheet · reference 7F3K-92QD · November 20, 2026",
  reference: "7F3K-92QD",
  facts: [
    { label: "From", text: "Luis Ortega, Harbor Bridge Community Services" },
    { label: "About", text: "Tuyết Nguyễn".normalize("NFD") },
  ],
  included: { heading: "Included", labels: ["Name", "Phone"] },
  excluded: { heading: "Left out of messages like this one", labels: ["Health", "School"] },
  notices: [{ language: "en", text: "Please use this for the purpose above only." }],
  explainsScope: false,
  footer: "Questions: 415-555-0100.",
};
const longSheet: CoverSheet = {
  ...sheet,
  included: { heading: "Included", labels: Array.from({ length: 130 }, (_, index) => `Detail ${index}`) },
};

let fonts: CoverSheetFonts;
let folder: string;
beforeAll(async () => {
  fonts = {
    regular: await fontFile("400Regular/SourceSans3_400Regular"),
    semibold: await fontFile("600SemiBold/SourceSans3_600SemiBold"),
  };
  folder = await mkdtemp(join(tmpdir(), "cover-sheet-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, given: CoverSheet): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, (await coverSheetPdf(given, fonts)) ?? expect.fail("no PDF"));
  return path;
}

test("poppler-utils is there to read the PDF back (install it: apt-get install poppler-utils)", () => {
  const { CI } = process.env;
  expect(hasPoppler || !CI).toBe(true);
});

describe.runIf(hasPoppler)("a reader other than ours", () => {
  test("says that the PDF is tagged and whose language it speaks", async () => {
    const { stdout } = await run("pdfinfo", [await saved("short.pdf", sheet)]);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(stdout).toMatch(/Title:\s+Warm handoff/);
    expect(stdout).toMatch(/Pages:\s+1\n/);
  });

  test("gives back a Vietnamese name whole, however its marks were typed", async () => {
    const { stdout } = await run("pdftotext", [await saved("name.pdf", sheet), "-"]);
    expect(stdout).toContain("Tuyết Nguyễn");
  });

  test("hears every text in order, in headings and lists", async () => {
    const { stdout } = await run("pdfinfo", ["-struct-text", await saved("order.pdf", sheet)]);
    const heard = [...stdout.matchAll(/"(.*)"/g)].map(([, text]) => text).filter((text) => text !== "•");
    expect(heard).toEqual([
      ...[sheet.title, sheet.subtitle],
      ...sheet.facts.flatMap(({ label, text }) => [label, text.normalize("NFC")]),
      ...[sheet.included.heading, ...sheet.included.labels],
      ...[sheet.excluded.heading, ...sheet.excluded.labels],
      ...[sheet.notices[0]?.text, sheet.footer],
    ]);
    expect(stdout).toMatch(/H1[\s\S]+H2[\s\S]+LBody/);
  });

  test("loses no line of a list that is longer than a page", async () => {
    const { stdout } = await run("pdftotext", [await saved("long.pdf", longSheet), "-"]);
    for (const label of longSheet.included.labels) expect(stdout).toContain(`${label}\n`);
  });
});

test("the same sheet gives the same bytes", async () => {
  expect(await coverSheetPdf(sheet, fonts)).toEqual(await coverSheetPdf(sheet, fonts));
});

test.each(["王小明", "محمد", "Ana 🏠"])(
  "a name that the fonts cannot draw makes no PDF full of empty boxes: %s",
  async (name) => {
    expect(await coverSheetPdf({ ...sheet, facts: [{ label: "About", text: name }] }, fonts)).toBeNull();
  },
);
