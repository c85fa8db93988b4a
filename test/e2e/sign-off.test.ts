import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Staff } from "../../core/policy/index.ts";
import { packOf } from "../../core/policy/pack.ts";
import { armor, unarmor } from "../../host/sign-off/armor.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { looksRight } from "../hosts/looks.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { sheetOver, watched } from "../hosts/sheet.ts";
import { sampleWith } from "../sample-files.ts";

/** The day of the sample agency's permissions. */
const day = "2026-11-20T12:00:00-08:00";
const secret = "The bus line is too far for her";
const pictures = process.env["SIGN_OFF_PICTURES"];

let practice: Practice;
let staff: Browser;
let supervisor: Browser;
let line: string;

beforeAll(async () => {
  practice = await servePractice();
  [staff, supervisor] = await Promise.all([startBrowser(), startBrowser()]);
  for (const { context } of [staff, supervisor]) await context.clock.setFixedTime(new Date(day));
  const page = await supervisor.extensionPage("sign-off.html");
  line = await page.getByLabel("The line for the rules").inputValue();
  await closePage(page);
  const { signOffKey } = JSON.parse(`{${line}}`) as Pick<Staff, "signOffKey">;
  for (const browser of [staff, supervisor]) await giveRules(browser, signOffKey);
});
afterAll(async () => {
  await Promise.all([staff?.stop(), supervisor?.stop()]);
  await practice?.stop();
});

/** The agency's rules, in which this is Priya Raman's key: she supervises Luis Ortega. */
async function giveRules(browser: Browser, signOffKey: Staff["signOffKey"]): Promise<void> {
  const packed = packOf(sampleWith(["agency/organisation.json", "staff.4.signOffKey", signOffKey]));
  const pack = packed.kind === "ok" ? packed.value : expect.fail(JSON.stringify(packed.problems));
  const options = await browser.extensionPage("options.html");
  const buffer = Buffer.from(JSON.stringify(pack));
  await options.setInputFiles("input[type=file]", { name: "r.json", mimeType: "application/json", buffer });
  await options.getByText("Nobody signed this file").waitFor();
  await closePage(options);
}

/** Opens the draft and presses Send: it is held. */
async function held(change?: string): Promise<Page> {
  const page = await watched(await staff.page(practice.draftUrl("handoff-good")));
  if (change) await page.locator("input[name=subject]").fill(change);
  await page.click("button.send");
  await sheetOver(page).ready();
  return page;
}

const inSheet = (page: Page) => sheetOver(page).dialog;

/** Opens the form that asks; where a request of this message stands open it is passed over. */
async function openPanel(page: Page): Promise<Locator> {
  const sheet = sheetOver(page);
  const anew = sheet.dialog.getByRole("button", { name: "Ask again" });
  if (await anew.count()) await anew.click();
  else {
    await sheet.choose("purpose", "warm-handoff");
    await sheet.main.click();
  }
  return sheet.dialog;
}

async function ask(page: Page): Promise<string> {
  const dialog = await openPanel(page);
  expect(await dialog.getByLabel("Who signs it off").locator("option").allTextContents()).toEqual([
    "Priya Raman",
  ]);
  await dialog.getByRole("button", { name: "Make the request" }).click();
  return await dialog.getByLabel("The request. Send it to Priya Raman").inputValue();
}

async function openSupervisor(request: string, browser = supervisor): Promise<Page> {
  const page = await browser.extensionPage("sign-off.html");
  await page.getByLabel("Paste it here, from BEGIN to END").fill(request);
  await page.getByRole("button", { name: "Read it" }).click();
  return page;
}

async function answered(request: string, say: "yes" | "no", reason: string): Promise<string> {
  const page = await openSupervisor(request);
  await page.getByLabel("Say why").fill(reason);
  await page.getByRole("button", { name: say === "yes" ? "Yes, it may go" : "No, it may not go" }).click();
  const text = await page.getByLabel("Your answer. Send it to Luis Ortega").inputValue();
  await closePage(page);
  return text;
}

async function give(page: Page, answer: string): Promise<void> {
  const dialog = inSheet(page);
  await dialog.getByLabel("Their answer. Paste it here").fill(answer);
  await dialog.getByRole("button", { name: "Take the answer" }).click();
}

