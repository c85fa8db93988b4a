import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeConsent } from "../../core/bring-in/index.ts";
import { hmisFiles, manyInHmis } from "../hmis-export.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";
import { samplePolicy } from "../sample-policy.ts";

let browser: Browser;
let practice: Practice;
let folder: string;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "bring-in-"));
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
  await rm(folder, { recursive: true });
});

type Files = ReadonlyMap<string, string>;
const given = (files: Files) =>
  [...files].map(([name, text]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) }));
const zipped = (files: Files) => ({
  name: "export.zip",
  mimeType: "application/zip",
  buffer: Buffer.from(
    zipSync(Object.fromEntries([...files].map(([name, text]) => [`export/${name}`, Buffer.from(text)]))),
  ),
});
const chooser = (page: Page) => page.getByLabel("Choose files");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

const person = (PersonalID: string, FirstName: string, LastName: string) => ({
  PersonalID,
  FirstName,
  LastName,
  NameDataQuality: 1,
  DOB: "1990-03-14",
  DOBDataQuality: 1,
  VeteranStatus: 0,
});
const small = hmisFiles(2026, {
  "Client.csv": [person("Q-1", "Zebulon", "Quillfeather"), person("Q-2", "", "Quillfeather")],
  "Enrollment.csv": [
    {
      EnrollmentID: "E-1",
      PersonalID: "Q-1",
      ProjectID: "P-1",
      EntryDate: "2026-09-02",
      HouseholdID: "H-1",
      RelationshipToHoH: 1,
    },
  ],
});
const health = "PersonalID,DomesticViolenceSurvivor\r\nQ-1,1\r\n";

test("a file that is gone before it is read is told, and nothing goes on for ever", async () => {
  const page = await browser.extensionPage("bring-in.html");
  const file = join(folder, "gone.zip");
  await writeFile(file, zipSync({ "export/Client.csv": Buffer.from("PersonalID") }));
  await chooser(page).evaluate((input) =>
    input.addEventListener("change", (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    }),
  );
  await chooser(page).setInputFiles(file);
  await rm(file);
  await chooser(page).dispatchEvent("change");
  await page.getByText("Nothing was saved, because something went wrong.").waitFor();
  await closePage(page);
});

test("an export in a zip is brought in, found in a message at once, and taken back", async () => {
  const mail = await watched(await browser.page(practice.draftUrl("ordinary-lunch")));
  const page = await browser.extensionPage("options.html");
  await page.getByRole("link", { name: "Bring in people" }).click();
  await page.getByText("Nobody yet").waitFor();
  await chooser(page).setInputFiles(zipped(new Map([...small, ["HealthAndDV.csv", health]])));
  await page.getByRole("combobox").waitFor();
  expect(await page.getByRole("combobox").inputValue()).toBe("housing-stability");
  expect(await objections(page)).toEqual([]);
  await press(page, "Next");
  await page.getByText("1 new, 0 changed, 0 no longer there").waitFor();
  await page.getByText("Client.csv: 1 person has no full name. Row 3.").waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, "Save");
  await page.getByText("It counts from now on").waitFor();
  await page.getByText("1 person. Last time").waitFor();

  // The frame that stood open knows them now.
  await mail.fill("#to", "jordan.ames@keystonehomes.example");
  await mail.fill("#body", "Zebulon Quillfeather moved in.");
  await mail.click("button.send");
  expect(await afterSend(mail, () => mail.waitForURL(/\/sent$/))).toBe("sheet");
  expect(await sheetOver(mail).heading()).toContain("Zebulon Quillfeather");
  await closePage(mail);

  await press(page, "Undo the last time");
  await page.getByText("It is as it was before").waitFor();
  await page.getByText("Nobody yet").waitFor();
  // The databases themselves; the browser's files may hold what was deleted until it tidies them.
  expect((await browser.stored()).split("\n")[0]?.includes("Quillfeather")).toBe(false);
  await closePage(page);
});

