import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closePage, startBrowser } from "../hosts/browser.ts";
import { fileOf } from "../hosts/practice/files.ts";
import { cases } from "../hosts/rt/contents.ts";
import { bodyOf, visit, write } from "../hosts/rt/pages.ts";
import { type Arrived, setSender, settled, startWriter, type Writer } from "../hosts/rt/writer.ts";
import { scenarios } from "../scenarios.ts";

const patient = { timeout: 15_000 };
const jordan = "jordan.ames@keystonehomes.example";
const priya = "priya.raman@harborbridge.example";
const scenario = (id: string) => scenarios.find((one) => one.id === id) ?? expect.fail(id);
const dump = scenario("housing-dump");
const lunch = scenario("ordinary-lunch");
const { subject, body } = dump;

/** A stripped referral with its cover sheet. */
function expectReferral(mail: Arrived | undefined): void {
  for (const gone of dump.expect.gone ?? []) expect(mail?.everything).not.toContain(gone);
  for (const stays of dump.expect.stays ?? []) expect(mail?.text.replace(/\s+/g, " ")).toContain(stays);
  expect(mail?.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
  expect(mail?.files[0]?.text).toContain("Keystone Homes");
}

describe.each([
  { editor: "rich text", html: true },
  { editor: "plain text", html: false },
])("RT in $editor", ({ html }) => {
  let writer: Writer;
  let page: Page;
  beforeAll(async () => {
    writer = await startWriter(html);
    await setSender(writer.browser, "dana");
    page = await writer.as("dana");
  });
  afterAll(() => writer.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") throw new Error(await writer.shown());
  });

  test("a reply goes to the case's requestors stripped, with its cover sheet, and stands in the log", async () => {
    await writer.write(page, "reply", "HB-1001", { subject, body });
    await settled(page);
    await writer.send(page, "reply");
    const sheet = await writer.held(page);
    expect(await sheet.heading()).toMatch(/9 details stay here.*Keystone Homes/);
    expect(await page.content()).not.toContain("details stay here");
    await sheet.main.click();
    const [mail, ...others] = await writer.sent(page);
    expect(mail?.to).toEqual([jordan, priya]);
    expectReferral(mail);
    expect(others).toEqual([]);
    const log = await writer.browser.extensionPage("log.html");
    expect(await log.locator("li").first().textContent()).toMatch(
      /Keystone Homes[\s\S]*Social Security number/,
    );
    await closePage(log);
  });

  test("a comment for the own team goes with no word", async () => {
    await writer.write(page, "comment", "HB-1001", { body });
    await writer.send(page, "comment");
    expect(await writer.sent(page)).toEqual([]);
    await page.getByText("sees a therapist for PTSD").last().waitFor();
  });

  test("a comment with a copy to a partner is held, and goes stripped", async () => {
    const recipients = { UpdateCc: [jordan] };
    await writer.write(page, "comment", "HB-1001", { subject, body, recipients });
    await writer.send(page, "comment");
    const sheet = await writer.held(page);
    await sheet.main.click();
    const mails = await writer.sent(page);
    expect(mails.map(({ to }) => to)).toEqual([[jordan]]);
    expectReferral(mails[0]);
  });

  test("a new ticket with somebody outside is held, and goes stripped to requestor and copy", async () => {
    const recipients = { Requestors: [jordan], Cc: [priya] };
    await writer.write(page, "create", "new", { subject, body, recipients });
    await writer.send(page, "create");
    const sheet = await writer.held(page);
    await sheet.main.click();
    const mails = await writer.sent(page);
    expect(mails.flatMap(({ to }) => to).sort()).toEqual([jordan, priya]);
    for (const mail of mails) expectReferral(mail);
  });

  test("a reply that stays in the own team goes with no word", async () => {
    await writer.write(page, "reply", "HB-1002", { subject, body });
    await writer.send(page, "reply");
    const [mail] = await writer.sent(page);
    expect(mail?.to).toEqual([priya]);
    expect(mail?.text).toContain("987-65-4321");
    expect(mail?.files).toEqual([]);
  });

  test("ordinary mail arrives as it would without us", async () => {
    const bare = await startBrowser({ extension: null });
    const alone = await writer.as("dana", bare);
    const seen: unknown[] = [];
    for (const on of [alone, page]) {
      await writer.write(on, "reply", "lunch", { body: lunch.body });
      await writer.send(on, "reply");
      const [mail] = await writer.sent(on);
      seen.push([mail?.to, mail?.subject, mail?.text, mail?.files]);
    }
    expect(seen[1]).toEqual(seen[0]);
    await bare.stop();
  });

  test("a requestor whom nobody knows is held; taken off, the box is unticked and the others get it", async () => {
    await writer.write(page, "reply", "units", { subject, body });
    await settled(page);
    await writer.send(page, "reply");
    const sheet = await writer.held(page);
    expect(await sheet.heading()).toMatch(/can’t go/);
    await sheet.dialog.getByRole("button", { name: "Take this address off" }).click();
    await expect.poll(sheet.heading, patient).toMatch(/9 details stay here/);
    await sheet.main.click();
    const [mail] = await writer.sent(page);
    expect(mail?.to).toEqual([jordan]);
    expectReferral(mail);
  });

  test("an intake packet is taken out of the upload, and the referral goes", async () => {
    const one = scenario("attachment-dump");
    const attachments = (one.attachments ?? []).map(fileOf);
    await writer.write(page, "reply", "HB-1001", { subject: one.subject, body: one.body, attachments });
    await settled(page);
    await writer.send(page, "reply");
    const sheet = await writer.held(page);
    await sheet.main.click();
    const [mail] = await writer.sent(page);
    for (const gone of one.expect.gone ?? []) expect(mail?.everything).not.toContain(gone);
    expect(mail?.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
  });

  test("quoted history is stripped like the rest", async () => {
    await visit(page, writer.rt.url, "Ticket/Display.html?id=1");
    await page.locator("a[href*='QuoteTransaction'][href*='Respond']").first().click();
    await page.waitForURL(/Update\.html/);
    await settled(page);
    expect(await bodyOf(page)).toContain("PTSD");
    await write(page, { subject, body: scenario("housing-clean").body, above: true });
    await writer.send(page, "reply");
    const sheet = await writer.held(page);
    await sheet.main.click();
    const [mail] = await writer.sent(page);
    expect(mail?.text).toContain("avoid unannounced visits");
    expect(mail?.everything).not.toContain("PTSD");
  });

  test("forwarding sends the case's history along: an ordinary one goes, a case stays", async () => {
    await writer.write(page, "forward", "lunch", { body: lunch.body, recipients: { To: [jordan] } });
    await writer.send(page, "forward");
    const [mail] = await writer.sent(page);
    expect(mail?.to).toEqual([jordan]);
    expect(mail?.everything).toContain("Who brings lunch in May?");
    await writer.write(page, "forward", "HB-1001", { body: lunch.body, recipients: { To: [jordan] } });
    await writer.send(page, "forward");
    const sheet = await writer.held(page);
    expect(await sheet.heading()).toBe("This can’t go from this page.");
    await sheet.dialog.press("Escape");
    await sheet.dialog.waitFor({ state: "detached" });
    expect(await writer.rt.sink.unread(500)).toBe(0);
  });

  test("of many cases at once a comment goes, and a reply is held: the page names nobody", async () => {
    await visit(page, writer.rt.url, "Search/Bulk.html?Query=id>0");
    await write(page, { body });
    await page.locator("#BulkUpdate [type=submit]:not([name])").first().click();
    await page.getByText("Comments added").first().waitFor();
    await write(page, { body });
    await page.selectOption("#UpdateType", "response");
    await page.locator("#BulkUpdate [type=submit]:not([name])").last().click();
    const sheet = await writer.held(page);
    expect(await sheet.heading()).toMatch(/does not say who will get it/);
    await sheet.dialog.press("Escape");
    await sheet.dialog.waitFor({ state: "detached" });
  });

  test("choosing another queue draws the form anew, and is no send", async () => {
    await writer.write(page, "create", "new", { subject, body, recipients: { Requestors: [jordan] } });
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === "POST" && /Create/.test(answer.url())),
      page.selectOption("form[name=TicketCreate] select[name=Queue]", { label: "General" }),
    ]);
    await page.waitForLoadState();
    expect(await page.inputValue("form[name=TicketCreate] [name=Subject]")).toBe(subject);
  });

  test("where nobody told the browser who works there, a message is held, and says what to do", async () => {
    const own = await startBrowser();
    const stranger = await writer.as("dana", own);
    await writer.write(stranger, "reply", "HB-1001", { subject, body });
    await writer.send(stranger, "reply");
    const sheet = await writer.held(stranger);
    expect(await sheet.heading()).toMatch(/we do not know who writes/);
    expect(await sheet.dialog.textContent()).toContain("type your work e-mail address there");
    await setSender(own, "dana");
    await sheet.main.click();
    await expect.poll(sheet.heading, patient).toMatch(/9 details stay here/);
    await own.stop();
  });

  test("a case record shows each of its fields beside its label", async () => {
    for (const [place, { fields }] of cases.entries()) {
      await visit(page, writer.rt.url, `Ticket/Display.html?id=${place + 1}`);
      const said = await page
        .locator(".custom-field:has(.current-value)")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [".label > span:first-child", ".current-value"].map((part) =>
              row.querySelector(part)?.textContent?.trim(),
            ),
          ),
        );
      for (const [label, value] of Object.entries(fields)) expect(said).toContainEqual([`${label}:`, value]);
    }
  });
});
