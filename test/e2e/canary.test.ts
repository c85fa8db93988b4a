import { afterAll, beforeAll, expect, test } from "vitest";
import bundle from "../../bundles/bundles/housing-referral.json" with { type: "json" };
import fields from "../../bundles/fields.json" with { type: "json" };
import { type Browser, startBrowser } from "../hosts/browser.ts";
import { fileText } from "../hosts/file-text.ts";
import { docx } from "../hosts/practice/files.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

/**
 * A value that can't occur by chance stands in every field that a housing referral may not hold, in the message and
 * in a file. After the send, none of them is anywhere but in the page of the person who typed it.
 */
let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
});

/** Fields with a shape of their own; the others take any word. */
const shaped: Readonly<Record<string, string>> = {
  ssn: "987-65-4327",
  "passport-number": "X98765432",
};

/** These two hold a whole message; they are no detail in it. */
const signals = ["legal-demand", "redisclosure-notice"];
const listed = JSON.stringify([bundle.required, bundle.optional]);
const planted = fields.fields
  .filter(
    (field) => !listed.includes(`"${field.id}"`) && !("appliesTo" in field) && !signals.includes(field.id),
  )
  .map((field, place) => ({
    field: field.id,
    label: field.aliases.en[0] ?? field.label.en,
    value: shaped[field.id] ?? `zyx${place}quorvex`,
  }));

const found = (text: string) =>
  planted.filter(({ value }) => text.includes(value)).map(({ field, value }) => `${field} (${value})`);

test("a value in a prohibited field is found nowhere after the send", async () => {
  const draft = practice.draftUrl("housing-clean");
  const page = await watched(await browser.page(draft));
  const lines = planted.map(({ label, value }) => `${label}: ${value}`);
  await page.fill("#body", `${await page.inputValue("#body")}\n\n${lines.join("\n")}`);
  await page.setInputFiles("input[type=file]", {
    name: "Intake.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(docx(["INTAKE PACKET", "Name: Marisol Vega", ...lines])),
  });
  await page.locator(".attachments a", { hasText: "Intake.docx" }).waitFor();
  const leaves = () => page.waitForURL(/\/practice\/sent$/);

  await page.click("button.send");
  expect(await afterSend(page, leaves)).toBe("sheet");
  await Promise.all([leaves(), sheetOver(page).main.click()]);

  const left = practice.mailbox.sent.at(-1)?.left ?? expect.fail("nothing left");
  expect(found([left.to, left.subject, left.body].join("\n")), "in the message").toEqual([]);
  expect(left.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
  for (const { name, bytes } of left.files) expect(found(await fileText(name, bytes)), name).toEqual([]);

  expect(found(await browser.stored()), "in what the extension keeps").toEqual([]);
  expect(found(browser.console.join("\n")), "in the console").toEqual([]);
  const urls = browser.requests.map(({ url }) => decodeURIComponent(url));
  expect(found(urls.join("\n")), "in an address").toEqual([]);
  // The page itself keeps its draft and its files on its own server, as webmail does.
  const others = browser.requests.filter(({ method, url }) => method !== "PUT" || !url.startsWith(draft));
  const sent = others.map(({ body }) => decodeURIComponent(body.replaceAll("+", " ")));
  expect(found(sent.join("\n")), "on the network").toEqual([]);
});

test("the log shows the send and none of its values", async () => {
  const page = await browser.extensionPage("log.html");
  await page.locator("text=Keystone Homes").first().waitFor();
  expect(found(await page.content())).toEqual([]);
});