/** Bodies of the entries in a browser's log, oldest first. */
async function entries(browser: Browser): Promise<readonly { readonly signOff?: { readonly by: string } }[]> {
  const page = await browser.extensionPage("log.html");
  const lines = await page.evaluate(async () => {
    const settled = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await settled(indexedDB.open("safe-disclosure"));
    const all = await settled(database.transaction("lines").objectStore("lines").getAll());
    database.close();
    return all;
  });
  await closePage(page);
  return lines.flatMap((one) => (one.kind === "entry" ? one.body : []));
}

test("held, asked, signed in another browser, pasted after the message came back, and sent", async () => {
  const before = practice.mailbox.sent.length;
  const first = await held();
  expect(await sheetOver(first).heading()).toMatch(/second look/);
  const request = await ask(first);
  expect(request).toMatch(/^-----BEGIN SAFE DISCLOSURE REQUEST-----\n/);
  await closePage(first);

  const page = await openSupervisor(request);
  await page.getByRole("heading", { name: "Luis Ortega asks you to sign this off." }).waitFor();
  const asked = await page.locator(".asked").innerText();
  expect(asked).toContain("It is about 1 person.");
  expect(asked).toContain("An answer counts until Nov 27, 2026.");
  expect(asked).not.toMatch(/Nguy|0133|HB-/);
  await page.getByLabel("Say why").fill(secret);
  await page.getByRole("button", { name: "Yes, it may go" }).click();
  const answer = await page.getByLabel("Your answer. Send it to Luis Ortega").inputValue();
  expect(JSON.stringify(unarmor("ANSWER", answer))).not.toContain("bus line");
  await closePage(page);

  // Quoted, as a mail program does, with words around it.
  const later = await held();
  await inSheet(later).getByText("You asked Priya Raman.").waitFor();
  await give(later, `Here you are:\n> ${answer.replace(/\n/g, "\n> ")}\n\nPriya`);
  await inSheet(later).getByText("Priya Raman said yes.").waitFor();
  await inSheet(later).getByText(secret).waitFor();
  await Promise.all([later.waitForURL(/\/practice\/sent$/), sheetOver(later).main.click()]);
  expect(practice.mailbox.sent).toHaveLength(before + 1);
  await closePage(later);
  const [entry] = (await entries(staff)).slice(-1);
  expect(entry?.signOff).toMatchObject({ by: "priya" });
  expect(entry).toMatchObject({ holds: expect.arrayContaining([{ code: "sign-off", how: "signed-off" }]) });

  // The same answer again, to the same message.
  const again = await held();
  await openPanel(again);
  await give(again, answer);
  await inSheet(again).getByText("This answer was used before").waitFor();
  expect(practice.mailbox.sent).toHaveLength(before + 1);
  await closePage(again);
}, 60_000);

test("a no is told with its reason, and nothing goes", async () => {
  const before = practice.mailbox.sent.length;
  const page = await held();
  const answer = await answered(await ask(page), "no", secret);
  await give(page, answer);
  await inSheet(page).getByText("Priya Raman said no. Nothing goes.").waitFor();
  await inSheet(page).getByText(secret).waitFor();
  expect(await sheetOver(page).heading()).toMatch(/can’t go yet/);
  await give(page, answer);
  await inSheet(page).getByText("This answer was used before").waitFor();
  expect(practice.mailbox.sent).toHaveLength(before);
  await closePage(page);
}, 60_000);

test("a changed message needs a new request", async () => {
  const page = await held();
  const answer = await answered(await ask(page), "yes", "");
  await closePage(page);
  const changed = await held("Warm handoff, now");
  await openPanel(changed);
  await give(changed, answer);
  await inSheet(changed).getByText("What would go is not what you asked about").waitFor();
  await closePage(changed);
}, 60_000);

test("an answer that somebody changed, or gave to another computer, does not count", async () => {
  const page = await held();
  const answer = await answered(await ask(page), "no", "Not yet");
  const json = unarmor("ANSWER", answer) as object;
  await give(page, armor("ANSWER", { ...json, answer: "approved" }));
  await inSheet(page).getByText("The signature is not right").waitFor();
  await give(page, armor("ANSWER", { ...json, by: "luis" }));
  await inSheet(page).getByText("You signed this yourself").waitFor();
  await give(page, armor("ANSWER", { ...json, request: "ab".repeat(16) }));
  await inSheet(page).getByText("the answer to another request").waitFor();
  await give(page, answer.slice(0, 200));
  await inSheet(page).getByText("This is not an answer").waitFor();
  await closePage(page);
}, 60_000);

