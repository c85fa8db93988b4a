import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Casework, serveCasework } from "../hosts/casework/serve.ts";
import { lookOver, share } from "../hosts/casework/share-as-person.ts";
import { afterSend, sheetOver, watched } from "../hosts/sheet.ts";

/** Requests that no press began, in a page that has no such script of its own: what leaves, and what the page is told. */
const to = "jordan.ames@keystonehomes.example";
const closed = "The office is closed on Friday afternoon.";

let casework: Casework;
let browser: Browser;
beforeAll(async () => {
  casework = await serveCasework();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await casework.stop();
});

let before = 0;
afterEach(() => {
  before = casework.shares.sent.length;
});
const sentNow = () => casework.shares.sent.slice(before);

/** Posts the look-over form from a script; the page then has what became of it in its title. */
const post = `
  const form = document.querySelector("form.look-over");
  const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  document.title = "waits";
  const tell = (what) => { document.title = what; };
`;
const byFetch = (page: Page) =>
  page.evaluate(
    `(() => {${post} fetch(form.action, { method: "POST", body }).then(() => tell("went"), (e) => tell(e.name)); })()`,
  );
const worker = `onmessage = ({ data: [url, body] }) =>
  fetch(url, { method: "POST", body: new URLSearchParams(body) })
    .then(() => postMessage("went"), () => postMessage("failed"))`;
async function byWorker(page: Page): Promise<void> {
  // The page takes scripts of its own server only.
  await page
    .context()
    .route("**/worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: worker }));
  await page.evaluate(`(() => {${post}
    const worker = new Worker("/worker.js");
    worker.onmessage = ({ data }) => tell(data);
    worker.postMessage([form.action, String(body)]);
  })()`);
}
const ready = async (on: Browser, number: string, text?: string) =>
  await watched(await lookOver(on, casework, { number, to, ...(text !== undefined && { text }) }));
const leaves = (page: Page) => page.waitForURL(/\/sent$/);

describe("a script's own fetch", () => {
  test("goes with no word where it is about nobody, once, and the page hears of it", async () => {
    const page = await ready(browser, "HB-1004", closed);
    await byFetch(page);
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("went");
    expect(sentNow().map(({ left }) => left.text)).toEqual([closed]);
    await closePage(page);
  });

  test("fails as on a lost network when the sender goes back, and the page works on", async () => {
    const page = await ready(browser, "HB-1001");
    await byFetch(page);
    await sheetOver(page).ready();
    expect(await page.title()).toBe("waits");
    await sheetOver(page).dialog.press("Escape");
    await expect.poll(() => page.title()).toBe("TypeError");
    expect(sentNow()).toEqual([]);
    await share(page);
    expect(await afterSend(page, () => leaves(page))).toBe("sheet");
    await closePage(page);
  });

  test("never carries what was written before: the page's own Send takes what may go, once", async () => {
    const page = await ready(browser, "HB-1001");
    await byFetch(page);
    await sheetOver(page).ready();
    await sheetOver(page).choose("purpose", "housing-referral");
    await sheetOver(page).choose("person", "HB-1001");
    await Promise.all([leaves(page), sheetOver(page).main.click()]);
    const [one, ...others] = sentNow();
    expect(others).toEqual([]);
    expect(one?.left.text).toContain("Marisol Vega");
    expect(one?.left.text).not.toContain("987-65-4321");
    expect(one?.files.map(({ name }) => name)).toEqual(["Cover sheet.pdf"]);
    await closePage(page);
  });
});

test("a page that is gone as it sends leaves its outcome in the log all the same, once", async () => {
  const log = await browser.extensionPage("log.html");
  await log.locator("main.log > ol > li", { hasText: "Keystone Homes" }).first().waitFor();
  expect(await log.locator("main.log > ol > li").first().textContent()).toContain("Handed over");
  await log.getByRole("button", { name: "Check that nothing was changed" }).click();
  await log.getByRole("status").getByText("nothing was changed").waitFor();
  const outcomes = (await browser.stored()).match(/"outcome":"released"/g);
  expect(outcomes).toHaveLength(await log.locator("main.log > ol > li", { hasText: "Handed over" }).count());
  await closePage(log);
});

describe("a worker's fetch, which no page can hold", () => {
  test("stands in the log as sent without a check, and the popup says so", async () => {
    const page = await ready(browser, "HB-1001");
    await byWorker(page);
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("went");
    expect(sentNow()).toHaveLength(1);
    const log = await browser.extensionPage("log.html");
    const entry = log.locator("main.log > ol > li").first();
    for (const said of ["Sent without a check", "Keystone Homes", "Tell your supervisor"])
      expect(await entry.textContent()).toContain(said);
    expect(await entry.textContent()).not.toContain("Marisol");
    await log.getByRole("button", { name: "Check that nothing was changed" }).click();
    await log.getByRole("status").getByText("nothing was changed").waitFor();
    const options = await browser.extensionPage("options.html");
    await options.getByText("can’t stop it").waitFor();
    const popup = await browser.extensionPage("popup.html");
    await popup.getByRole("heading", { name: "A message left without a check." }).waitFor();
    await Promise.all([log, options, popup, page].map(closePage));
  });

  test("is stopped where an organisation installed us; what was looked at goes", async () => {
    const own = await startBrowser({ byPolicy: true });
    const page = await ready(own, "HB-1001");
    await byWorker(page);
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("failed");
    expect(sentNow()).toEqual([]);
    await expect.poll(() => page.evaluate("document.documentElement.lastElementChild.localName")).toBe("div");
    await share(page);
    await sheetOver(page).ready();
    await sheetOver(page).choose("purpose", "housing-referral");
    await sheetOver(page).choose("person", "HB-1001");
    await Promise.all([leaves(page), sheetOver(page).main.click()]);
    expect(sentNow()).toHaveLength(1);
    const options = await own.extensionPage("options.html");
    await options.getByText("We stop it, and say so.").waitFor();
    expect(await own.stored()).not.toContain('"kind":"unreviewed"');
    await own.stop();
  });
});
