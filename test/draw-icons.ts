// Draws the add-in's icons from its mark.svg with Chromium: npx tsx test/draw-icons.ts
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { addIn, iconFile, listSizes, packageIcons, ribbonSizes } from "../outlook-addin/manifest/source.ts";
import { chromium as chromiumPath } from "./hosts/needs.ts";

/** The colours of the mark: ours, and white lines on nothing, as the unified manifest wants one. */
const looks = {
  colour: `.envelope{fill:${addIn.accent}} .flap{stroke:#fff} .seal{fill:#fff;stroke:${addIn.accent}} .check{stroke:${addIn.accent}}`,
  outline: ".envelope{stroke:#fff;stroke-width:2} .flap{stroke:#fff} .seal,.check{display:none}",
} as const;

const sizes = [...ribbonSizes, listSizes.normal, listSizes.high];
const drawings = [
  ...sizes.map((size) => ({ file: iconFile(size), size, look: looks.colour })),
  { file: packageIcons.color, size: 192, look: looks.colour },
  { file: packageIcons.outline, size: 32, look: looks.outline },
];

const executablePath = chromiumPath();
if (executablePath === null) throw new Error("Chromium is not installed");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
const mark = await readFile(new URL("../outlook-addin/manifest/mark.svg", import.meta.url), "utf8");
for (const { file, size, look } of drawings) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0} svg{display:block;width:${size}px} ${look}</style>${mark}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../outlook-addin/public/${file}`, import.meta.url), png);
}
await browser.close();