test("files that were chosen one by one are told apart, and what is wrong is one sentence", async () => {
  const page = await browser.extensionPage("bring-in.html");
  const refused = async (
    files: Parameters<ReturnType<typeof chooser>["setInputFiles"]>[0],
    sentence: string,
  ) => {
    await chooser(page).setInputFiles(files);
    await page.getByRole("alert").getByText(sentence).waitFor();
  };
  const without = (name: string) => new Map([...small].filter(([file]) => file !== name));
  await refused(given(without("Organization.csv")), "Organization.csv is missing");
  const noBirth = (small.get("Client.csv") ?? "").replace("DOB,", "Born,");
  await refused(given(new Map([...small, ["Client.csv", noBirth]])), "Client.csv has no column DOB");
  const open = `${small.get("Client.csv")}\r\n"Q-3,never closed`;
  await refused(given(new Map([...small, ["Client.csv", open]])), "In row 4 of Client.csv a quotation mark");
  await refused([...given(small), ...given(small)], "belongs to another export");
  await refused(
    { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("x") },
    "These are not files",
  );
  await refused(
    { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004\0\0") },
    "people.csv can’t be read",
  );
  expect(await objections(page)).toEqual([]);

  await page.evaluate(
    (texts) => {
      const data = new DataTransfer();
      for (const [name, text] of texts) data.items.add(new File([text], name));
      const drop = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector(".drop")?.dispatchEvent(drop);
    },
    [...small],
  );
  await page.getByRole("combobox").waitFor();
  await press(page, "Cancel");
  await page.getByText("Cancelled. Nothing was saved.").waitFor();
  await closePage(page);
});

test("the table that is downloaded is read as it was filled in, from a folder too", async () => {
  const page = await browser.extensionPage("bring-in.html");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Download the table")]);
  const template = readFileSync(await download.path(), "utf8");
  const inside = join(folder, "filled");
  await mkdir(inside);
  await writeFile(join(inside, "people.csv"), template.replace("A-1", "T-1").replace("Sample", "Ottoline"));
  await page.getByLabel("Choose a folder").setInputFiles(inside);
  await page.getByText("1 new, 0 changed").waitFor();
  await press(page, "Save");
  await page.getByText("1 person. Last time").waitFor();
  await press(page, "Undo the last time");
  await page.getByText("Nobody yet").waitFor();
  await closePage(page);
});

test("a FHIR Consent permits what it says, until it is taken back", async () => {
  const before =
    samplePolicy().people.consents.find(({ id }) => id === "C-1002") ?? expect.fail("no such consent");
  const consent = { ...before, id: "F-1002" as typeof before.id, until: "2027-07-31" };
  const json = JSON.stringify(writeConsent(consent, []));
  const held = async () => {
    const mail = await watched(await browser.page(practice.draftUrl("consent-expired")));
    await mail.click("button.send");
    const what = await afterSend(mail, () => mail.waitForURL(/\/sent$/));
    const heading = what === "sheet" ? await sheetOver(mail).heading() : "sent";
    await closePage(mail);
    return heading;
  };
  const without = await held();
  const page = await browser.extensionPage("bring-in.html");
  await chooser(page).setInputFiles([
    { name: "consent.json", mimeType: "application/json", buffer: Buffer.from(json) },
    {
      name: "other.json",
      mimeType: "application/json",
      buffer: Buffer.from(json.replace("active", "draft")),
    },
  ]);
  await page.getByText("1 permission", { exact: true }).waitFor();
  await page.getByText("other.json: Not taken: by status the consent is not active.").waitFor();
  await press(page, "Save");
  await page.getByText("1 permission. Last time").waitFor();
  expect(await held()).not.toBe(without);
  await press(page, "Undo the last time");
  await page.getByText("Nobody yet").waitFor();
  expect(await held()).toBe(without);
  await closePage(page);
});

test("100,000 people are read while the page stays alive; more than a computer can look for are not saved", {
  timeout: 180_000,
}, async () => {
  const file = join(folder, "many.zip");
  await writeFile(file, zipped(manyInHmis(100_000, 2024)).buffer);
  const page = await browser.extensionPage("bring-in.html");
  await chooser(page).setInputFiles(file);
  await page.getByRole("progressbar").waitFor();
  await press(page, "Cancel");
  await page.getByText("Cancelled. Nothing was saved.").waitFor();
  await page.getByText("Nobody yet").waitFor();

  await page.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    }, 20);
  });
  const start = performance.now();
  await chooser(page).setInputFiles(file);
  await page.getByText("100000 people").or(page.getByText("100,000 people")).waitFor({ timeout: 110_000 });
  const seconds = (performance.now() - start) / 1000;
  const longest = await page.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  process.stdout.write(
    `100,000 people read in ${seconds.toFixed(1)} s; the page stood still ${longest.toFixed(0)} ms\n`,
  );
  expect(longest).toBeLessThan(2_000);
  expect(seconds).toBeLessThan(60);
  await press(page, "Next");
  await page.getByRole("alert").getByText("one computer can look for 10,000").waitFor({ timeout: 60_000 });
  await press(page, "Cancel");
  await page.getByText("Nobody yet").waitFor();

  await chooser(page).setInputFiles(zipped(manyInHmis(10_000, 2024)));
  await press(page, "Next");
  await page.getByText("10,000 new").waitFor();
  const saving = performance.now();
  await press(page, "Save");
  await page.getByText("10,000 people. Last time").waitFor({ timeout: 60_000 });
  process.stdout.write(`10,000 people saved in ${((performance.now() - saving) / 1000).toFixed(1)} s\n`);
  const mail = await watched(await browser.page(practice.draftUrl("ordinary-lunch")));
  const pressed = performance.now();
  await mail.click("button.send");
  expect(await afterSend(mail, () => mail.waitForURL(/\/sent$/))).toBe("sent");
  process.stdout.write(
    `among 10,000, a message went ${(performance.now() - pressed).toFixed(0)} ms after it was opened and sent\n`,
  );
  await closePage(mail);
  await press(page, "Undo the last time");
  await page.getByText("Nobody yet").waitFor({ timeout: 60_000 });
  await closePage(page);
});
