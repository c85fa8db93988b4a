import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let screens: readonly string[] = [];
const root = new URL("../gallery/", import.meta.url).pathname;
const address = () => server.resolvedUrls?.local[0] ?? expect.fail("the gallery does not answer");

async function open(screen: string, language: "en" | "es", width = 760): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${address()}?screen=${screen}&language=${language}`);
  await page.locator(".sd").first().waitFor();
}

beforeAll(async () => {
  server = await createServer({ configFile: `${root}vite.config.ts`, root, server: { port: 0 } });
  await server.listen();
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.goto(address());
  await page.locator(".sd a").first().waitFor();
  screens = await page.locator(".sd a").allTextContents();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Rule and place of each violation: what a reader needs to mend it. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate("axe.run()");
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

describe.each(["en", "es"] as const)("in %s", (language) => {
  test.each(["light", "dark"] as const)("axe finds nothing on any screen, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(screens.length).toBeGreaterThan(30);
    for (const screen of screens) {
      await open(screen, language);
      expect({ screen, violations: await violations() }).toEqual({ screen, violations: [] });
    }
  });

  test.each([320, 1400])("nothing is cut off at %i px", async (width) => {
    for (const screen of screens) {
      await open(screen, language, width);
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect({ screen, wide }).toEqual({ screen, wide: width });
    }
  });

  test("no letter is smaller than 15 px", async () => {
    for (const screen of screens) {
      await open(screen, language);
      const sizes = await page
        .locator(".sd *")
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect({ screen, smallest: Math.min(...sizes) }).toEqual({ screen, smallest: 15 });
    }
  });
});

test("the sheet is worked with the keyboard alone, and the focus stays inside", async () => {
  await open("strip", "en");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("dialog");
  const visited = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    visited.add(await page.evaluate("document.activeElement.textContent"));
    expect(await page.evaluate("document.activeElement.closest('[role=dialog]') !== null")).toBe(true);
  }
  expect([...visited].some((text) => text.startsWith("Take out"))).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate("document.body.dataset.told")).toBe('{"kind":"back"}');
});

test("choosing a detail shows its place in the message, and what may be answered", async () => {
  await open("strip", "en", 1400);
  await page.getByRole("button", { name: "Social Security number" }).click();
  expect(await page.locator("[data-shown]").first().textContent()).toContain("987-65-4321");
  expect(await page.getByRole("button", { name: "It is misread" }).isVisible()).toBe(true);
});

test("one press shows the message as it will arrive", async () => {
  await open("strip", "en");
  expect(await page.locator(".proof").textContent()).toContain("987-65-4321");
  await page.getByRole("button", { name: /^Show as/ }).click();
  expect(await page.locator(".proof").textContent()).not.toContain("987-65-4321");
});

test("the main button says the act and the number, and is the only filled one", async () => {
  await open("strip", "en");
  expect(await page.locator("button.main").allTextContents()).toEqual([
    expect.stringMatching(/^Take out \d+ and send$/),
  ]);
  await page.locator("button.main").click();
  expect(JSON.parse(await page.evaluate("document.body.dataset.told"))).toMatchObject({ kind: "send" });
});

test("a permission is recorded in the sheet, with its evidence", async () => {
  await open("no-permission", "en");
  await page.locator("button.main").click();
  await page.getByLabel("I saw the signed paper").check();
  await page.getByLabel("Which paper, and where it is kept").fill("Form of November 20, in the file");
  await page.locator("button.main").click();
  const { choices } = JSON.parse(await page.evaluate("document.body.dataset.told"));
  expect(choices.recorded).toMatchObject([
    {
      participant: "HB-1002",
      method: "written",
      evidence: { kind: "paper-seen" },
      recipients: [{ partner: "keystone" }],
    },
  ]);
});

test("the emergency's one line is asked in the sheet, and sends", async () => {
  await open("emergency", "en");
  await page.getByLabel("What is the emergency?").fill("He is on a roof");
  await page.keyboard.press("Enter");
  expect(JSON.parse(await page.evaluate("document.body.dataset.told"))).toMatchObject({
    kind: "send",
    choices: { emergency: { what: "He is on a roof", receivedBy: "Alder Mobile Crisis Team" } },
  });
});
