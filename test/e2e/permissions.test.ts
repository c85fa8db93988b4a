import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

let browser: Browser;
let practice: Practice;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

/** Opens a person's permissions by their name. */
async function personPage(name: string): Promise<Page> {
  const page = await browser.extensionPage("permissions.html");
  await page.getByRole("searchbox").fill(name);
  await press(page, name);
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  return page;
}

/** Writes to a partner and presses Send; the sheet stands over it. */
async function heldMessage(name: string): Promise<Page> {
  const mail = await watched(await browser.page(practice.draftUrl("ordinary-lunch")));
  await mail.fill("#to", "jordan.ames@keystonehomes.example");
  await mail.fill("#subject", "Housing referral");
  await mail.fill(
    "#body",
    `Name: ${name}\nPhone: 415-555-0177\nEligibility program: Housing Stability\nContact preference: phone\nHousehold size: 3\nSSN: 987-65-4321\n`,
  );
  await mail.click("button.send");
  expect(await afterSend(mail, () => mail.waitForURL(/\/sent$/))).toBe("sheet");
  await sheetOver(mail).choose("purpose", "housing-referral");
  return mail;
}

test("a person reads, keeps something out and signs; the permission counts in a message at once", async () => {
  const page = await personPage("Walter Kim");
  await page.getByText("No permission here").waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, "Ask for a permission");
  await page.getByLabel("What for?").selectOption("housing-referral");
  await page.getByRole("button", { name: "Hand the device over" }).click();
  await page.getByRole("alert").getByText("Tick who would get it").waitFor();
  await page.getByLabel("Keystone Homes").check();
  await page.getByLabel("Maple Street Housing").check();
  expect(await objections(page)).toEqual([]);
  await press(page, "Hand the device over");

  await page.getByRole("heading", { name: "Walter Kim, may we tell others about you?" }).waitFor();
  expect(await page.getByText("Marisol Vega").count()).toBe(0);
  await press(page, "Español");
  await page.getByRole("heading", { name: "Walter Kim, ¿podemos hablar de usted con otros?" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  await press(page, "English");
  for (const heading of ["Who would get it?", "What is it for?", "What would they get?"]) {
    await press(page, "Next");
    await page.getByRole("heading", { name: heading }).waitFor();
    expect(await objections(page)).toEqual([]);
  }
  await press(page, "Next");
  await page.getByLabel("Household size").check();
  await page.getByText("We will not tell the 1 thing").waitFor();
  await press(page, "Next");
  await page.getByText("You can take it back at any time").waitFor();
  await press(page, "Next");
  await press(page, "Yes, I agree");
  await page.getByRole("alert").getByText("type your full name").waitFor();
  await page.getByLabel("Your full name").fill("Walter Kim");
  const box = (await page.locator(".sign-pad svg").boundingBox()) ?? expect.fail("no box");
  await page.mouse.move(box.x + 40, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 30, { steps: 4 });
  await page.mouse.move(box.x + 280, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("img", { name: "A signature is drawn" }).waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, "Yes, I agree");

  await page.getByRole("heading", { name: "Thank you. You agreed." }).waitFor();
  await page.getByText("give this back to Dana Whitfield").waitFor();
  expect(await objections(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Save a copy (PDF)")]);
  expect(download.suggestedFilename()).toBe("What I agreed to.pdf");
  expect(readFileSync(await download.path(), "latin1").startsWith("%PDF-1.7")).toBe(true);
  await press(page, "Dana Whitfield has it back");
  await page.getByText("The permission is recorded").waitFor();
  await page.getByText("Asked us to keep out").waitFor();
  await page.getByText("What happened to it").click();
  await page.getByText("Recorded by Dana Whitfield").waitFor();
  await page.getByText("Dana Whitfield saved a copy").waitFor();

  const mail = await heldMessage("Walter Kim");
  const { dialog } = sheetOver(mail);
  expect(await sheetOver(mail).heading()).toContain("stay here. The rest goes to Keystone Homes");
  await dialog.getByText("Signed permission until Feb 18, 2027").waitFor();
  await sheetOver(mail).main.click();
  await mail.waitForURL(/\/sent$/);
  const { left } = practice.mailbox.sent.at(-1) ?? expect.fail("nothing left");
  expect(left.body).toContain("415-555-0177");
  expect(left.body).not.toContain("Household size");
  await closePage(mail);
  await closePage(page);
});

test("a permission that is taken back stops in the sheet that is open, and what was sent is listed", async () => {
  const mail = await heldMessage("Walter Kim");
  expect(await sheetOver(mail).heading()).toContain("The rest goes to Keystone Homes");
  const page = await personPage("Walter Kim");
  await press(page, "Take it back");
  await page.getByText("This was sent before and can’t be brought home:").waitFor();
  expect(await objections(page)).toEqual([]);
  await page.getByRole("checkbox", { name: "Maple Street Housing" }).uncheck();
  await page.getByLabel("What they said, or where the paper is").fill("She called me");
  await press(page, "Take it back now");
  await page.getByText("It stops everywhere from now on").waitFor();
  await page.getByRole("heading", { name: /Maple Street Housing.*In force/ }).waitFor();
  await page.getByRole("heading", { name: /Keystone Homes.*Taken back/ }).waitFor();

  const { dialog, main } = sheetOver(mail);
  await dialog.getByText("A permission was taken back while this was open").waitFor();
  expect(await sheetOver(mail).heading()).toContain("Walter Kim took the permission back on Nov 20, 2026");
  // Nothing is left to press but the way back.
  expect(await main.textContent()).toBe("Back to my message");
  await closePage(mail);

  const again = await heldMessage("Walter Kim");
  expect(await sheetOver(again).heading()).toContain("took the permission back");
  await closePage(again);
  await closePage(page);
});

test("who says no, or leaves midway, leaves nothing behind", async () => {
  const page = await personPage("James Okafor");
  const begin = async () => {
    await press(page, "Ask for a permission");
    await page.getByLabel("What for?").selectOption("housing-referral");
    await page.getByLabel("Keystone Homes").check();
    await press(page, "Hand the device over");
    await press(page, "Next");
  };
  await begin();
  await press(page, "No");
  await page.getByRole("heading", { name: "You said no. Nothing was kept." }).waitFor();
  expect(await objections(page)).toEqual([]);
  await press(page, "Dana Whitfield has it back");
  await page.getByText("Nothing was recorded").waitFor();
  await begin();
  await page.reload();
  await page.getByRole("searchbox").fill("James Okafor");
  await press(page, "James Okafor");
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    expect.stringContaining("Ended on Jul 31, 2026"),
  ]);
  await closePage(page);
});

test("what the rules demand is told while it is asked for", async () => {
  const page = await personPage("Robert Hale");
  await press(page, "Ask for a permission");
  await page.getByText("A permission was taken back before.").waitFor();
  await page.getByLabel("What for?").selectOption("housing-referral");
  expect(await page.getByLabel("They said it to me").count()).toBe(0);
  await page.getByText("so this one has to be in writing").waitFor();
  await page.getByLabel("Keystone Homes").check();
  await page.getByLabel("They signed a paper that I saw").check();
  await page.getByLabel("Which paper, and where it is kept").fill("Form of today, in the file");
  await press(page, "Save this permission");
  await page.getByText("The permission is recorded").waitFor();
  const mail = await heldMessage("Robert Hale");
  expect(await sheetOver(mail).heading()).toContain("a permission came back after it was taken back");
  await closePage(mail);
  await closePage(page);
});

test("people are found by name, partner and state; no name stands open in the store", async () => {
  const page = await browser.extensionPage("permissions.html");
  await page.getByLabel("State").selectOption("ends-soon");
  await page.getByText("Ends soon, on Dec 10, 2026").waitFor();
  await page.getByLabel("Partner").selectOption("keystone");
  await page.getByText("3 people").waitFor();
  await page.getByRole("searchbox").fill("ruiz");
  await page.getByText("1 person").waitFor();
  await page.getByRole("searchbox").fill("nobody");
  await page.getByText("0 people").waitFor();
  expect(await objections(page)).toEqual([]);
  const [databases = ""] = (await browser.stored()).split("\n");
  expect(databases.includes("She called me")).toBe(false);
  expect(databases.includes("Form of today")).toBe(false);
  await closePage(page);
});
