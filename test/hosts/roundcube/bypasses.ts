import type { Page } from "playwright-core";
import { closePage } from "../browser.ts";
import type { Bypass } from "../bypasses.ts";
import { until } from "../ports.ts";
import { byScript, type SendingForm, scriptBypasses } from "../script-bypasses.ts";
import { sendButton } from "./compose.ts";

const sending: SendingForm = { form: `document.querySelector("form[name='form']")`, button: {} };

/** The ways out of Roundcube's compose window. */
export const composeBypasses: readonly Bypass[] = [
  { what: "Send, by mouse", run: (page) => sendButton(page).click() },
  { what: "Send, by Enter", run: (page) => sendButton(page).press("Enter") },
  byScript(
    sending,
    "a copy of Send for narrow windows",
    `document.querySelector("a.send[id$='-clone']").click();`,
  ),
  byScript(sending, "the page's own command", `rcmail.command("send", "");`),
  byScript(sending, "`form.submit()`", `rcmail.submit_messageform();`),
  ...scriptBypasses(sending),
];

/** Keys that send in other webmails. */
const shortcuts = ["Control+Enter", "Meta+Enter", "Alt+s"];

/** The same window, by other ways or in another state. `url` is Roundcube's own. */
export const otherWays = (url: string): readonly Bypass[] => [
  {
    what: "a shortcut of the keyboard",
    absent: true,
    async run(page) {
      await page.locator("#composebody").focus();
      for (const keys of shortcuts) await page.keyboard.press(keys);
    },
  },
  {
    what: "Enter in the subject",
    absent: true,
    run: (page) => page.locator("#compose-subject").press("Enter"),
  },
  byScript(
    sending,
    "Send later",
    `for (const one of document.querySelectorAll("a, button, option"))
      if (/later|schedul|delay/i.test(one.textContent)) one.click();`,
    { absent: true },
  ),
  {
    what: "Forward as attachment",
    async open(browser) {
      const page = await browser.newPage();
      await page.goto(`${url}?_task=mail&_action=compose&_forward_uid=1&_mbox=INBOX&_attachment=1`);
      await page.locator("#attachment-list > li").waitFor();
      const to = page.locator("#compose_to .recipient-input input");
      await to.fill("jordan.ames@keystonehomes.example");
      await to.press("Enter");
      await page.locator("#composebody").fill("Please see the message below.");
      return page;
    },
    run: (page) => sendButton(page).click(),
  },
  {
    what: "a draft, sent from another tab",
    async open(browser, ready) {
      const first = await ready();
      await first.evaluate("rcmail.command('savedraft', {})");
      await until("the saved draft", () => first.evaluate<boolean>("Boolean(rcmail.env.draft_id)"));
      const draft = await first.evaluate<string>("String(rcmail.env.draft_id)");
      const second = await browser.newPage();
      await second.goto(`${url}?_task=mail&_mbox=Drafts&_action=compose&_draft_uid=${draft}`);
      await second.locator("#composebody").waitFor();
      return second;
    },
    run: (page) => sendButton(page).click(),
  },
  byScript(
    sending,
    "a click of another extension",
    `document.dispatchEvent(new Event("another-extension"));`,
  ),
  {
    what: "with JavaScript off",
    absent: true,
    chromiumOnly: true,
    async open(browser) {
      const page = (await browser.newPage()) as Page;
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setScriptExecutionDisabled", { value: true });
      await page.goto(`${url}?_task=mail&_action=compose`);
      return page;
    },
    async run(page) {
      for (const one of ["#compose-subject", ".formbuttons .send"])
        await (page as Page)
          .locator(one)
          .first()
          .press("Enter", { timeout: 1000 })
          .catch(() => {});
    },
  },
  {
    what: "in a frame of another page",
    async open(browser) {
      const page = await browser.newPage();
      await page.goto(`${url}?_task=mail`);
      await page.evaluate(`document.body.append(Object.assign(document.createElement("iframe"),
        { name: "inner", src: "?_task=mail&_action=compose", style: "position:fixed;inset:0;width:100%;height:100%" }))`);
      await page.frameLocator("iframe[name=inner]").locator("#composebody").waitFor({ state: "attached" });
      return page;
    },
    async run(page) {
      await page.waitForLoadState("networkidle");
      await page.evaluate(`(() => {
        const { document: inside } = frames.inner;
        inside.querySelector("[name=_to]").value = "jordan.ames@keystonehomes.example";
        inside.querySelector("[name=_subject]").value = "Referral";
        inside.querySelector("#composebody").value = ${JSON.stringify(told)};
        inside.querySelector(".formbuttons .send").click();
      })()`);
    },
  },
  {
    what: "back from another page, from the browser's memory",
    absent: true,
    async open(_, ready) {
      const page = await ready();
      await page.evaluate("window.kept = true");
      await page.goto(`${url}?_task=settings`);
      await page.evaluate("history.back()");
      await page.locator("#composebody").waitFor({ state: "attached" });
      return page;
    },
    // What was read again from the server is a new page, and an empty one.
    run: (page) => page.evaluate(`if (window.kept) document.querySelector(".formbuttons .send").click();`),
  },
  {
    what: "a page that was open before the extension came",
    async open(browser, ready) {
      if (!browser.hasExtension) return await ready();
      const ours = await browser.extensionPage("manifest.json");
      await ours.evaluate("chrome.scripting.unregisterContentScripts()");
      const page = await ready();
      await ours.evaluate("chrome.runtime.sendMessage({ kind: 'policy-changed' })");
      await closePage(ours);
      return page;
    },
    run: (page) => sendButton(page).click(),
  },
  {
    what: "the extension was updated meanwhile",
    async open(browser, ready) {
      const page = await ready();
      if (browser.hasExtension) await browser.reloadExtension();
      return page;
    },
    run: (page) => sendButton(page).click(),
  },
  {
    what: "pressed offline, then online",
    absent: true,
    chromiumOnly: true,
    async run(page) {
      const context = (page as Page).context();
      await context.setOffline(true);
      await sendButton(page).click();
      await page.waitForTimeout(1000);
      await context.setOffline(false);
    },
  },
];

/** Nobody may read this at Keystone Homes. */
const told = "Participant: Marisol Vega\nSSN: 987-65-4321\nDiagnosis: PTSD";

/** Sends a message that came in on to somebody else as it is; the page shows that message. */
export const bounce = (url: string): Bypass => ({
  what: "Bounce (Resend) of a message that came in",
  async open(browser) {
    const page = await browser.newPage();
    await page.goto(`${url}?_task=mail&_action=show&_uid=1&_mbox=INBOX`);
    return page;
  },
  async run(page) {
    await page.locator("#forwardmenulink").click();
    await page.locator("#forward-menu a.bounce").click();
    const dialog = page.frameLocator(".ui-dialog iframe");
    await dialog.locator(".recipient-input input").first().fill("jordan.ames@keystonehomes.example");
    await dialog.locator(".recipient-input input").first().press("Enter");
    await page.locator(".ui-dialog button.mainaction").click();
  },
});
