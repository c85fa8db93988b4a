import type { Page } from "playwright-core";
import type { Bypass } from "../bypasses.ts";
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

/** Sends a message that came in on to somebody else as it is; the page shows that message. */
export const bounce: Bypass = {
  what: "Bounce (Resend) of a message that came in",
  async run(page: Page) {
    await page.click("#forwardmenulink");
    await page.click("#forward-menu a.bounce");
    const dialog = page.frameLocator(".ui-dialog iframe");
    await dialog.locator(".recipient-input input").first().fill("jordan.ames@keystonehomes.example");
    await dialog.locator(".recipient-input input").first().press("Enter");
    await page.locator(".ui-dialog button.mainaction").click();
  },
};
