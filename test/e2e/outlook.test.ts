import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fileText } from "../hosts/file-text.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { heldAndOpened, paneOver } from "../hosts/outlook/pane.ts";

const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;
const jordan = "Jordan Ames <jordan.ames@keystonehomes.example>";
/** Dispatch ids of Office.js calls. */
const calls = { setBody: 38, getBody: 37, content: 150, setSession: 185 };

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

const last = async () => (await outlook.sentItems()).at(-1) ?? expect.fail("nothing left");
const textOf = async ({ base64, name }: { readonly base64: string; readonly name: string }) =>
  await fileText(name, new Uint8Array(Buffer.from(base64, "base64")));
const called = async (id: number) => (await outlook.calls()).filter(({ call }) => call === id).length;

test("a held referral opens the pane, which takes things out; then it goes, and the log knows", async () => {
  await outlook.compose("housing-dump");
  const pane = await heldAndOpened(outlook);
  expect(await pane.heading()).toBe("9 details stay here. The rest goes to Keystone Homes.");
  await pane.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });
  const { left } = await last();
  expect(left.text).not.toMatch(/987-65-4321|PTSD|Bayside/);
  expect(left.text).toContain("415-555-0141");
  const [sheet = expect.fail("no cover sheet")] = left.files;
  expect(await textOf(sheet)).toMatch(/Marisol Vega/);

  await outlook.compose("ordinary-lunch");
  const next = paneOver(await outlook.openPane("check"));
  await next.ready();
  await next.press("Back to my message");
  await expect.poll(next.newestInLog).toBe("Keystone Homes Handed over to be sent");
  await next.press("Your log");
  await next.press("Check that nothing was changed");
  await next.frame.getByText(/nothing was changed\./).waitFor();
});

test("ordinary mail goes with no word once the mailbox knows whom its sender serves", async () => {
  await outlook.compose("ordinary-lunch");
  expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });
});

test("an answer keeps its pictures, its signature and the older messages; those can be cut with one press", async () => {
  await outlook.compose("outlook-reply");
  const pane = await heldAndOpened(outlook);
  await pane.press("Other ways…");
  await pane.press("Cut the older messages");
  await pane.ready();
  await pane.press("Other ways…");
  await pane.press("Undo my answers");
  await pane.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });
  const { left } = await last();
  for (const kept of [
    "cid:logo.png",
    "cid:floor-plan.png",
    'id="Signature"',
    "divRplyFwdMsg",
    "Unit 4B is free",
  ])
    expect(left.body).toContain(kept);
  expect(left.text).not.toMatch(/sober|987-65-4321/);
  expect(left.files.map(({ name }) => name)).toEqual(["logo.png", "floor-plan.png", "Cover sheet.pdf"]);
});

test("the whole send is done with the keyboard alone", async () => {
  const { keyboard } = outlook.page;
  const focused = () =>
    outlook.page
      .frames()
      .at(-1)
      ?.evaluate(() => document.activeElement?.textContent);
  await outlook.compose("housing-dump");
  await outlook.page.locator("button.send").focus();
  await keyboard.press("Enter");
  await outlook.page.locator("dialog.alert").waitFor();
  await keyboard.press("Enter");
  const pane = paneOver(await outlook.paneFrame());
  await pane.ready();
  await pane.frame.locator("[role=dialog]").focus();
  for (let step = 0; step < 60 && (await focused()) !== "Take out 9"; step += 1) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.frame.getByText("Ready. Now press Send.").waitFor();
  await outlook.page.locator("button.send").focus();
  await keyboard.press("Enter");
  await expect.poll(async () => (await last()).draft).toBe("housing-dump");
});

test("a body that stays as it is is never written", async () => {
  await outlook.compose("housing-clean");
  const before = await called(calls.setBody);
  const pane = await heldAndOpened(outlook);
  await pane.makeReady();
  expect(await called(calls.setBody)).toBe(before);
  expect(await outlook.send()).toMatchObject({ led: "sent" });
});

