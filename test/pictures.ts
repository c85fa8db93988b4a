import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePage, startBrowser } from "./hosts/browser.ts";
import { serveCasework } from "./hosts/casework/serve.ts";
import { parseMail } from "./hosts/mail.ts";
import { outlookInChromium } from "./hosts/outlook/chromium.ts";
import { heldAndOpened } from "./hosts/outlook/pane.ts";
import { staff } from "./hosts/practice/agency.ts";
import { compose, logIn, sendButton } from "./hosts/roundcube/compose.ts";
import { startRoundcube } from "./hosts/roundcube/start.ts";
import { sheetOver } from "./hosts/sheet.ts";
import { scenarios } from "./scenarios.ts";

/** `npm run pictures`: the README's pictures, from Roundcube and practice Outlook with what is built, as it is. */
const docs = new URL("../docs/", import.meta.url).pathname;
const practiceAddin = new URL("../dist/outlook-practice", import.meta.url).pathname;
const pictured = ["housing-clean", "housing-dump"];
/** The sample agency's own zone: its day ends at 4:55 pm. */
process.env["TZ"] = "America/Los_Angeles";

mkdirSync(docs, { recursive: true });
const mail = await startRoundcube({
  html: false,
  mailboxes: staff.map(({ email, name }) => ({ address: email, name })),
});
const browser = await startBrowser({ width: 1400 });
try {
  for (const { id, sender, ...written } of scenarios.filter((one) => pictured.includes(one.id))) {
    await browser.context.clearCookies();
    const page = await browser.context.newPage();
    await logIn(page, mail.url, staff.find((one) => one.id === sender)?.email ?? "");
    await page.waitForLoadState("networkidle");
    await page.setViewportSize({ width: 1400, height: 1000 });
    await compose(page, mail.url, { ...written, attachments: [] });
    await sendButton(page).click();
    if (id === "housing-dump") {
      const { main } = sheetOver(page);
      await main.waitFor();
      await page.screenshot({ path: `${docs}review-sheet.png` });
      await main.click();
    }
    const { attachments } = await parseMail(await mail.sink.next());
    if (id === "housing-dump") drawPdf(attachments[0]?.content, `${docs}cover-sheet`);
    await closePage(page);
  }
  const log = await browser.extensionPage("log.html");
  await log.setViewportSize({ width: 720, height: 300 });
  await log.getByRole("button", { name: "Check that nothing was changed" }).click();
  await log.getByRole("status").getByText("nothing was changed").waitFor();
  await log.screenshot({ path: `${docs}log.png`, fullPage: true });
  await drawForm();
} finally {
  await browser.stop();
  await mail.stop();
}

const outlook = await outlookInChromium({ addin: practiceAddin, storage: "allowed" });
try {
  await outlook.page.setViewportSize({ width: 1280, height: 800 });
  await outlook.compose("housing-dump");
  await heldAndOpened(outlook);
  await outlook.page.screenshot({ path: `${docs}outlook.png` });
} finally {
  await outlook.stop();
}

/** A housing referral, prepared from a case record. */
async function drawForm(): Promise<void> {
  const casework = await serveCasework();
  const record = await browser.page(`${casework.url}/HB-1001`);
  const opened = browser.context.waitForEvent("page");
  await record.getByRole("button", { name: "Prepare a disclosure" }).click();
  const form = await opened;
  await form.setViewportSize({ width: 1400, height: 1000 });
  await form.getByLabel("What for").selectOption("housing-referral");
  await form.getByLabel("To whom").selectOption("keystone");
  await form.getByLabel("Their e-mail address").fill("jordan.ames@keystonehomes.example");
  await form.getByLabel("Their e-mail address").blur();
  await form.getByText("From the open record").first().waitFor();
  await form.screenshot({ path: `${docs}prepare.png` });
  for (const page of [form, record]) await closePage(page);
  await casework.stop();
}

/** The first page of a PDF as a picture, with poppler. */
function drawPdf(pdf: Uint8Array | undefined, to: string): void {
  if (pdf === undefined) throw new Error("no cover sheet arrived");
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const file = join(folder, "sheet.pdf");
  writeFileSync(file, pdf);
  const { status } = spawnSync("pdftoppm", ["-png", "-r", "100", "-singlefile", file, to]);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error("pdftoppm is missing: install poppler-utils");
}
