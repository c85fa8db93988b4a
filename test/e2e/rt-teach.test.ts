import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { packOf } from "../../core/policy/pack.ts";
import { closePage } from "../hosts/browser.ts";
import { logIn, settled, visit } from "../hosts/rt/pages.ts";
import { startWriter, type Writer } from "../hosts/rt/writer.ts";
import { setSender } from "../hosts/sender.ts";
import { checked, overlayOf, pointAt, startTeaching } from "../hosts/teaching.ts";
import { sampleWith } from "../sample-files.ts";

let writer: Writer;
let teach: Page;
let site: Page;
beforeAll(async () => {
  writer = await startWriter(true);
  await setSender(writer.browser, "dana");
  await forgetRt();
  ({ teach, site } = await startTeaching(writer.browser, "Our cases", writer.rt.url));
  await logIn(site, writer.rt.url, "dana");
});
afterAll(() => writer.stop());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") throw new Error(await writer.shown());
});

/** Rules that know the practice mail and no other site. */
async function forgetRt(): Promise<void> {
  const files = new Map([...sampleWith()].filter(([file]) => !/^sites\/(?!practice)/.test(file)));
  const packed = packOf(files);
  const pack = packed.kind === "ok" ? packed.value : expect.fail("it packs");
  const options = await writer.browser.extensionPage("options.html");
  await options.getByLabel("Choose a rules file").setInputFiles({
    name: "rules.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await options.getByText("Nobody signed this file").waitFor();
  await closePage(options);
}

const reply = async (page: Page) => {
  await visit(page, writer.rt.url, "Ticket/Update.html?Action=Respond&id=1");
  await page.locator(".cke_wysiwyg_frame").waitFor();
  await page.locator("[name=TxnSendMailTo][type=checkbox]").first().waitFor();
};

/** Goes to an element with Tab alone, from the page's first control, and picks it. */
async function pickByKeys(part: string, name: string): Promise<void> {
  await teach.getByRole("button", { name: `Point at it: ${part}` }).click();
  await overlayOf(site).waitFor({ state: "attached" });
  const steps = await site.evaluate((wanted) => {
    const controls =
      "input:not([type='hidden' i]), textarea, select, button, a[href], iframe, [role='button'], [contenteditable='true']";
    const shown = (one: Element) =>
      one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
    return [...document.body.querySelectorAll(controls)]
      .filter(shown)
      .findIndex((one) => one.getAttribute("name") === wanted);
  }, name);
  for (let step = 0; step < steps; step += 1) await site.keyboard.press("Tab");
  await site.keyboard.press("Enter");
  await overlayOf(site).waitFor({ state: "detached" });
}

test("before it is taught, RT's reply page is no page that we know", async () => {
  await reply(site);
  const form = await site.evaluate(() => document.querySelectorAll("html > iframe").length);
  expect(form).toBe(0);
});

test("RT's reply page is taught from nothing, by pointing at it", { timeout: 120_000 }, async () => {
  await site
    .locator(".dz-hidden-input")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("-") });
  const file = site.locator(".dz-preview.dz-complete", { hasText: "empty.txt" });
  await file.waitFor();
  const form = site.locator("form[name=TicketUpdate]");
  await pointAt(teach, site, "Who gets it", form.locator("[name=TxnSendMailTo][type=checkbox]").first());
  await pointAt(teach, site, "Who gets a copy", site.locator("#UpdateCc-selectized"));
  await pointAt(teach, site, "Who gets a hidden copy", site.locator("#UpdateBcc-selectized"));
  await pickByKeys("The subject", "UpdateSubject");
  await pointAt(teach, site, "The text", site.locator(".cke_wysiwyg_frame"));
  await pointAt(teach, site, "The Send button", form.locator("[name=SubmitTicket]"));
  await pointAt(
    teach,
    site,
    "The button that attaches files",
    site.locator(".dropzone .dz-message, .dropzone").first(),
  );
  await pointAt(
    teach,
    site,
    "A file that is attached",
    file.locator(".dz-filename").first(),
    file.locator(".dz-remove-mark"),
  );
  await teach.getByLabel("How messages travel").selectOption("mail");
  await teach.getByRole("button", { name: "Show me: A file that is attached" }).waitFor();
});

test("its self-test is green", async () => {
  const lines = await checked(teach);
  expect(lines.filter((line) => !line.startsWith("there:"))).toEqual([]);
  await teach.getByText("All is well").waitFor();
});

test("from one label and its value all lines of the case record follow", async () => {
  await visit(site, writer.rt.url, "Ticket/Display.html?id=1");
  const row = site.locator(".custom-field:has(.current-value)").filter({ hasText: "Date of birth" });
  await pointAt(
    teach,
    site,
    "A line of the record",
    row.locator(".label > span").first(),
    row.locator(".current-value"),
  );
  await teach.getByText("Date of birth is: ").waitFor();
  await teach.getByText("Diagnosis is: ").waitFor();
  expect(await teach.content()).not.toMatch(/987-65-4321|03\/14\/1987/);
});

test("saved, a reply with a Social Security number to an outside address is held", async () => {
  await reply(site);
  await teach.getByRole("button", { name: "Save into the rules" }).click();
  await teach.getByText("Saved. Load the page again").waitFor();
  await reply(site);
  await writer.write(site, "reply", "HB-1001", {
    body: "Marisol Vega, SSN 987-65-4321, is looking for a home.",
  });
  await settled(site);
  await writer.send(site, "reply");
  const sheet = await writer.held(site);
  expect(await sheet.heading()).toMatch(/Keystone Homes/);
});