test("what is changed after the review is looked at again, with the purpose that was chosen", async () => {
  await outlook.compose("housing-dump");
  const pane = await heldAndOpened(outlook);
  await pane.choose("purpose", "warm-handoff");
  await pane.choose("purpose", "housing-referral");
  await pane.makeReady();
  await outlook.page.locator(".editor .body").click();
  await outlook.page.keyboard.press("Control+End");
  await outlook.page.keyboard.type(" SSN: 987-65-4321");
  const again = await heldAndOpened(outlook);
  expect((await outlook.outcomes()).at(-1)?.alert?.message).toContain("changed after your review");
  expect(await again.heading()).toBe("1 detail stays here. The rest goes to Keystone Homes.");
  expect(await again.frame.locator("#sd-purpose").inputValue()).toBe("housing-referral");
  await again.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });
  const { left } = await last();
  expect(left.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
  expect(left.text).not.toContain("987-65-4321");
});

test("what was approved and looked at again is still ready; sent as it is, the log says so", async () => {
  await outlook.compose("housing-clean");
  await (await heldAndOpened(outlook)).makeReady();
  const again = paneOver(await outlook.openPane("check"));
  await again.ready();
  expect(await again.heading()).toBe("This may go as it is. Now press Send.");
  await again.press("Back to my message");
  await expect.poll(again.newestInLog).toBe("Keystone Homes Not known if it was sent");
  expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });

  await outlook.compose("ordinary-lunch");
  const next = paneOver(await outlook.openPane("check"));
  await next.ready();
  await next.press("Back to my message");
  await expect.poll(next.newestInLog).toBe("Keystone Homes Handed over to be sent");
});

describe("what was made ready can be put back, and then it is held again", () => {
  test.each(["housing-dump", "housing-clean"])("%s", async (id) => {
    await outlook.compose(id);
    const written = await outlook.item();
    const pane = await heldAndOpened(outlook);
    await pane.makeReady();
    await pane.press("Put my words back");
    await pane.frame.getByRole("button", { name: "Check this message" }).waitFor();
    const now = await outlook.item();
    expect([now.body, now.files]).toEqual([written.body, []]);
    await expect.poll(pane.newestInLog).toBe("Keystone Homes Not sent");
    expect(await outlook.send()).toMatchObject({ led: "alert" });
  });

  test("but not over what was written since, unless its sender says so", async () => {
    await outlook.compose("housing-dump");
    const written = await outlook.item();
    const pane = await heldAndOpened(outlook);
    await pane.makeReady();
    await outlook.page.locator(".editor .body").click();
    await outlook.page.keyboard.press("Control+End");
    await outlook.page.keyboard.type(" Call me.");
    await pane.press("Put my words back");
    await pane.frame.getByText("You wrote more after it was ready.").waitFor();
    expect((await outlook.item()).text).toContain("Call me.");
    await pane.press("Put my old words back");
    await pane.frame.getByRole("button", { name: "Check this message" }).waitFor();
    expect((await outlook.item()).body).toBe(written.body);
  });
});

test("an appointment with somebody outside is held as a message is, its place too", async () => {
  await outlook.compose("outlook-appointment");
  const pane = await heldAndOpened(outlook);
  expect(await pane.text()).toContain("Where they stay now");
  await pane.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });
  const { left } = await last();
  expect(left.location).not.toMatch(/Bayside|400/);
  expect(left.text).not.toContain("HIV");
});

test("a link to a file in a cloud counts as a file, and can be taken out with its words", async () => {
  await outlook.compose("outlook-cloud-link");
  const pane = await heldAndOpened(outlook);
  expect(await pane.heading()).toMatch(/^This can’t go yet: .*harborbridge\.sharepoint\.com/);
  await pane.press("Take the file out");
  await pane.ready();
  await pane.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });
  expect((await last()).left.body).not.toMatch(/sharepoint|Intake packet/);
});

