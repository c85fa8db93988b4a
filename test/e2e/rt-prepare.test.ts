import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { compose, logIn as logInToMail, sendButton } from "../hosts/roundcube/compose.ts";
import { type Roundcube, startRoundcube } from "../hosts/roundcube/start.ts";
import { arrived } from "../hosts/roundcube/writer.ts";
import { logIn as logInToCases, visit } from "../hosts/rt/pages.ts";
import { type Rt, startRt } from "../hosts/rt/start.ts";
import { watched } from "../hosts/sheet.ts";

/** A case of Request Tracker becomes a referral that leaves by Roundcube: two systems that we did not write. */
let cases: Rt;
let mail: Roundcube;
let browser: Browser;
const dana = "dana.whitfield@harborbridge.example";
const keystone = "jordan.ames@keystonehomes.example";
beforeAll(async () => {
  cases = await startRt({ html: true });
  mail = await startRoundcube({ html: false, mailboxes: [{ address: dana, name: "Dana Whitfield" }] });
  browser = await startBrowser({ width: 1400 });
});
afterAll(async () => {
  await browser.stop();
  await mail.stop();
  await cases.stop();
});

/** Values of the case that no housing partner may hear. */
const canaries = [
  "987-65-4321",
  "Bayside Motel",
  "Lantern Way",
  "PTSD",
  "alcohol",
  "Mendez",
  "U visa",
  "1,450",
];

test("a case opened in Request Tracker is referred from Roundcube with what may leave, and nothing else", async () => {
  const webmail = await browser.context.newPage();
  await logInToMail(webmail, mail.url, dana);
  await webmail.waitForLoadState("networkidle");
  await compose(webmail, mail.url, { to: [], subject: "", body: "", attachments: [] });
  await watched(webmail);
  const record = await browser.context.newPage();
  await logInToCases(record, cases.url, "dana");
  await visit(record, cases.url, "Ticket/Display.html?id=1");
  const opened = browser.context.waitForEvent("page");
  await record.getByRole("button", { name: "Prepare a disclosure" }).click();
  const form = await opened;
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("To whom").selectOption("keystone");
  await form.getByLabel("Their e-mail address").fill(keystone);
  await form.getByLabel("Their e-mail address").blur();
  await form.getByText("From the open record: Eligible for").waitFor();
  await form.getByRole("textbox", { name: "Pets or service animal" }).fill("One cat");
  await form.getByRole("button", { name: /^Put it into/ }).click();
  await form.getByText("It is in your message").waitFor();
  await webmail.bringToFront();
  await webmail.waitForLoadState("networkidle");
  await sendButton(webmail).click();
  const sent = await mail.sink.next();
  const { text, files, everything } = await arrived(sent);
  expect(sent.to).toEqual([keystone]);
  for (const goes of [
    "Marisol Vega",
    "Rapid Rehousing",
    "415-555-0141",
    "One cat",
    "Avoid unannounced visits.",
  ])
    expect(text).toContain(goes);
  expect(files).toEqual(["Cover sheet.pdf"]);
  const ours = [everything, browser.console.join("\n"), await browser.stored()].join("\n");
  for (const value of canaries) expect(ours).not.toContain(value);
  const elsewhere = browser.requests.filter(({ url }) => !url.startsWith(cases.url));
  for (const value of canaries)
    expect(elsewhere.map(({ url, body }) => `${url} ${body}`).join("\n")).not.toContain(value);
  const log = await browser.extensionPage("log.html");
  expect(await log.locator("ol > li").first().textContent()).toContain("Keystone Homes");
  for (const page of [log, form, record, webmail]) await closePage(page);
});
