import type { Page } from "playwright-core";
import { until } from "../ports.ts";
import { password, queue } from "./contents.ts";

/** What a person types and attaches; files are named with their bytes. */
export interface Written {
  readonly subject?: string;
  /** Plain text; in the rich editor each line becomes a paragraph. */
  readonly body: string;
  /** The body goes above what stands there, a quoted message, and not in its place. */
  readonly above?: boolean;
  /** By the name of the form's field. */
  readonly recipients?: Readonly<Record<string, readonly string[]>>;
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Logs in as the member of staff with this id. */
export async function logIn(page: Page, url: string, staff: string): Promise<void> {
  await page.goto(url);
  await page.fill("input[name=user]", staff);
  await page.fill("input[name=pass]", password);
  await page.click("form#login [type=submit]");
  await page.locator("#li-logout, a[href*='Logout']").first().waitFor({ state: "attached" });
}

/** A page of RT as a link of its own leads there: it asks where a deep link comes from. */
export async function visit(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}`, { referer: url });
}

/** The pages that send, and the button of each. */
export const forms = {
  reply: {
    path: "Ticket/Update.html?Action=Respond&id=",
    send: "form[name=TicketUpdate] [name=SubmitTicket]",
  },
  comment: {
    path: "Ticket/Update.html?Action=Comment&id=",
    send: "form[name=TicketUpdate] [name=SubmitTicket]",
  },
  forward: { path: "Ticket/Forward.html?id=", send: "#ForwardMessage [name=ForwardAndReturn]" },
  create: {
    path: `Ticket/Create.html?Queue=${queue}&id=`,
    send: "form[name=TicketCreate] [name=SubmitTicket]:visible",
  },
} as const;
export type Form = keyof typeof forms;

/** Opens one of the pages that send, for a ticket where there is one, and fills it as a person does. */
export async function compose(
  page: Page,
  url: string,
  form: Form,
  ticket: number | "new",
  written: Written,
): Promise<void> {
  await visit(page, url, `${forms[form].path}${ticket}`);
  await write(page, written);
}

export async function write(
  page: Page,
  { subject, body, above = false, recipients = {}, attachments = [] }: Written,
): Promise<void> {
  await page.waitForLoadState();
  for (const [name, addresses] of Object.entries(recipients)) await recipientsIn(page, name, addresses);
  if (subject !== undefined) await page.locator(subjectField).fill(subject);
  await writeBody(page, body, above);
  for (const { name, bytes } of attachments) {
    await page
      .locator(".dz-hidden-input")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.locator(".dz-preview.dz-complete", { hasText: name }).waitFor();
  }
}

/** RT draws each list of addresses anew, as a box that makes an item of each; whoever stands there goes first. */
async function recipientsIn(page: Page, name: string, addresses: readonly string[]): Promise<void> {
  const drawn = page.locator(`#${name}-selectized`);
  await drawn.focus();
  const kept = page.locator(`#${name}`);
  while ((await kept.inputValue()) !== "") await drawn.press("Backspace");
  await page.locator(".selectize-input.locked").waitFor({ state: "detached" });
  for (const address of addresses) {
    // The box looks at what was typed when a key comes up.
    await drawn.fill(address.slice(0, -1));
    await drawn.press(address.slice(-1));
    await drawn.press("Enter");
    await until("the address's item", async () => (await kept.inputValue()).split(",").includes(address));
  }
}

const subjectField =
  "[name=UpdateSubject], form[name=TicketCreate] [name=Subject], #ForwardMessage [name=Subject]";
const editor = ".cke_wysiwyg_frame";
const box = "textarea[name=UpdateContent], textarea[name=Content]";

async function writeBody(page: Page, body: string, above: boolean): Promise<void> {
  const place = (await isRich(page))
    ? page.frameLocator(editor).locator("body[contenteditable=true]")
    : page.locator(box).last();
  await place.click();
  await page.keyboard.press(above ? "Control+Home" : "Control+A");
  for (const line of body.split("\n")) {
    await page.keyboard.insertText(line);
    await page.keyboard.press("Enter");
  }
}

/** True when the page writes in the rich editor. */
const isRich = async (page: Page): Promise<boolean> => (await page.locator("textarea.richtext").count()) > 0;

/** What stands in the body now. */
export async function bodyOf(page: Page): Promise<string> {
  return (await isRich(page))
    ? await page.frameLocator(editor).locator("body").innerHTML()
    : await page.locator(box).last().inputValue();
}
