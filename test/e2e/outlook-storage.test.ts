import { afterEach, describe, expect, test } from "vitest";
import { oldDraft } from "../hosts/old-draft.ts";
import { type OutlookInChromium, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { heldAndOpened, type PaneOver, paneOver } from "../hosts/outlook/pane.ts";
import { scenarios } from "../scenarios.ts";

const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;
const saveSettings = 404;

let outlook: OutlookInChromium;
afterEach(async () => {
  expect([outlook.outside, outlook.errors, outlook.missing]).toEqual([[], [], []]);
  await outlook.stop();
});

/** The pane's log, opened over another message, once it knows that the referral left. */
async function openLog(): Promise<PaneOver> {
  await outlook.compose("ordinary-lunch");
  const pane = paneOver(await outlook.openPane("check"));
  await pane.ready();
  await pane.press("Back to my message");
  await expect.poll(pane.newestInLog).toBe("Keystone Homes Handed over to be sent");
  await pane.press("Your log");
  return pane;
}

async function sendReferral(): Promise<void> {
  await outlook.compose("housing-dump");
  const pane = await heldAndOpened(outlook);
  await pane.makeReady();
  expect(await outlook.send()).toMatchObject({ led: "sent" });
}

describe.each(["allowed", "partitioned", "denied"] as const)("storage in Outlook's frame: %s", (storage) => {
  test("a send is logged before it leaves, and what became of it after; the chain is whole", async () => {
    outlook = await outlookInChromium({ addin, storage });
    await sendReferral();
    const pane = await openLog();
    await pane.press("Check that nothing was changed");
    await pane.frame.getByText("All 2 lines are here, and nothing was changed.", { exact: false }).waitFor();
    expect((await pane.text()).includes("your log stands in your mailbox")).toBe(storage === "denied");
    expect("lines" in (await outlook.roaming())).toBe(storage === "denied");
  });

  test("it is the same log after the mail page was loaded anew", async () => {
    outlook = await outlookInChromium({ addin, storage });
    await sendReferral();
    await outlook.reload();
    await openLog();
  });
});

test("a draft that nobody touched for a week is gone once the pane opens, whatever for", async () => {
  outlook = await outlookInChromium({ addin, storage: "allowed" });
  const open = async () => {
    await outlook.compose("ordinary-lunch");
    const pane = paneOver(await outlook.openPane("check"));
    await pane.ready();
    return pane;
  };
  expect(await (await open()).frame.evaluate(oldDraft, true)).toBe(1);
  await outlook.reload();
  const { frame } = await open();
  await expect.poll(() => frame.evaluate(oldDraft, false)).toBe(0);
});

describe("where the browser keeps nothing", () => {
  test("the log can be moved into a file, and goes on in the next", async () => {
    outlook = await outlookInChromium({ addin, storage: "denied" });
    await sendReferral();
    const pane = await openLog();
    const download = outlook.page.waitForEvent("download");
    await pane.press("Save as a file");
    expect((await download).suggestedFilename()).toBe("log.jsonl");
    await pane.press("I saved the file: make room");
    await pane.frame.getByText("There is room again.", { exact: false }).waitFor();
    await pane.press("Check that nothing was changed");
    await pane.frame.getByText("Your log is empty, and nothing was changed.").waitFor();
    await sendReferral();
    const next = await openLog();
    await next.press("Check that nothing was changed");
    await next.frame.getByText("All 2 lines are here, and nothing was changed.", { exact: false }).waitFor();
  });

  test("and the mailbox neither, the send is held, and the message is as it was", async () => {
    outlook = await outlookInChromium({ addin, storage: "denied" });
    await outlook.compose("housing-dump");
    const written = await outlook.item();
    const pane = await heldAndOpened(outlook);
    await outlook.setFault({ call: saveSettings, how: { error: 9057 } });
    await pane.main.click();
    await pane.frame.getByText("This was not sent: the log could not be written.").waitFor();
    const { body, files } = await outlook.item();
    expect([body, files]).toEqual([written.body, []]);
    expect(await outlook.send()).toMatchObject({ led: "alert" });
  });

  test("an emergency waits for no log: it is made ready, and its entry is offered as a file", async () => {
    outlook = await outlookInChromium({ addin, storage: "denied" });
    const {
      to,
      subject,
      body,
      bundle = "",
    } = scenarios.find(({ id }) => id === "crisis-now") ?? expect.fail("gone");
    await outlook.compose({ to: to.join("; "), subject, body, format: "text" });
    const pane = await heldAndOpened(outlook);
    await outlook.setFault({ call: saveSettings, how: { error: 9057 } });
    await pane.choose("purpose", bundle);
    await pane.frame.locator("input[name=what]").fill("He may jump");
    await pane.frame.locator("input[name=who]").fill("Dispatch");
    await pane.main.click();
    await pane.frame.getByText("Ready. Now press Send.").waitFor();
    const download = outlook.page.waitForEvent("download");
    await pane.press("Save the entry");
    expect((await download).suggestedFilename()).toBe("log-entry.json");
    expect(await outlook.send()).toMatchObject({ led: "sent" });
  });
});

test("the client that lets us send is asked to in one press (shimmed API: sendAsync)", async () => {
  outlook = await outlookInChromium({
    addin,
    storage: "allowed",
    shim: true,
    permission: "ReadWriteMailbox",
  });
  await outlook.compose("housing-dump");
  const pane = await heldAndOpened(outlook);
  expect(await pane.main.textContent()).toBe("Take out 9 and send");
  await pane.main.click();
  await expect.poll(async () => (await outlook.sentItems()).length, { timeout: 20_000 }).toBe(1);
  const [sent] = await outlook.sentItems();
  expect(sent?.left.text).not.toContain("987-65-4321");
  expect(sent?.left.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
});