describe("much of everything", () => {
  test("a body of a megabyte", async () => {
    const filler = "<p>The unit is free from January, with a ramp and a garden.</p>";
    const body = `<p>Referral for Marisol Vega, 415-555-0141. SSN: 987-65-4321</p>${filler.repeat(15_400)}`;
    expect(body.length).toBeGreaterThan(950_000);
    await outlook.compose({ to: jordan, subject: "Referral", body });
    const pane = await heldAndOpened(outlook);
    await pane.makeReady();
    expect(await outlook.send()).toMatchObject({ led: "sent" });
    expect((await last()).left.body).not.toContain("987-65-4321");
  });

  test("thirty recipients, each judged", async () => {
    const others = Array.from({ length: 29 }, (_, at) => `person${at}@elsewhere${at}.example`).join("; ");
    await outlook.compose({
      to: `${jordan}; ${others}`,
      subject: "Hi",
      body: "<p>Marisol Vega needs two bedrooms.</p>",
    });
    const pane = await heldAndOpened(outlook);
    expect(await pane.heading()).toMatch(/^This can’t go yet/);
    await pane.press("Take 29 addresses off");
    await pane.ready();
    await pane.makeReady();
    expect(await outlook.send()).toMatchObject({ led: "sent" });
    expect((await last()).left.to).toBe(jordan);
  });

  test("twenty files, one of which never answers: it is asked about, and the answer holds", async () => {
    const files = Array.from({ length: 20 }, (_, at) => ({
      id: `file ${at}`,
      name: `note ${at}.txt`,
      mediaType: "text/plain",
      base64: btoa(`Notes on the unit, page ${at}.`),
      kind: "file" as const,
      contentId: null,
      url: "",
    }));
    await outlook.compose({
      to: jordan,
      subject: "Referral for Marisol Vega",
      body: "<p>See the files.</p>",
      files,
    });
    await outlook.setFault({ call: calls.content, how: "hang", file: "note 7.txt" });
    const pane = await heldAndOpened(outlook);
    await pane.frame
      .getByText("We could not read note 7.txt.", { exact: false })
      .first()
      .waitFor({ timeout: 40_000 });
    await pane.press("It says nothing about a participant");
    await pane.ready();
    await pane.makeReady();
    expect(await outlook.send()).toMatchObject({ led: "sent" });
    expect((await last()).left.files).toHaveLength(21);
  });
});

test("three runtimes at once each answer, and none lets it go", async () => {
  await outlook.compose("housing-dump");
  const ran = await outlook.runAtOnce(3);
  expect(ran).toHaveLength(3);
  for (const one of ran) expect(one).toMatchObject({ kind: "completed", context: { allowEvent: false } });
});

describe("what fails is told in a sentence, and the message is as it was", () => {
  test.each([
    ["the body can’t be read", calls.getBody, "This can’t go yet: we could not read the message."],
    ["the body can’t be written", calls.setBody, "This was not sent: we could not change the message."],
    [
      "nothing can be noted in the message, our cover sheet neither",
      calls.setSession,
      "This was not sent: the cover sheet could not be attached.",
    ],
  ])("%s", async (_, call, sentence) => {
    await outlook.compose("housing-dump");
    const written = await outlook.item();
    if (call !== calls.getBody) {
      const pane = paneOver(await outlook.openPane("check"));
      await pane.ready();
      await outlook.setFault({ call, how: { error: 5001 } });
      await pane.main.click();
      await pane.frame.getByText(sentence).waitFor();
    } else {
      await outlook.setFault({ call, how: { error: 5001 } });
      const pane = paneOver(await outlook.openPane("check"));
      await pane.frame.getByText(sentence).waitFor();
    }
    const { body, files } = await outlook.item();
    expect([body, files]).toEqual([written.body, []]);
    await outlook.clearFaults();
    expect(await outlook.send()).toMatchObject({ led: "alert" });
  });
});
