import { existsSync } from "node:fs";
import type { Page, Request } from "playwright-core";
import { type Browser, built, startBrowser } from "../hosts/browser.ts";
import { browser as chromium, webmail } from "../hosts/needs.ts";
import { staff } from "../hosts/practice/agency.ts";
import { compose, logIn } from "../hosts/roundcube/compose.ts";
import { type Roundcube, startRoundcube } from "../hosts/roundcube/start.ts";
import { watched } from "../hosts/sheet.ts";
import { type Scenario, scenarios } from "../scenarios.ts";
import { milliseconds, type Row } from "./time.ts";
import { middle, press, toSheet } from "./to-sheet.ts";

const rounds = 9;
const target = "within 150 ms";
const cleanTarget = "under 50 ms";
/** Under the message; the toolbar has a clone of it for narrow windows. */
const button = ".formbuttons .send";

const scenario = (id: string) => scenarios.find((one) => one.id === id);

async function written(mail: Roundcube, browser: Browser, { to, subject, body }: Scenario): Promise<Page> {
  const page = await browser.context.newPage();
  await compose(page, mail.url, { to, subject, body });
  return page;
}

/** From the press to the request that sends. */
async function toRequest(page: Page): Promise<number> {
  const isForm = (request: Request) => request.method() === "POST" && request.isNavigationRequest();
  const sent = page.waitForRequest(isForm).then(() => performance.timeOrigin + performance.now());
  const pressedAt = await press(page, button);
  return (await sent) - pressedAt;
}

async function measure(page: Page, time: (page: Page) => Promise<number>): Promise<number> {
  const taken = await time(page);
  await page.close({ runBeforeUnload: false });
  return taken;
}

/** Roundcube in Chromium: how soon the sheet is seen after the press, and what ordinary mail waits for. */
export async function sheetTime(): Promise<readonly Row[]> {
  const [held, clean] = [scenario("housing-dump"), scenario("ordinary-lunch")];
  const missing = [chromium, webmail].filter((one) => !one.present()).map((one) => one.what);
  if (!existsSync(built)) missing.push("the built extension");
  if (missing.length > 0 || held === undefined || clean === undefined)
    return [{ what: "sheet in Roundcube", figure: `needs ${missing.join(", ")}`, target, met: null }];
  const sender = staff.find((one) => one.id === held.sender)?.email ?? "";
  const mail = await startRoundcube({ html: false, mailboxes: [{ address: sender, name: "" }] });
  const [ours, bare] = [await startBrowser(), await startBrowser({ extension: null })];
  try {
    for (const browser of [ours, bare]) {
      const page = await browser.context.newPage();
      await logIn(page, mail.url, sender);
      await page.waitForLoadState("networkidle");
    }
    const shown: number[] = [];
    const [waits, waitsWithout]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      shown.push(
        await measure(await watched(await written(mail, ours, held)), (page) => toSheet(page, button)),
      );
      waits.push(await measure(await watched(await written(mail, ours, clean)), toRequest));
      waitsWithout.push(await measure(await written(mail, bare, clean), toRequest));
    }
    const seen = middle(shown);
    const added = middle(waits) - middle(waitsWithout);
    return [
      { what: "Send to the sheet seen, Roundcube", figure: milliseconds(seen), target, met: seen <= 150 },
      {
        what: "added to ordinary mail, Roundcube",
        figure: milliseconds(added),
        target: cleanTarget,
        met: added < 50,
      },
    ];
  } finally {
    await ours.stop();
    await bare.stop();
    await mail.stop();
  }
}
