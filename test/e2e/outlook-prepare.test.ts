import type { Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { fileText } from "../hosts/file-text.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { paneOver } from "../hosts/outlook/pane.ts";

/** The form that prepares a disclosure, in Outlook's pane: from the ribbon to what leaves. */
const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;
/** Dispatch ids of Office.js calls. */
const calls = { setBody: 38, attach: 148 };
const jordan = "jordan.ames@keystonehomes.example";

let outlook: OutlookInChromium;
beforeAll(async () => {
  outlook = await outlookInChromium({ addin, storage: "allowed" });
});
afterAll(async () => {
  await outlook.stop();
});
afterEach(async () => {
  await outlook.clearFaults();
  expect([outlook.outside, outlook.errors, outlook.missing]).toEqual([[], [], []]);
});

/** A new message, as Outlook opens one. */
const blank = { body: "<div><br></div>" };
const luis = { name: "Luis Ortega", address: "luis.ortega@harborbridge.example" };

const box = (form: Frame, name: string) => form.getByRole("textbox", { name, exact: true });

async function openForm(host: OutlookInChromium): Promise<Frame> {
  const form = await host.openPane("prepare");
  await form.locator("main.compose").waitFor();
  return form;
}

async function about(form: Frame, purpose: string, person: string, partner: string, address: string) {
  await form.getByLabel("What for").selectOption(purpose);
  await form.getByRole("searchbox", { name: "About whom" }).fill(person);
  await form.locator(".found button").first().click();
  await form.getByLabel("To whom").selectOption(partner);
  await form.getByLabel("Their e-mail address").fill(address);
  await form.getByLabel("Their e-mail address").blur();
  await form.getByText("From your agency’s list").first().waitFor();
}
const referral = (form: Frame) => about(form, "housing-referral", "Marisol Vega", "keystone", jordan);
const putButton = (form: Frame) => form.getByRole("button", { name: "Put it into “This message”" });

/** Puts it into the message, and goes on in the pane until the message is ready. */
async function putAndReady(form: Frame): Promise<void> {
  await putButton(form).click();
  await paneOver(form).makeReady();
}

const left = async () => (await outlook.sentItems()).at(-1)?.left ?? expect.fail("nothing left");
const filesOf = async () =>
  Promise.all(
    (await left()).files.map(async ({ name, base64 }) => ({
      name,
      text: await fileText(name, new Uint8Array(Buffer.from(base64, "base64"))),
    })),
  );

test("a referral is prepared in the pane, put into the message, checked and sent", async () => {
  await outlook.compose({ body: '<div id="Signature">Dana, Harbor Bridge</div>' });
  const form = await openForm(outlook);
  await referral(form);
  expect(await box(form, "Phone").inputValue()).toBe("415-555-0141");
  expect(await form.getByLabel("You", { exact: true }).count()).toBe(0);
  const note = box(form, "Safety note for the partner");
  await note.fill("She is HIV positive, so please call first.");
  await form.getByText("Some words above may not leave").waitFor();
  expect(await putButton(form).isEnabled()).toBe(false);
  await note.fill("Please call before you visit.");
  await box(form, "Household size").fill("3");
  expect(await objections(outlook.page)).toEqual([]);
  await putAndReady(form);
  expect(await paneOver(form).heading()).toBe("Ready. Now press Send.");
  expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });
  const letter = await left();
  expect(letter).toMatchObject({ to: jordan, subject: "Housing referral" });
  expect(letter.text).toMatch(
    /Name: Marisol Vega[\s\S]*415-555-0141[\s\S]*Please call before[\s\S]*Dana, Harbor Bridge/,
  );
  expect(letter.text).not.toMatch(/HIV|987-65-4321|Bayside/);
  const [sheet = expect.fail("no cover sheet"), ...more] = await filesOf();
  expect([sheet.name, more]).toEqual(["Cover sheet.pdf", []]);
  expect(sheet.text).toContain("Marisol Vega");

  await outlook.compose(blank);
  const roaming = JSON.stringify(await outlook.roaming());
  for (const value of ["Marisol", "415-555-0141", "Please call"]) expect(roaming).not.toContain(value);
  const next = await openForm(outlook);
  expect(await next.getByText("on this device").count()).toBe(0);
  await paneOver(next).press("Back");
  await expect.poll(paneOver(next).newestInLog).toBe("Keystone Homes Handed over to be sent");
});

