import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { cases } from "../hosts/rt/contents.ts";
import { logIn, visit } from "../hosts/rt/pages.ts";
import { type Rt, startRt } from "../hosts/rt/start.ts";

let rt: Rt;
let browser: Browser;
beforeAll(async () => {
  rt = await startRt({ html: true });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await rt.stop();
});

test("a case record shows each of its fields beside its label", async () => {
  const page = await browser.context.newPage();
  await logIn(page, rt.url, "dana");
  for (const [place, { fields }] of cases.entries()) {
    await visit(page, rt.url, `Ticket/Display.html?id=${place + 1}`);
    const rows = page
      .locator(".custom-field:visible")
      .filter({ has: page.locator(".current-value:visible") });
    for (const [label, value] of Object.entries(fields))
      expect(
        await rows
          .filter({ hasText: `${label}:` })
          .locator(".current-value")
          .textContent(),
      ).toContain(value);
  }
  await closePage(page);
});
