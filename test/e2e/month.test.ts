import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleAgain } from "../../cli/sample.ts";
import { exportLog } from "../../core/log/index.ts";
import { timeOfRound } from "../../core/review/index.ts";
import { speaker } from "../../ui/words.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { deviceLines, entriesBy, manyLogs, newSigner } from "../many-logs.ts";
import { samplePolicy } from "../sample-policy.ts";

const saved = "2026-12-01T08:00:00-08:00";
const policy = samplePolicy();
const entryBody = entriesBy(policy);
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "month-"));
});
afterAll(async () => {
  await browser.stop();
  await rm(folder, { recursive: true });
});

async function logOf(from: number): Promise<string> {
  const signer = await newSigner();
  const bodies = Array.from({ length: 40 }, (_, index) =>
    entryBody(from + index, index === 7 ? { sampled: ["emergency"] } : {}),
  );
  return await exportLog(await deviceLines(signer, bodies), saved, signer);
}
const given = (name: string, text: string) => ({
  name,
  mimeType: "application/jsonl",
  buffer: Buffer.from(text),
});
const choose = (page: Page) => page.getByLabel("Choose log files");

test("logs are taken in, a month is declared, a value is drawn, and the command line draws the same", async () => {
  const page = await browser.context.newPage();
  await page.clock.install({ time: new Date(saved) });
  await page.goto(`chrome-extension://${browser.extensionId}/month.html`);
  await page.getByText("No logs yet").waitFor();
  expect(await objections(page)).toEqual([]);

  const logs = [await logOf(0), await logOf(100)];
  const changed = (await logOf(200)).replace('"viaEhr":false', '"viaEhr":true');
  await choose(page).setInputFiles([
    given("one.jsonl", logs[0] ?? ""),
    given("two.jsonl", logs[1] ?? ""),
    given("changed.jsonl", changed),
    given("letter.jsonl", "Dear Jordan,\n"),
  ]);
  await page.getByText("3 files were taken in").waitFor();
  await page.getByText("letter.jsonl is not a log").waitFor();
  await page.getByText("3 devices, 1 with a problem").waitFor();
  await page.getByText("changed.jsonl: Line 2: it was changed after it was written.").waitFor();
  expect(await objections(page)).toEqual([]);

  await page.getByRole("link", { name: "Sample" }).click();
  await page.getByText("Drawn from 3 logs.").waitFor();
  expect(await page.getByRole("combobox", { name: "Month" }).inputValue()).toBe("2026-11");
  expect(await objections(page)).toEqual([]);
  const declaring = page.waitForEvent("download");
  await page.getByRole("button", { name: "Fix it and save the declaration" }).click();
  const declaration = join(folder, "declaration.json");
  await (await declaring).saveAs(declaration);
  const { source } = JSON.parse(await readFile(declaration, "utf8"));
  expect(timeOfRound(source.round)).toBeGreaterThanOrEqual(Date.parse(saved) + 15 * 60_000);
  await page.getByText("It is not known yet").waitFor();
  expect(await page.getByRole("button", { name: "Draw the sample" }).count()).toBe(0);

  await page.clock.fastForward("16:00");
  await page.getByLabel("64 letters and digits").fill("ab");
  await page.getByRole("button", { name: "Draw the sample" }).click();
  await page.getByText("This is not the value").waitFor();
  await page.getByLabel("64 letters and digits").fill("ab".repeat(32));
  await page.getByRole("button", { name: "Draw the sample" }).click();
  await page.getByText("The value was typed").waitFor();
  expect(await objections(page)).toEqual([]);

  const drawing = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the value" }).click();
  const value = join(folder, "value.json");
  await (await drawing).saveAs(value);
  const files = await Promise.all(
    [...logs, changed].map(async (text, index) => {
      const file = join(folder, `${index}.jsonl`);
      await writeFile(file, text);
      return file;
    }),
  );
  const again = await sampleAgain(files, { declaration, value }, speaker("en"));
  expect(again.exit).toBe(0);
  await page.getByText(`${again.out.length} sends to look at`).waitFor();
  const causes = again.out.map((line) => line.split("\t")[2]).sort();
  expect([...new Set(causes)]).toEqual(["chance", "doubtful", "emergency"]);
  expect(await page.getByRole("cell", { name: "Drawn" }).count()).toBe(
    causes.filter((cause) => cause === "chance").length,
  );

  // Once more, and both stand there.
  await page.getByText("Declare this month again").click();
  await page.getByRole("radio", { name: "Dice" }).check();
  await page.getByRole("button", { name: "Fix it and save the declaration" }).click();
  await page.getByText("This month was declared 2 times").waitFor();
  await page.reload();
  await page.getByText(`${again.out.length} sends to look at`).waitFor();
  await closePage(page);
});

test("many logs are read while the page answers, and can be stopped", { timeout: 300_000 }, async () => {
  const texts = await manyLogs(policy, 40, 100);
  const page = await browser.extensionPage("month.html");
  await choose(page).setInputFiles(texts.map((text, index) => given(`${index}.jsonl`, text)));
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped\./).waitFor();
  await choose(page).setInputFiles(texts.map((text, index) => given(`${index}.jsonl`, text)));
  await page.getByText("40 files were taken in").waitFor({ timeout: 200_000 });
  await closePage(page);
});

test("axe finds nothing in both languages, and nothing is cut off from 320 to 1400 px", async () => {
  const pictures = process.env["MONTH_PICTURES"];
  const options = await browser.extensionPage("options.html");
  for (const language of ["en", "es"] as const) {
    await options.getByRole("combobox").first().selectOption(language);
    for (const section of ["logs", "sample"])
      for (const [width, dark] of [
        [320, true],
        [1400, false],
      ] as const) {
        const page = await browser.context.newPage();
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        await page.goto(`chrome-extension://${browser.extensionId}/month.html#${section}`);
        await page.locator(".sd.month table").first().waitFor();
        const name = `${section}-${language}-${width}`;
        expect({ name, objections: await objections(page) }).toEqual({ name, objections: [] });
        expect([name, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
        if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
        await closePage(page);
      }
  }
  await closePage(options);
});
