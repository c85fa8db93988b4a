import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLog } from "../../core/log/index.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { deviceLines, entriesBy, newSigner } from "../many-logs.ts";
import { samplePolicy } from "../sample-policy.ts";

const saved = "2026-12-01T08:00:00-08:00";
const policy = samplePolicy();
const entryBody = entriesBy(policy);
const priya = policy.staff.find(({ id }) => id === "priya") ?? expect.fail();
const own = { staff: priya.id, name: priya.name, address: priya.email, programmes: priya.programs };
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
});

const override = {
  field: policy.fields[0]?.id ?? expect.fail(),
  about: { kind: "nobody" },
  answer: "misread",
} as const;

/** Two months of sends; of the second, three of staff and one of the supervisor's own are drawn. */
async function logText(): Promise<string> {
  const signer = await newSigner();
  const always = { sampled: ["emergency"] };
  const october = { at: "2026-10-12T09:00:00-07:00", policy: "1" };
  const bodies = [
    entryBody(1, october),
    entryBody(4, { policy: "2", overrides: [override] }),
    entryBody(8, { ...always, policy: "2", holds: [{ code: "no-permission", how: "permission-recorded" }] }),
    entryBody(12, { ...always, policy: "2", sender: own }),
  ];
  return await exportLog(await deviceLines(signer, bodies), saved, signer);
}

async function open(part: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.install({ time: new Date(saved) });
  await page.goto(`chrome-extension://${browser.extensionId}/month.html#${part}`);
  return page;
}

test("a drawn sample is reviewed by keyboard, a finding stands on the list until it is closed, and the month tells", async () => {
  const page = await open("logs");
  const buffer = Buffer.from(await logText());
  const file = { name: "one.jsonl", mimeType: "application/jsonl", buffer };
  await page.getByLabel("Choose log files").setInputFiles([file]);
  await page.getByText("1 file was taken in").waitFor();
  await page.getByRole("link", { name: "Review" }).click();
  await page.getByText("There is nothing to review yet").waitFor();

  await page.getByRole("link", { name: "Sample" }).click();
  await page.getByRole("radio", { name: "Dice" }).check();
  await page.getByRole("button", { name: "Fix it and save the declaration" }).click();
  await page.getByLabel("The throws of one die").fill("1".repeat(25));
  await page.getByRole("button", { name: "Draw the sample" }).click();
  await page.getByText("3 sends to look at").waitFor();

  // Nobody answers before the browser knows who asks.
  await page.getByRole("link", { name: "Review" }).click();
  await page.getByText("We don’t know who you are").waitFor();
  expect(await page.getByRole("radio", { name: "Yes" }).first().isDisabled()).toBe(true);
  const options = await browser.extensionPage("options.html");
  await options.locator("[name=sender]").fill(priya.email);
  await options
    .locator("form", { has: options.locator("[name=sender]") })
    .getByRole("button")
    .click();
  await expect.poll(async () => await options.getByRole("status").allTextContents()).not.toEqual([]);
  await closePage(options);
  await page.reload();
  await page.getByText("You review as Priya Raman").waitFor();
  await page.getByText("0 of 3 sends reviewed. ").waitFor();
  await page.getByText("To be done by Dec 31, 2026").waitFor();
  expect(await objections(page)).toEqual([]);

  // By keyboard alone from here.
  const place = async (at: string) => await page.getByText(at, { exact: true }).waitFor();
  await place("1 of 3");
  await page.locator("article.send:focus").waitFor();
  expect(await page.locator("article dl").textContent()).toContain(`Overridden${policy.fields[0]?.label.en}`);
  await answer(page, ["1", "1", "2", "1"]);
  await page.getByText("Not done yet").waitFor();
  while (!(await page.locator("select[name=target]").evaluate((at) => at.matches(":focus"))))
    await page.keyboard.press("Tab");
  await page.keyboard.type("Housing");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Income is asked for too early");
  await page.keyboard.press("Tab");
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText("On the list of changes: What may go for: Housing referral").waitFor();
  await page.getByText("Done: something should change.").waitFor();
  await page.getByText("1 of 3 sends reviewed.").waitFor();

  await page.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await place("2 of 3");
  await page.locator("article.send:focus").waitFor();
  await answer(page, ["1", "3", "1", "1"]);
  await page.getByText("Done: something could not be told.").waitFor();
  await page.keyboard.press("n");
  await place("3 of 3");
  await page.getByText("This is your own send. Nobody reviews their own: ask Omar Haddad").waitFor();
  await page.locator("article.send:focus").waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("p");
  await place("2 of 3");
  await page.reload();
  await page.getByText("2 of 3 sends reviewed.").waitFor();

  await page.getByRole("link", { name: "Changes" }).click();
  await page.getByText("More went in a send of November 2026 than was meant to.").waitFor();
  await page.getByText("Income is asked for too early").waitFor();
  expect(await objections(page)).toEqual([]);
  const stored = await browser.stored();
  expect(stored).not.toContain("asked for too early");
  await page.getByRole("button", { name: "Done: What may go for: Housing referral" }).press("Enter");
  await page.getByText("Nothing is waiting to be changed.").waitFor();
  await page.getByText("1 change is done").click();
  await page.getByText("Done by Priya Raman").waitFor();

  await page.getByRole("link", { name: "Measures" }).click();
  await page.getByText("Priya Raman reviewed Dana").waitFor();
  const shown = page.getByRole("region", { name: "Details taken out" });
  await expect
    .poll(() => shown.getByRole("row").allTextContents())
    .toEqual(["MonthDetails taken outRules", "October 202651", "November 2026152 (new)"]);
  expect(await shown.getByRole("img").getAttribute("aria-describedby")).toBe("plot-taken-out-words");
  const held = page.getByRole("region", { name: "Permission not in force" });
  expect(await held.getByRole("row").last().textContent()).toContain("November 20261");
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await page.getByText("Report for November 2026").waitFor();
  await page.getByText("What may go for: Housing referral").waitFor();
  expect(await page.getByText("Income is asked for too early").count()).toBe(0);
  await closePage(page);
});

/** One key each; the next one waits until the answer stands on the disk. */
async function answer(page: Page, keys: readonly string[]): Promise<void> {
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await expect.poll(() => page.locator("article input:checked").count()).toBe(index + 1);
  }
}

test("axe finds nothing in both languages, and nothing is cut off from 320 to 1400 px", {
  timeout: 200_000,
}, async () => {
  const pictures = process.env["MONTH_PICTURES"];
  const options = await browser.extensionPage("options.html");
  for (const language of ["en", "es"] as const) {
    await options.getByRole("combobox").first().selectOption(language);
    for (const part of ["review/2026-11/1", "changes", "measures"])
      for (const [width, dark] of [
        [320, language === "en"],
        [1400, language === "es"],
      ] as const) {
        const page = await open(part);
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        await page.locator(".sd.month :is(.send, details, .plot)").first().waitFor();
        const name = `${part.split("/")[0]}-${language}-${width}`;
        expect({ name, objections: await objections(page) }).toEqual({ name, objections: [] });
        expect([name, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
        if (pictures) {
          await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
          await page.emulateMedia({ media: "print" });
          await page.screenshot({ path: join(pictures, `${name}-print.png`), fullPage: true });
        }
        await closePage(page);
      }
  }
  await closePage(options);
});