test("a warm handoff with a meeting takes its calendar file along, which names nobody", async () => {
  await outlook.compose({ ...blank, user: luis });
  const form = await openForm(outlook);
  await about(form, "warm-handoff", "HB-1003", "northside", "intake@northsidebh.example");
  await form.getByLabel("Current goals").fill("Stay housed");
  await form.getByLabel("Day").fill("2026-11-30");
  await form.getByLabel("Time").fill("10:00");
  await putAndReady(form);
  expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });
  const files = await filesOf();
  expect(files.map(({ name }) => name).sort()).toEqual(["Cover sheet.pdf", "appointment.ics"]);
  const calendar = files.find(({ name }) => name.endsWith(".ics"))?.text.replaceAll("\r\n ", "") ?? "";
  expect(calendar).toContain("intake@northsidebh.example");
  expect(calendar).not.toMatch(/Nguyen|HB-1003/);
});

describe("nothing is touched", () => {
  test.each([
    [
      "where the message goes to somebody else",
      null,
      "addressed to somebody else",
      "priya@keystonehomes.example",
    ],
    ["where Outlook loses the text", calls.setBody, "could not be put into your message", ""],
    ["where Outlook loses the calendar file", calls.attach, "could not be put into your message", ""],
  ])("%s", async (_, call, said, to) => {
    await outlook.compose({ to, subject: "Hello", body: "<div>Hi</div>", user: luis });
    const form = await openForm(outlook);
    await about(form, "warm-handoff", "HB-1003", "northside", "intake@northsidebh.example");
    await form.getByLabel("Day").fill("2026-11-30");
    await form.getByLabel("Time").fill("10:00");
    const before = await outlook.item();
    if (call !== null) await outlook.setFault({ call, how: { error: 9001 } });
    await putButton(form).click();
    await form.locator(".said", { hasText: said }).waitFor();
    expect(await outlook.item()).toEqual(before);
  });
  test("of a calendar entry: the form says so, and what is prepared can be saved as files", async () => {
    await outlook.compose("outlook-appointment");
    const before = await outlook.item();
    const form = await openForm(outlook);
    await referral(form);
    expect(await putButton(form).count()).toBe(0);
    await form.getByText("This is a calendar entry").waitFor();
    await form.getByText("Save as files instead").click();
    const saving = outlook.page.waitForEvent("download");
    await form.getByRole("button", { name: "Save the files" }).click();
    expect((await saving).suggestedFilename()).toBe("disclosure.zip");
    await form.getByText("The files are saved, and the log has it.").waitFor();
    expect(await outlook.item()).toEqual(before);
    await paneOver(form).press("Back");
    expect(await paneOver(form).newestInLog()).toContain("Keystone Homes");
  });
});

test("what was begun is there again after the pane was closed; it is sealed", async () => {
  await outlook.compose(blank);
  const form = await openForm(outlook);
  await referral(form);
  await box(form, "Safety note for the partner").fill("Ring twice");
  await form.waitForTimeout(1000);
  await outlook.compose(blank);
  const again = await openForm(outlook);
  await again.locator(".drafts summary").click();
  await again
    .getByRole("button", { name: /^Go on with/ })
    .first()
    .click();
  await expect.poll(() => box(again, "Safety note for the partner").inputValue()).toBe("Ring twice");
  await paneOver(again).press("Back");
  await paneOver(again).press("Prepare a disclosure");
  expect(await box(again, "Safety note for the partner").inputValue()).toBe("Ring twice");
  await putAndReady(again);
});

test("the keyboard alone fills the form and puts it into the message", async () => {
  const { keyboard } = outlook.page;
  await outlook.compose(blank);
  const form = await openForm(outlook);
  await form.getByLabel("What for").focus();
  await keyboard.type("Housing");
  const to = async (wanted: string) => {
    const focused = () =>
      form.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return `${at?.labels?.[0]?.textContent ?? ""} ${at?.textContent ?? ""}`;
      });
    for (let step = 0; step < 200; step += 1) {
      await keyboard.press("Tab");
      if ((await focused()).includes(wanted)) return;
    }
    throw new Error(`Tab never came to: ${wanted}`);
  };
  await to("About whom");
  await keyboard.type("Marisol Vega");
  await to("HB-1001");
  await keyboard.press("Enter");
  await to("To whom");
  await keyboard.type("Keystone");
  await to("Their e-mail address");
  await keyboard.type(jordan);
  await keyboard.press("Enter");
  await to("Put it into");
  await keyboard.press("Enter");
  await paneOver(form).ready();
  expect((await outlook.item()).to).toBe(jordan);
});

test("where the browser keeps nothing the form works, and says so once", async () => {
  const denied = await outlookInChromium({ addin, storage: "denied" });
  try {
    await denied.compose(blank);
    const form = await openForm(denied);
    await referral(form);
    await form.getByText("This draft could not be kept on this device.").waitFor();
    await putAndReady(form);
    expect(await denied.send()).toMatchObject({ led: "sent", alert: null });
    expect(denied.errors).toEqual([]);
  } finally {
    await denied.stop();
  }
});
