import { chromium, type Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { objections } from "../hosts/axe.ts";
import { chromium as chromiumPath } from "../hosts/needs.ts";
import { type OutlookInChromium, type OutlookOptions, outlookInChromium } from "../hosts/outlook/chromium.ts";
import { serveOutlook } from "../hosts/outlook/serve.ts";

const addin = new URL("../hosts/outlook/fixture-addin", import.meta.url).pathname;
const blocked = { body: "<p>Hi</p><p>BLOCK me</p>", to: "Jordan Ames <jordan@partner.example>" };

let outlook: OutlookInChromium;
beforeAll(async () => {
  outlook = await outlookInChromium({ addin });
});
afterAll(() => outlook?.stop());
afterEach(async () => {
  await outlook.clearFaults();
  await outlook.set({ sendMode: "SoftBlock", mailbox: "1.15", loadLimit: 20_000, longAfter: 5_000 });
});

/** Another Outlook, for as long as `use` takes. */
async function another(
  options: Partial<OutlookOptions>,
  use: (outlook: OutlookInChromium) => Promise<void>,
): Promise<void> {
  const other = await outlookInChromium({ addin, ...options });
  await use(other).finally(() => other.stop());
}

/** One call of the pane's item, by what comes before its callback. */
const ask = (pane: Frame, call: string) =>
  pane.evaluate(
    `ask((done) => Office.context.mailbox.item.${call.replace(/\)$/, (end) => (call.endsWith("()") ? `done${end}` : `, done${end}`))}).catch(({ code }) => "error " + code)`,
  );

describe("a send", () => {
  test("goes with no word when the handler allows it", async () => {
    await outlook.compose("ordinary-lunch");
    expect(await outlook.send()).toMatchObject({ led: "sent", alert: null });
    const sent = (await outlook.sentItems()).at(-1);
    expect(sent?.draft).toBe("ordinary-lunch");
    expect(sent?.left).toEqual(sent?.written);
    expect(sent?.left.text).toContain("Hi Priya,\n\nWill you be at");
  });

  test("is held, the alert's button opens the pane with what was found, and after an edit it goes", async () => {
    await outlook.compose(blocked);
    expect(await outlook.send()).toMatchObject({
      led: "alert",
      alert: { kind: "blocked", sendAnyway: false },
    });
    await outlook.press("cancel");
    const pane = await outlook.paneFrame();
    await pane.locator("#told").getByText('{"found":"BLOCK"}').waitFor();
    await pane.click("#clear");
    await outlook.page.locator(".editor .body", { hasNotText: "BLOCK" }).waitFor();
    expect(await outlook.send()).toMatchObject({ led: "sent" });
    const sent = (await outlook.sentItems()).at(-1);
    expect(sent?.written.text).toContain("BLOCK");
    expect(sent?.left.text).toContain("me");
    expect(sent?.left.text).not.toContain("BLOCK");
  });

  test.each([
    ["SoftBlock", "BLOCK", false],
    ["Block", "BLOCK", false],
    ["PromptUser", "BLOCK", true],
    ["SoftBlock", "BLOCK:prompt", true],
  ] as const)("%s, %s: send anyway is offered: %s", async (sendMode, body, sendAnyway) => {
    await outlook.set({ sendMode });
    await outlook.compose({ body });
    expect(await outlook.send()).toMatchObject({ led: "alert", alert: { kind: "blocked", sendAnyway } });
    const before = (await outlook.sentItems()).length;
    await outlook.press(sendAnyway ? "anyway" : "close");
    expect(await outlook.sentItems()).toHaveLength(before + (sendAnyway ? 1 : 0));
  });

  test.each([
    ["1.12", { label: null, markdown: null, command: null, sendAnyway: false }],
    ["1.14", { label: "Open the pane", markdown: null, command: "checkMessage", sendAnyway: true }],
    ["1.15", { label: "Open the pane", markdown: "The word **BLOCK** is in it.", sendAnyway: true }],
  ] as const)("a client of %s knows what came by then", async (mailbox, alert) => {
    await outlook.set({ mailbox });
    await outlook.compose({ body: "BLOCK:prompt" });
    expect((await outlook.send()).alert).toMatchObject(alert);
  });

  test("a message and a label are cut where Outlook cuts them, and that is noted", async () => {
    await outlook.compose({ body: "BLOCK:long" });
    const { alert } = await outlook.send();
    expect([alert?.message?.length, alert?.label?.length]).toEqual([500, 20]);
    expect((await outlook.complaints()).slice(-2)).toEqual([
      "errorMessage is longer than 500 characters",
      "cancelLabel is longer than 20 characters",
    ]);
  });

  test("a button that names no command opens nothing, and that is noted", async () => {
    await outlook.compose({ body: "BLOCK:nowhere" });
    await outlook.send();
    await outlook.press("cancel");
    expect(await outlook.page.locator(".pane").count()).toBe(0);
    expect((await outlook.complaints()).at(-1)).toBe("no ribbon button is called noSuchButton");
  });
});

describe("a handler that does not answer", () => {
  test.each([
    ["SoftBlock", true],
    ["PromptUser", true],
    ["Block", false],
  ] as const)("unavailable under %s: send anyway is offered: %s", async (sendMode, sendAnyway) => {
    // An event page that does not start in time is one that is not there.
    await outlook.set({ sendMode, loadLimit: 1 });
    await outlook.compose(blocked);
    expect((await outlook.send()).alert).toMatchObject({ kind: "unavailable", sendAnyway });
  });

  test.each(["SILENT", "THROWS"])(
    "%s: a dialog says that it goes on, and then that it failed",
    async (body) => {
      await outlook.set({ longAfter: 600, handlerLimit: 2_500 });
      await outlook.compose({ body });
      const send = outlook.send();
      await outlook.page.locator("dialog.alert").waitFor();
      expect(await outlook.alert()).toMatchObject({ kind: "slow", sendAnyway: false });
      expect((await send).alert).toMatchObject({ kind: "timeout", sendAnyway: false });
      await outlook.set({ handlerLimit: 300_000 });
    },
  );

  test("a person may give up a long check: nothing leaves", async () => {
    await outlook.set({ longAfter: 300 });
    await outlook.compose({ body: "SILENT" });
    const send = outlook.send();
    await outlook.press("cancel");
    expect(await send).toMatchObject({ led: "given-up" });
  });

  test("a call that hangs, fails, comes late or comes empty", async () => {
    await outlook.set({ longAfter: 300 });
    await outlook.compose({ body: "fine" });
    await outlook.setFault({ call: 37, how: { error: 9020 } });
    expect((await outlook.send()).alert?.message).toBe("not read: 9020");
    await outlook.press("cancel");
    await outlook.clearFaults();
    await outlook.setFault({ call: 37, how: "empty" });
    expect((await outlook.send()).alert?.message).toBe("The word BLOCK is in it.");
    await outlook.press("close");
    await outlook.clearFaults();
    await outlook.setFault({ call: 37, how: "hang" });
    const send = outlook.send();
    await outlook.press("cancel");
    expect(await send).toMatchObject({ led: "given-up" });
    await outlook.clearFaults();
    await outlook.setFault({ call: 37, how: { late: 400 } });
    const late = await outlook.send();
    expect(late.led).toBe("sent");
    expect(late.took).toBeGreaterThan(400);
  });

  test("three runtimes at once each come to their own end", async () => {
    await outlook.compose(blocked);
    const ran = await outlook.runAtOnce(3);
    expect(ran.map(({ kind }) => kind)).toEqual(["completed", "completed", "completed"]);
  });
});

describe("what the pane reads and writes", () => {
  test("the message and its files, as office.js gives them", async () => {
    await outlook.compose("outlook-reply");
    const pane = await outlook.openPane("prepare");
    expect(await ask(pane, "to.getAsync()")).toEqual([
      {
        emailAddress: "jordan.ames@keystonehomes.example",
        displayName: "Jordan Ames",
        recipientType: "externalUser",
      },
    ]);
    expect(await ask(pane, "getComposeTypeAsync()")).toMatchObject({ composeType: "reply" });
    const files = (await ask(pane, "getAttachmentsAsync()")) as { id: string; isInline: boolean }[];
    expect(files.map(({ isInline }) => isInline)).toEqual([true, true]);
    const content = await ask(pane, `getAttachmentContentAsync("${files[0]?.id}")`);
    expect(content).toMatchObject({ format: "base64", content: expect.stringMatching(/^iVBOR/) });
    const html = await ask(pane, 'body.getAsync("html")');
    expect(html).toContain('src="cid:logo.png"');
    await ask(pane, `body.setAsync(${JSON.stringify(html)}, {coercionType: "html"})`);
    expect((await outlook.item()).body).toBe(html);
    const images = outlook.page.locator(".editor img");
    expect(
      await images.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
    ).toEqual([96, 96]);
    await ask(pane, 'body.setAsync("new", {coercionType: "text"})');
    expect((await outlook.item()).text).toBe("new");
  });

  test("files are added and taken out, and those who listen are told", async () => {
    await outlook.compose("attachment-dump");
    const pane = await outlook.openPane("check");
    await pane.evaluate(`window.told = [];
      Office.context.mailbox.item.addHandlerAsync("olkAttachmentsChanged", ({ attachmentStatus }) => told.push(attachmentStatus));
      Office.context.mailbox.item.addHandlerAsync("olkRecipientsChanged", ({ changedRecipientFields: { cc } }) => told.push(cc))`);
    const id = await ask(pane, 'addFileAttachmentFromBase64Async("aGk=", "sheet.pdf")');
    expect((await outlook.item()).files.map(({ name }) => name)).toEqual(["Intake packet.docx", "sheet.pdf"]);
    await ask(pane, `removeAttachmentAsync("${id}")`);
    expect(await ask(pane, 'removeAttachmentAsync("nothing")')).toBe("error 9008");
    await ask(pane, 'cc.setAsync(["a@b.example"])');
    expect(await outlook.page.inputValue("[name=cc]")).toBe("a@b.example");
    await expect.poll(() => pane.evaluate("told")).toEqual(["added", "removed", true]);
  });

  test("session data is the item's, roaming settings are the mailbox's", async () => {
    await outlook.compose("ordinary-lunch");
    const pane = await outlook.openPane("prepare");
    await ask(pane, 'sessionData.setAsync("a", "1")');
    expect(await ask(pane, 'sessionData.getAsync("a")')).toBe("1");
    expect(await ask(pane, 'sessionData.getAsync("b")')).toBe("error 9050");
    expect(await ask(pane, 'sessionData.setAsync("c", "x".repeat(50001))')).toMatch(/error 9051|undefined/);
    await pane.evaluate(`Office.context.roamingSettings.set("ring", ["ñ"]);
      ask((done) => Office.context.roamingSettings.saveAsync(done))`);
    await outlook.reload();
    await outlook.compose("housing-dump");
    const again = await outlook.openPane("prepare");
    expect(await again.evaluate('Office.context.roamingSettings.get("ring")')).toEqual(["ñ"]);
    expect(await ask(again, "sessionData.getAllAsync()")).toEqual({});
    expect(await outlook.roaming()).toEqual({ ring: ["ñ"] });
  });

  test("an appointment has attendees, an organizer and a place, and its own handler", async () => {
    await outlook.compose("outlook-appointment");
    const pane = await outlook.openPane("check");
    expect(await ask(pane, "location.getAsync()")).toContain("Bayside Motel");
    expect(await ask(pane, "organizer.getAsync()")).toMatchObject({ displayName: "Dana Whitfield" });
    expect(await ask(pane, "optionalAttendees.getAsync()")).toMatchObject([{ displayName: "Priya Raman" }]);
    expect(await ask(pane, "start.getAsync()")).toBeDefined();
    expect(await outlook.send()).toMatchObject({ led: "sent" });
  });

  test("a body of plain text is one", async () => {
    await outlook.set({ format: "text" });
    await outlook.compose("housing-clean");
    const pane = await outlook.openPane("check");
    expect(await ask(pane, "body.getTypeAsync()")).toBe("text");
    expect(await ask(pane, 'body.getAsync("text")')).toContain("\nName: Marisol Vega\nPhone:");
    await outlook.set({ format: "html" });
  });

  test.each([
    ["a<br>b", "a\nb"],
    ["<div>a</div><div><br></div><div>b&nbsp;c</div>", "a\n\nb c"],
    ["<p>a\n b</p><p>c</p>", "a b\n\nc"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>", "a\tb\nc\t"],
    ["x<ul><li>a</li><li>b</li></ul><hr>y", `x\n* a\n* b\n${"_".repeat(32)}\ny`],
    ['<div style="display:none">a</div><style>b</style><b>c</b>d', "cd"],
  ])("%j reads as %j", async (body, text) => {
    await outlook.compose({ body });
    expect((await outlook.item()).text).toBe(text.trimEnd());
  });

  test("what a client is told to know follows its age", async () => {
    await outlook.set({ mailbox: "1.12" });
    await outlook.compose("ordinary-lunch");
    const pane = await outlook.openPane("check");
    const knows = (version: string) =>
      pane.evaluate(`Office.context.requirements.isSetSupported("Mailbox", "${version}")`);
    expect([await knows("1.12"), await knows("1.14")]).toEqual([true, false]);
  });
});

describe("sendAsync (shimmed: the office.js of npm lacks it)", () => {
  test("a pane that may write to the mailbox sends; the handler runs as for a press", async () => {
    await another({ shim: true, permission: "ReadWriteMailbox" }, async (shimmed) => {
      await shimmed.compose(blocked);
      const pane = await shimmed.openPane("prepare");
      await pane.click("#send");
      await shimmed.page.locator("dialog.alert").waitFor();
      await shimmed.press("close");
      await pane.locator("#told").getByText("InternalError").waitFor();
      await pane.click("#clear");
      await pane.click("#send");
      await expect.poll(async () => (await shimmed.sentItems()).length).toBe(1);
      expect(shimmed.errors).toEqual([]);
    });
  });

  test("with the permission for one item only it is refused", async () => {
    await another({ shim: true }, async (shimmed) => {
      await shimmed.compose(blocked);
      const pane = await shimmed.openPane("prepare");
      await pane.click("#send");
      await pane.locator("#told").getByText("InsufficientItemPermissions").waitFor();
    });
  });

  test.each([
    { shim: true, mailbox: "1.14" },
    { shim: false, mailbox: "1.15" },
  ] as const)("without it: %o", async (options) => {
    await another(options, async (older) => {
      await older.compose(blocked);
      const pane = await older.openPane("prepare");
      expect(await pane.evaluate("typeof Office.context.mailbox.item.sendAsync")).toBe("undefined");
    });
  });
});

/** Puts a value into the storage of an origin and says what was there before, or why it could not. */
const visit = (place: Frame) =>
  place.evaluate(async (): Promise<string> => {
    try {
      const before = localStorage.getItem("visit") ?? "nothing";
      localStorage.setItem("visit", location.pathname);
      await new Promise((resolve, reject) => {
        const request = indexedDB.open("visit");
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
      return before;
    } catch (error) {
      return (error as Error).name;
    }
  });

test.each([
  ["denied", "SecurityError", "nothing"],
  ["partitioned", "nothing", "nothing"],
  ["allowed", "nothing", "/taskpane.html"],
] as const)(
  "storage %s: the frame finds %s, a tab of the same origin %s",
  async (storage, inFrame, inTab) => {
    await another({ storage }, async (other) => {
      await other.compose("ordinary-lunch");
      expect(await visit(await other.openPane("prepare"))).toBe(inFrame);
      const tab = await other.context.newPage();
      await tab.goto("https://addin.agency.example/taskpane.js");
      expect(await visit(tab.mainFrame())).toBe(inTab);
    });
  },
);

test("served on 127.0.0.1, a browser that knows the certificate's hash needs nothing else", async () => {
  const served = await serveOutlook({ addin });
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? expect.fail("Chromium is not installed"),
    args: ["--no-sandbox", `--ignore-certificate-errors-spki-list=${served.fingerprint}`],
  });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    await page.goto(served.url);
    await page.click('[data-draft="ordinary-lunch"]');
    await page.locator(".editor .body").pressSequentially("BLOCK ");
    await page.click("button.send");
    await page.click("dialog.alert .cancel");
    const pane = page.frameLocator(".pane iframe");
    await pane.locator("#told").getByText("BLOCK").waitFor();
    await pane.locator("#clear").click();
    await page.locator(".editor .body", { hasNotText: "BLOCK" }).waitFor();
    await page.click("button.send");
    await page.locator("article.sent del", { hasText: "BLOCK" }).waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(served.url).origin]));
  } finally {
    await browser.close();
    await served.stop();
  }
});