test("a late answer does not count, and a late request is not answered", async () => {
  const page = await held();
  const request = await ask(page);
  const answer = await answered(request, "yes", "");
  const unanswered = await ask(page);
  await closePage(page);
  const late = new Date("2026-11-29T09:00:00-08:00");
  for (const { context } of [staff, supervisor]) await context.clock.setFixedTime(late);
  const later = await held();
  await openPanel(later);
  await give(later, answer);
  await inSheet(later).getByText("This answer came too late").waitFor();
  const fresh = await inSheet(later).getByRole("button", { name: "Make the request" }).count();
  expect(fresh).toBe(1);
  const theirs = await openSupervisor(unanswered);
  await theirs.getByText("This request is too old").waitFor();
  expect(await theirs.getByRole("button", { name: "Yes, it may go" }).count()).toBe(0);
  await closePage(theirs);
  for (const { context } of [staff, supervisor]) await context.clock.setFixedTime(new Date(day));
  await closePage(later);
}, 60_000);

test("the supervisor's page says why a request is not answered there", async () => {
  const page = await held();
  const request = await ask(page);
  await closePage(page);
  await answered(request, "yes", "");
  const again = await openSupervisor(request);
  await again.getByText("You have answered this request").waitFor();
  await again.getByLabel("Paste it here, from BEGIN to END").fill("hello");
  await again.getByRole("button", { name: "Read it" }).click();
  await again.getByText("This is not a request").waitFor();
  await closePage(again);
  // Somebody else's key.
  const other = await openSupervisor(request, staff);
  await other.getByText("Your key does not open this request").waitFor();
  await other.getByText("The rules do not name this key yet").waitFor();
  await closePage(other);
  // A no wants its reason.
  const next = await held();
  const page2 = await openSupervisor(await ask(next));
  await page2.getByRole("button", { name: "No, it may not go" }).click();
  await page2.getByText("Say why not").waitFor();
  expect(await page2.evaluate("document.activeElement.localName")).toBe("textarea");
  await Promise.all([closePage(next), closePage(page2)]);
}, 60_000);

test("in practice one person asks in the mail and answers on the page", async () => {
  const alone = await startBrowser();
  const page = await watched(await alone.page(practice.draftUrl("handoff-good")));
  await page.click("button.send");
  await sheetOver(page).ready();
  const dialog = await openPanel(page);
  await dialog.getByRole("button", { name: "Make the request" }).click();
  const request = await dialog.getByLabel("The request. Send it to Priya Raman").inputValue();
  const theirs = await openSupervisor(request, alone);
  await theirs.getByText("This is practice").waitFor();
  await theirs.getByRole("button", { name: "Yes, it may go" }).click();
  const answer = await theirs.getByLabel("Your answer. Send it to Luis Ortega").inputValue();
  await give(page, answer);
  await dialog.getByText("Priya Raman said yes.").waitFor();
  await Promise.all([page.waitForURL(/\/practice\/sent$/), sheetOver(page).main.click()]);
  expect((await entries(alone)).at(-1)?.signOff).toMatchObject({ by: "priya" });
  await alone.stop();
}, 60_000);

test("no reason and no detail stands in what is kept, said or sent", async () => {
  for (const browser of [staff, supervisor]) {
    for (const text of [
      await browser.stored(),
      browser.console.join("\n"),
      JSON.stringify(browser.requests.filter(({ url }) => !url.startsWith(practice.url))),
    ])
      expect(text).not.toMatch(/bus line/);
  }
}, 60_000);

test("axe finds nothing, in both languages, and nothing is cut off from 320 to 1400 px", async () => {
  const asking = await held();
  const request = await ask(asking);
  await closePage(asking);
  const options = await supervisor.extensionPage("options.html");
  for (const language of ["en", "es"] as const) {
    await options.getByRole("combobox").selectOption(language);
    const page = await supervisor.extensionPage("sign-off.html");
    await page.locator("main").waitFor();
    for (const stage of ["empty", "asked"]) {
      if (stage === "asked") {
        await page.locator("textarea").first().fill(request);
        await page.locator("button.main").first().click();
        await page.locator(".asked").waitFor();
      }
      await looksRight(page, `${stage}-${language}`, pictures);
    }
    await closePage(page);
  }
  await options.getByRole("combobox").selectOption("en");
  await closePage(options);
}, 120_000);
