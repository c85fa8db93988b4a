import type { Tab } from "../driver.ts";
import { password } from "./config.ts";

/** What a person types and attaches; files are named with their bytes. */
export interface Written {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  /** Plain text; in the rich editor each line becomes a paragraph. */
  readonly body: string;
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export async function logIn(page: Tab, url: string, address: string): Promise<void> {
  await page.goto(url);
  await page.locator("#rcmloginuser").fill(address);
  await page.locator("#rcmloginpwd").fill(password);
  await page.locator("#rcmloginsubmit").click();
  await page.locator("#messagelist, #messagelist-content").first().waitFor();
}

/** Opens a new message and fills it as a person does; presses nothing. */
export async function compose(page: Tab, url: string, written: Written): Promise<void> {
  await page.goto(`${url}?_task=mail&_action=compose`);
  await page.locator("#composebody").waitFor({ state: "attached" });
  await recipients(page, "to", written.to);
  await recipients(page, "cc", written.cc ?? []);
  await recipients(page, "bcc", written.bcc ?? []);
  await page.locator("#compose-subject").fill(written.subject);
  await writeBody(page, written.body);
  for (const file of written.attachments ?? []) await attach(page, file.name, file.bytes);
}

async function recipients(page: Tab, field: "to" | "cc" | "bcc", addresses: readonly string[]) {
  if (addresses.length === 0) return;
  const row = page.locator(`#compose_${field}`);
  if (!(await row.isVisible())) {
    await page.locator('a[data-popup="headers-menu"]').click();
    await page.locator(`#headers-menu a[data-target="${field}"]`).click();
  }
  const input = row.locator(".recipient-input input");
  for (const address of addresses) {
    await input.fill(address);
    await input.press("Enter");
  }
}

/** True when the page writes in the rich editor. */
export async function isRich(page: Tab): Promise<boolean> {
  return (await page.locator("#composebody_ifr").count()) > 0;
}

async function writeBody(page: Tab, body: string): Promise<void> {
  if (!(await isRich(page))) return page.locator("#composebody").fill(body);
  const editor = page.frameLocator("#composebody_ifr").locator("body");
  await editor.click();
  await page.keyboard.press("Control+A");
  for (const [place, line] of body.split("\n").entries()) {
    if (place > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(line);
  }
}

async function attach(page: Tab, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"][name="_attachments[]"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.locator("#attachment-list li:not(.uploading)", { hasText: name }).waitFor();
}

/** The button under the message; the toolbar has a clone of it for narrow windows. */
export const sendButton = (page: Tab) => page.locator(".formbuttons .send");
