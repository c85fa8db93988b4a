import { type Browser, chromium, type Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { chromium as chromiumPath } from "../hosts/needs.ts";

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let screens: readonly string[] = [];

beforeAll(async () => {
  const root = new URL("../gallery/", import.meta.url).pathname;
  server = await createServer({ configFile: `${root}vite.config.ts`, root, server: { port: 0 } });
  await server.listen();
  const executablePath = chromiumPath() ?? expect.fail("Chromium is not installed");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: 760, height: 800 } });
  await page.goto(server.resolvedUrls?.local[0] ?? expect.fail("the gallery does not answer"));
  screens = await page.locator(".sd a").allTextContents();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Shows a screen anew, in light and at 760 px. */
async function open(screen: string, language: "en" | "es" = "en", width = 760): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate("location.hash = ''");
  await page.evaluate(`location.hash = ${JSON.stringify(`${screen}/${language}`)}`);
  await page.locator(`[data-screen="${screen}/${language}"] > .sd`).waitFor();
}

/** What the sheet told its host last. */
const told = async () => JSON.parse(await page.evaluate("document.body.dataset.told ?? 'null'"));

describe.each(["en", "es"] as const)("every screen in %s", (language) => {
  test("axe finds nothing, in light and in dark", { timeout: 240_000 }, async () => {
    await open("strip", language);
    expect(screens.length).toBeGreaterThan(30);
    for (const screen of screens) {
      await open(screen, language);
      const light = await objections(page);
      await page.emulateMedia({ colorScheme: "dark" });
      expect({ screen, light, dark: await objections(page) }).toEqual({ screen, light: [], dark: [] });
    }
  });

  test("nothing is cut off from 320 to 1400 px, and no letter is smaller than 15", {
    timeout: 120_000,
  }, async () => {
    for (const screen of screens) {
      await open(screen, language, 320);
      const narrow = await page.evaluate("document.documentElement.scrollWidth");
      await page.setViewportSize({ width: 1400, height: 800 });
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      const smallest = await page
        .locator(".sd *")
        .evaluateAll((all) =>
          Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
        );
      expect({ screen, narrow, wide, small: smallest < 15 }).toEqual({
        screen,
        narrow: 320,
        wide: 1400,
        small: false,
      });
    }
  });
});

test("the sheet is worked with the keyboard alone, and the focus stays inside", async () => {
  await open("strip");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("dialog");
  const visited = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    visited.add(await page.evaluate("document.activeElement.textContent"));
    expect(await page.evaluate("document.activeElement.closest('[role=dialog]') !== null")).toBe(true);
  }
  expect([...visited].filter((text) => text.startsWith("Take out"))).toHaveLength(1);
  await page.keyboard.press("Escape");
  expect(await told()).toEqual({ kind: "back" });
});

test("choosing a detail shows its place in the message, and what may be answered", async () => {
  await open("strip");
  await page.getByRole("button", { name: "Income amount" }).click();
  expect(await page.locator("[data-shown]").first().textContent()).toContain("$1,450");
  await page.getByRole("button", { name: "It is misread" }).click();
  await page.getByLabel("In a few words, why?").fill("It is the rent");
  await page.keyboard.press("Enter");
  expect((await told()).choices.answers).toEqual([
    { item: expect.stringContaining("income-amount"), answer: "misread", why: "It is the rent" },
  ]);
});

test("one press shows the message as it will arrive", async () => {
  await open("strip");
  expect(await page.locator(".proof").textContent()).toContain("987-65-4321");
  await page.getByRole("button", { name: /^Show as/ }).click();
  expect(await page.locator(".proof").textContent()).not.toContain("987-65-4321");
});

test("one button is filled, and says the act and the number", async () => {
  await open("strip");
  expect(await page.locator("button.main").allTextContents()).toEqual([
    expect.stringMatching(/^Take out \d+ and send$/),
  ]);
  await page.locator("button.main").click();
  expect(await told()).toMatchObject({ kind: "send" });
});

test("the first Tab offers the way past the lists, to the filled button", async () => {
  await open("strip");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.textContent")).toMatch(/^Take out/);
});

test("what was misread is asked for in a sentence that has the focus", async () => {
  await open("strip");
  for (const time of [1, 2]) {
    await page.getByRole("button", { name: "Other ways" }).click();
    await page.getByRole("button", { name: "Something was misread" }).click();
    const focused = await page.evaluate("document.activeElement.textContent");
    expect({ time, focused }).toEqual({ time, focused: expect.stringMatching(/^Press the detail/) });
  }
});

test("a permission for nothing is not saved", async () => {
  await open("strip");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByLabel("Which paper, and where it is kept").fill("In the file");
  await page.locator("button.main").click();
  expect(await page.getByRole("alert").filter({ hasText: /./ }).textContent()).toBe(
    "Tick at least one detail, or leave this form.",
  );
  expect(await told()).toBe(null);
  await page.getByLabel("Income amount").check();
  await page.locator("button.main").click();
  expect((await told()).choices.recorded).toMatchObject([{ covers: ["income-amount"] }]);
});

test("a permission is recorded in the sheet, with its evidence", async () => {
  await open("no-permission");
  await page.locator("button.main").click();
  await page.getByLabel("I saw the signed paper").check();
  await page.getByLabel("Which paper, and where it is kept").fill("Form of November 20, in the file");
  await page.locator("button.main").click();
  const [recorded] = (await told()).choices.recorded;
  expect(recorded).toMatchObject({
    participant: "HB-1002",
    method: "written",
    evidence: { kind: "paper-seen" },
    recipients: [{ partner: "keystone" }],
  });
});

test("the emergency's one line is asked in the sheet, and sends", async () => {
  await open("emergency");
  await page.keyboard.type("He is on a roof");
  await page.keyboard.press("Enter");
  expect(await told()).toMatchObject({
    kind: "send",
    choices: { emergency: { what: "He is on a roof", receivedBy: "Alder Mobile Crisis Team" } },
  });
});
