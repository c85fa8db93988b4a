import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSignOffKey, writeSignOffKey } from "../../cli/sign-off-key.ts";
import type { ProgrammeId } from "../../core/ids.ts";
import { packOf } from "../../core/policy/pack.ts";
import { answerRequest } from "../../core/sign-off/index.ts";
import { readTable, writeCsv, writeXlsx } from "../../files/index.ts";
import { unarmor } from "../../host/sign-off/armor.ts";
import { openRequest } from "../../host/sign-off/seal-request.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { looksRight } from "../hosts/looks.ts";
import { changed, manyRows, rosterHeaders, withLimitation } from "../roster-people.ts";
import { sampleWith } from "../sample-files.ts";

const day = "2026-11-20T16:55:00-08:00";
const { people, table } = manyRows(200);
const columnOf = (header: string) => rosterHeaders.indexOf(header);
/** Words that stand in the notes of each line, and nowhere else. */
const canary = (row: number) => `canary${row}zq relapsed in March`;

/** Ten lines that may not go: two programmes, two wishes, three rows that are nobody's, three cells that say too much. */
const exceptions = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const given = changed(table, [
  ...people.map((_, row) => [row, columnOf("Notes"), canary(row)] as const),
  [4, columnOf("Participant ID"), "HB-99999"],
  [5, columnOf("Client name"), "Canary Unknown"],
  [6, columnOf("Participant ID"), ""],
  [6, columnOf("Client name"), ""],
  [7, columnOf("Status"), "Active - relapsed"],
  [8, columnOf("Milestone"), "Call her ex at 212-867-5309"],
  [9, columnOf("Status"), "in the shelter at 12 Elm St"],
]);
const rows = [given.headers, ...given.rows];
const csv = { name: "report.csv", mimeType: "text/csv", buffer: Buffer.from(writeCsv(rows)) };

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "roster-"));
  browser = await startBrowser();
  const participants = people.map((one, index) => {
    const programme = index === 0 ? "recovery" : index === 1 ? "victim-services" : "housing-stability";
    const moved = { ...one, programs: [programme as ProgrammeId] };
    return index === 2 || index === 3
      ? withLimitation(moved, index === 2 ? "milestone" : "enrollment-status")
      : moved;
  });
  const signOffKey = await writeSignOffKey(join(folder, "key.json"));
  const packed = packOf(
    sampleWith(
      ["agency/people.json", "participants", participants],
      ["agency/people.json", "consents", []],
      ["agency/organisation.json", "staff.4.signOffKey", signOffKey],
    ),
  );
  const pack = packed.kind === "ok" ? packed.value : expect.fail(JSON.stringify(packed.problems));
  const options = await browser.extensionPage("options.html");
  const buffer = Buffer.from(JSON.stringify(pack));
  await options.setInputFiles("input[type=file]", { name: "r.json", mimeType: "application/json", buffer });
  await options.getByText("Nobody signed this file").waitFor();
  await closePage(options);
});
afterAll(async () => {
  await browser?.stop();
  await rm(folder, { recursive: true });
});

async function open(language: "en" | "es" = "en"): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date(day));
  await page.goto(`chrome-extension://${browser.extensionId}/roster.html`);
  if (language === "en") await setUp(page);
  return page;
}

async function setUp(page: Page, who = "Dana Whitfield"): Promise<void> {
  await page.getByLabel("You are").selectOption({ label: who });
  await page.getByLabel("Goes to").selectOption({ label: "Alder County Human Services" });
  await page.getByLabel("Their e-mail address").fill("m.ito@hs.aldercounty.example");
  await page.getByLabel("How it gets there").selectOption({ label: "Shared secure folder" });
}

const give = (page: Page, file = csv) => page.getByLabel("A CSV or Excel").setInputFiles(file);
const make = (page: Page) => page.getByRole("button", { name: "See what may go" }).click();