describe.each(["en-US", "es-ES"] as const)("the practice page in %s", (locale) => {
  test.each([false, true])("axe finds nothing, and all of it fits in 1024 px (dark: %s)", async (dark) => {
    await another({ locale, dark, width: 1024 }, async ({ page, compose, openPane, send, press }) => {
      const looked: (readonly string[])[] = [];
      const look = async () => {
        const wide = await page.evaluate("document.documentElement.scrollWidth");
        looked.push([...(await objections(page)), ...(wide === 1024 ? [] : [`${wide} px wide`])]);
      };
      await look();
      await compose("outlook-appointment");
      await openPane("prepare");
      await look();
      await page.locator(".editor .body").pressSequentially("BLOCK");
      await send();
      await look();
      await press("close");
      await compose("attachment-dump");
      await look();
      await send();
      await look();
      expect(looked.flat()).toEqual([]);
    });
  });
});

test("it can be worked by the keyboard alone, and the focus is never lost", async () => {
  const { page } = outlook;
  const focused = () =>
    page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);
  await outlook.compose(blocked);
  await page.locator("button.send").focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.alert").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe("send main");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog.alert").waitFor();
  await page.keyboard.press("Enter");
  await outlook.paneFrame();
  expect(await focused()).toBe("IFRAME");
  await page.locator(".pane .link").press("Enter");
  expect(await focused()).toBe("BUTTON");
});

test("nothing was asked of anywhere else, nothing was missing, and no script failed but the one that should", () => {
  expect(outlook.outside).toEqual([]);
  expect(outlook.missing).toEqual([]);
  expect(new Set(outlook.errors)).toEqual(new Set(["the fixture throws"]));
});
