import { expect, test } from "vitest";
import { startBrowser } from "../hosts/browser.ts";
import { startWriter } from "../hosts/roundcube/writer.ts";
import { heldScenes } from "./roundcube-held-scenes.ts";

heldScenes(startBrowser);

test("a file that the server puts back after it was taken out stops the send", async () => {
  const browser = await startBrowser();
  const writer = await startWriter(false, async () => browser);
  await writer.write("attachment-dump");
  const page = (await browser.pages()).at(-1) ?? expect.fail("no page");
  await writer.send(page);
  const sheet = await writer.held(page);
  // Two tabs of one session can do this in Roundcube; here its answer is made up.
  const packet = await page.locator("#attachment-list > li").getAttribute("id");
  await page.route(`**/*display-attachment&_file=${packet}&*`, (route) => route.fulfill({ body: "Intake" }));
  await sheet.main.click();
  await expect.poll(sheet.heading, { timeout: 15_000 }).toMatch(/could not press Send/);
  expect(await writer.mail.sink.unread(800)).toBe(0);
  await writer.stop();
});