/** What a press saves, as the browser gets it. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return await readFile(await (await download).path());
}

async function asked(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "Make the request" }).click();
  return await saved(page, "Save as a file");
}
async function answer(page: Page, file: Awaited<ReturnType<typeof signed>>["file"]): Promise<void> {
  await page.getByLabel("or choose their file").setInputFiles(file);
  await page.getByRole("button", { name: "Take the answer" }).click();
}

/** The supervisor's part, with the key that the test holds. */
async function signed(request: Buffer, answer: "approved" | "refused") {
  const keys = (await readSignOffKey(join(folder, "key.json"))) ?? expect.fail("no key");
  const opened = await openRequest(unarmor("REQUEST", request.toString()), keys.open);
  if (opened.kind !== "request") return expect.fail(opened.kind);
  const json = await answerRequest(opened.request, answer, null, day, keys.signer);
  return {
    request: opened.request,
    file: { name: "answer.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(json)) },
  };
}

async function tableIn(zip: Buffer) {
  const parts = unzipSync(new Uint8Array(zip));
  const name = Object.keys(parts).find((one) => /\.(csv|xlsx)$/.test(one)) ?? expect.fail("no table");
  const read = await readTable(name, new Blob([new Uint8Array(parts[name] ?? [])]));
  return { parts, rows: read.kind === "table" ? read.table.rows : expect.fail(read.kind) };
}

test("200 people with ten exceptions: a supervisor signs, and what is saved holds only what may leave", async () => {
  const page = await open();
  await give(page);
  await page.getByText("200 lines are read").waitFor();
  await make(page);
  await page.getByRole("heading", { name: "190 of 200 lines go" }).waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("190 of 200 lines go");
  await page.getByRole("heading", { name: "10 lines stay here" }).waitFor();
  const why = await page.locator("summary").allTextContents();
  expect(why.join("\n")).toMatch(/We do not know this person/);
  expect(await page.getByRole("button", { name: /^Save as (Excel|CSV)/ }).count()).toBe(0);

  const given = await signed(await asked(page), "approved");
  expect(given.request).toMatchObject({ from: "dana", to: "priya", people: 190 });
  expect(JSON.stringify(given.request)).not.toMatch(/HB-2|canary/);
  await answer(page, given.file);
  await page.getByText("Priya Raman said yes").waitFor();
  const zip = await saved(page, "Save as Excel");
  await page.getByText("The files are saved").waitFor();

  const { parts, rows: left } = await tableIn(zip);
  expect(Object.keys(parts).sort()).toEqual(["Cover sheet.pdf", "Status update.xlsx"]);
  expect(left.length).toBe(190);
  const stayed = exceptions.map((index) => people[index]?.id);
  expect(left.filter(([id]) => stayed.includes(id as never))).toEqual([]);
  expect(left.flat().join(" ")).not.toMatch(/canary|relapsed|Elm|5309/);
  for (const { name } of people) expect(left.flat().join(" ")).not.toContain(`${name.given} ${name.family}`);

  const log = await browser.extensionPage("log.html");
  await log.getByText("Saved as files, not marked as delivered yet").waitFor();
  await closePage(log);

  // An answer is good once.
  await give(page);
  await make(page);
  await answer(page, given.file);
  await page.getByText("This answer was used before").waitFor();
  await closePage(page);
}, 60_000);

test("the answer is taken days later in a new page, and not for another table", async () => {
  const page = await open();
  await give(page);
  await make(page);
  const given = await signed(await asked(page), "approved");
  await closePage(page);
  const later = await open();
  const other = { ...csv, buffer: Buffer.from(writeCsv(rows.slice(0, 100))) };
  await give(later, other);
  await make(later);
  await answer(later, given.file);
  await later.getByText("What would go is not what you asked about").waitFor();
  await later.getByRole("button", { name: "Change something" }).click();
  await give(later);
  await make(later);
  await answer(later, given.file);
  const { rows: left } = await tableIn(await saved(later, "Save as CSV"));
  expect(left.length).toBe(190);
  await closePage(later);
}, 60_000);

test("a no is a no", async () => {
  const page = await open();
  await give(page);
  await make(page);
  const given = await signed(await asked(page), "refused");
  await answer(page, given.file);
  await page.getByText("Priya Raman said no").waitFor();
  expect(await page.getByRole("button", { name: /^Save as (Excel|CSV)/ }).count()).toBe(0);
  await closePage(page);
}, 30_000);

test("a workbook is read as well, and a column that is set to not sent is remembered", async () => {
  const page = await open();
  const xlsx = { name: "report.xlsx", mimeType: "", buffer: Buffer.from(writeXlsx(rows, "x")) };
  await give(page, xlsx);
  await page.getByRole("combobox", { name: "Milestone" }).selectOption({ label: "Not sent" });
  await make(page);
  // Without the column, who asked for it to stay out and whose cell said too much no longer wait.
  await page.getByRole("heading", { name: "192 of 200 lines go" }).waitFor();
  await closePage(page);
  const later = await open();
  await give(later);
  expect(await later.getByRole("combobox", { name: "Milestone" }).inputValue()).toBe("");
  await later.getByRole("combobox", { name: "Milestone" }).selectOption({ label: "Milestones" });
  await closePage(later);
}, 30_000);

test("a victim-service programme saves totals alone, with a cover sheet", async () => {
  const page = await open();
  await setUp(page, "Sade Adeyemi");
  await page.getByLabel("Totals only").check();
  await give(page);
  await make(page);
  const zip = await saved(page, "Save as CSV");
  const { parts, rows: left } = await tableIn(zip);
  expect(Object.keys(parts).sort()).toEqual(["Cover sheet.pdf", "Status update.csv"]);
  const text = strFromU8(parts["Status update.csv"] ?? new Uint8Array());
  expect(text).not.toMatch(/HB-2|canary|relapsed/);
  for (const [, , count = ""] of left) expect(Number(count)).toBeGreaterThanOrEqual(11);
  await closePage(page);
}, 30_000);

/** The page that was open before, with this table. */
async function before(lines: readonly string[]) {
  const other = await browser.context.newPage();
  const body = `<table>${lines.join("")}</table>`;
  await other.route("http://localhost/**", (route) => route.fulfill({ contentType: "text/html", body }));
  await other.goto("http://localhost/cases");
  const page = await open();
  await page.getByRole("button", { name: "Take the table on the page" }).click();
  return { page, end: () => Promise.all([closePage(page), closePage(other)]) };
}
const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
const lineOf = (row: readonly string[], at: number) =>
  `<tr>${at === 0 ? cells("th", row) : cells("td", row)}</tr>`;

test("a table is taken from the page that was open before", async () => {
  const { page, end } = await before(rows.map(lineOf));
  await page.getByText("200 lines are read").waitFor();
  await make(page);
  await page.getByRole("heading", { name: "190 of 200 lines go" }).waitFor();
  await end();
}, 30_000);

test("of a page's table only what it shows is read, and how much it hides is said", async () => {
  const { page, end } = await before([
    `<tr><th>Participant ID</th><th style="display: none">SSN</th><th>Status</th></tr>`,
    `<tr><td>HB-2001</td><td style="display: none">987-65-4321</td><td>Active</td></tr>`,
    `<tr style="display: none"><td>HB-2002</td><td>987-65-4322</td><td>Filtered</td></tr>`,
    `<tr hidden><td>HB-2003</td><td>987-65-4323</td><td>Filtered</td></tr>`,
    `<tr><td colspan="3">Page 1 of 1</td></tr>`,
  ]);
  await page.getByText("1 line is read").waitFor();
  await page.getByText("2 lines were hidden there").waitFor();
  await page.getByText("1 column was hidden there").waitFor();
  expect(await page.getByText("Status", { exact: true }).count()).toBeGreaterThan(0);
  expect(await page.getByText("SSN", { exact: true }).filter({ visible: true }).count()).toBe(0);
  await end();
}, 30_000);

test("a page's table whose cells reach over others is not read, as they would slide under another header", async () => {
  const wide = `<tr><td>HB-2001</td><td colspan="2">Bayside Motel</td><td>Pine Unit 4</td></tr>`;
  const { page, end } = await before([
    `<tr>${cells("th", ["Participant ID", "Address", "Status", "Milestone"])}</tr>`,
    wide,
  ]);
  await page.getByText("Some cells on that page reach over").waitFor();
  expect(await page.getByText("is read").count()).toBe(0);
  await end();
}, 30_000);

test("a cancel leaves nothing half done, and a bad file is told", async () => {
  const page = await open();
  await give(page, { ...csv, buffer: Buffer.from("ID,Status\n") });
  await page.getByText("There is nothing under the first line").waitFor();
  const large = manyRows(4000).table;
  await give(page, { ...csv, buffer: Buffer.from(writeCsv([large.headers, ...large.rows])) });
  await make(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped. Nothing was saved.").waitFor();
  await page.getByRole("button", { name: "See what may go" }).waitFor();
  await closePage(page);
}, 30_000);

test("who you are is asked for one page alone, and not at all where the options say it", async () => {
  const options = await browser.extensionPage("options.html");
  const address = options.locator("input[type=email]");
  expect(await address.inputValue()).toBe("");
  await address.fill("luis.ortega@harborbridge.example");
  const save = options.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await options.getByText("Your address is saved").waitFor();
  const page = await browser.extensionPage("roster.html");
  const you = page.getByLabel("You are");
  expect(await you.inputValue()).toBe("Luis Ortega");
  expect(await you.isEditable()).toBe(false);
  expect(await objections(page)).toEqual([]);
  await closePage(page);
  await address.fill("");
  await save.click();
  await options.getByText("Your address is taken out").waitFor();
  await closePage(options);
});

test("no canary stands in what is kept, said or sent", async () => {
  const kept = await browser.stored();
  expect(kept).toContain("status-update");
  for (const text of [kept, browser.console.join("\n"), JSON.stringify(browser.requests)])
    expect(text).not.toMatch(/canary\d|relapsed in March|Elm St|867-5309/);
}, 30_000);

test("axe finds nothing, in both languages, and nothing is cut off from 320 to 1400 px", async () => {
  const pictures = process.env["ROSTER_PICTURES"];
  const options = await browser.extensionPage("options.html");
  for (const language of ["en", "es"] as const) {
    await options.getByRole("combobox").selectOption(language);
    const page = await open("es");
    await page.locator("select").nth(0).selectOption({ label: "Dana Whitfield" });
    await page.locator("select").nth(2).selectOption({ label: "Alder County Human Services" });
    await page.locator("input[type=email]").fill("m.ito@hs.aldercounty.example");
    await page.locator("select").nth(3).selectOption("secure-folder");
    await page.locator("input[type=file]").setInputFiles(csv);
    await page.locator("table").waitFor();
    for (const stage of ["setup", "made"]) {
      if (stage === "made") {
        await page.locator("button.main").click();
        await page.locator("details").first().waitFor();
        await page.locator("summary").first().click();
      }
      await looksRight(page, `${stage}-${language}`, pictures);
    }
    await closePage(page);
  }
  await options.getByRole("combobox").selectOption("en");
  await closePage(options);
}, 120_000);
