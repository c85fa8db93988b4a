import { afterAll, beforeAll, expect, test } from "vitest";
import { keyCode, type Pack, packOf, signPack } from "../../core/policy/pack.ts";
import { type Signer, signerOf } from "../../core/signature.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { oldDraft } from "../hosts/old-draft.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { sampleWith } from "../sample-files.ts";

let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  practice = await servePractice();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await practice.stop();
});

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  return "privateKey" in pair ? await signerOf(crypto.subtle, pair) : expect.fail("no pair");
}
const rulesFile = (pack: Pack) => ({
  name: "rules.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(pack)),
});

test("signed rules are replaced by rules of the same key only, until they are removed on purpose", async () => {
  const organisation = await makeSigner();
  const packed = packOf(sampleWith());
  const unsigned = packed.kind === "ok" ? packed.value : expect.fail("the sample agency packs");
  const options = await browser.extensionPage("options.html");
  const choose = (pack: Pack) => options.setInputFiles("input[type=file]", rulesFile(pack));
  const signed = options.getByText(keyCode(organisation.publicKey));

  await choose(await signPack(unsigned, organisation));
  await signed.waitFor();
  await choose(unsigned);
  await options.getByText("nobody signed it").waitFor();
  await choose(await signPack(unsigned, await makeSigner()));
  await options.getByText("signed with another key").waitFor();
  expect(await signed.count()).toBe(1);

  await options.getByRole("button", { name: "Remove these rules" }).click();
  await options.getByRole("button", { name: "Keep them" }).click();
  expect(await signed.count()).toBe(1);
  await options.getByRole("button", { name: "Remove these rules" }).click();
  await options.getByRole("button", { name: "Yes, remove them" }).click();
  await options.getByText("The rules are removed").waitFor();
  await choose(unsigned);
  await options.getByText("Nobody signed this file").waitFor();
  await options.getByRole("button", { name: "Remove these rules" }).click();
  await options.getByRole("button", { name: "Yes, remove them" }).click();
  await options.getByText("practice agency").waitFor();
  await closePage(options);
});

test("an address that the browser refuses takes no protection away, and is told until it is gone", async () => {
  const [worker] = browser.context.serviceWorkers();
  const standing = () =>
    worker?.evaluate(async () => {
      type Script = { readonly id: string; readonly matches: readonly string[] };
      type Scripting = { getRegisteredContentScripts(): Promise<readonly Script[]> };
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      const scripts = await scripting.getRegisteredContentScripts();
      return scripts.map(({ id, matches }) => `${id} ${matches.join(" ")}`).sort();
    });
  const before = ["guard", "page"].map((id) => `${id} http://127.0.0.1/* http://localhost/*`);
  expect(await standing()).toEqual(before);
  const options = await browser.extensionPage("options.html");
  await options.evaluate(async () => {
    const settled = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await settled(indexedDB.open("safe-disclosure"));
    const kept = database.transaction("kept", "readwrite").objectStore("kept");
    await settled(kept.put({ id: "settings", language: null, origins: ["https://mail.*.example/*"] }));
    database.close();
  });
  await options.getByRole("combobox").selectOption("en");
  await options.getByRole("alert").getByText("does not let us onto every page").waitFor();
  expect(await standing()).toEqual(before);
  await options.getByRole("button", { name: "Stop protecting https://mail.*.example/*" }).click();
  await options.getByRole("alert").waitFor({ state: "detached" });
  expect(await standing()).toEqual(before);
  await closePage(options);
});

test("a webmail that has changed is marked, and stands in the log once a day", async () => {
  const page = await browser.context.newPage();
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return await route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/class="attachments"/g, 'class="moved"');
    await route.fulfill({ response, body });
  });
  await page.goto(practice.draftUrl("housing-dump"));
  await page.reload();
  const [worker] = browser.context.serviceWorkers();
  const mark = () =>
    worker?.evaluate(async () => {
      type Tabs = { query(of: object): Promise<readonly { readonly id: number }[]> };
      type Action = { getBadgeText(of: { readonly tabId?: number }): Promise<string> };
      const { tabs, action } = (globalThis as unknown as { chrome: { tabs: Tabs; action: Action } }).chrome;
      const [tab] = await tabs.query({ active: true });
      return await action.getBadgeText(tab ? { tabId: tab.id } : {});
    });
  await expect.poll(mark, { timeout: 10_000 }).toBe("!");
  const log = await browser.extensionPage("log.html");
  await log.getByText("Pages that were not protected").waitFor();
  expect(await log.getByRole("listitem").allTextContents()).toEqual([
    expect.stringMatching(/^Practice mail /),
  ]);
  await log.getByRole("button", { name: "Check that nothing was changed" }).click();
  await log.getByRole("status").getByText("nothing was changed").waitFor();
  await Promise.all([closePage(log), closePage(page)]);
});

test.each(["popup.html", "log.html", "options.html", "month.html", "accounting.html"])(
  "%s says what happened and what to do when the browser does not open the store",
  async (path) => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("broken", "UnknownError");
      };
    });
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await page.getByText("the browser does not open our rules and our log").waitFor();
    await page.getByText("Close the browser and open it again").waitFor();
    await closePage(page);
  },
);

test("a draft that nobody touched for a week goes when the background starts, and no form has to be opened", async () => {
  const page = await browser.extensionPage("log.html");
  expect(await page.evaluate(oldDraft, true)).toBe(1);
  const session = await browser.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  expect(await page.evaluate(oldDraft, false)).toBe(1);
  // Asks the background, which wakes it.
  const options = await browser.extensionPage("options.html");
  await expect.poll(() => page.evaluate(oldDraft, false), { timeout: 10_000 }).toBe(0);
  await closePage(options);
  await closePage(page);
});
