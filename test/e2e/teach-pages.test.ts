import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { packOf, signPack } from "../../core/policy/pack.ts";
import { signerOf } from "../../core/signature.ts";
import { objections } from "../hosts/axe.ts";
import { type Browser, closePage, startBrowser } from "../hosts/browser.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { overlayOf, pointAt, renamePractice, startTeaching } from "../hosts/teaching.ts";
import { sampleWith } from "../sample-files.ts";

let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  practice = await servePractice();
});
afterAll(async () => {
  await practice.stop();
});
beforeEach(async () => {
  browser = await startBrowser();
  await renamePractice(browser);
});
afterEach(async () => {
  await browser.stop();
});

test("with the keyboard alone a part is picked, and no key and no press reaches the page", async () => {
  const { teach, site } = await startTeaching(browser, "Our mail", practice.draftUrl("housing-dump"));
  await site.evaluate(() => {
    const seen = document.body.dataset;
    for (const type of ["keydown", "click", "pointerdown", "focusin"])
      document.addEventListener(type, ({ target }) => {
        if (document.body.contains(target as Node)) seen["reached"] = `${seen["reached"] ?? ""} ${type}`;
      });
  });
  const point = teach.getByRole("button", { name: "Point at it: Who gets it" });
  await point.focus();
  await teach.keyboard.press("Enter");
  await overlayOf(site).waitFor({ state: "attached" });
  const steps = await site.evaluate(() => {
    const all = [...document.querySelectorAll("input, select, a[href], button, textarea")];
    return all.filter((one) => one.getClientRects().length > 0).findIndex(({ id }) => id === "to");
  });
  for (let step = 0; step < steps; step += 1) await site.keyboard.press("Tab");
  // Round about: out of the box, and back into it.
  for (const key of ["ArrowRight", "ArrowLeft", "Enter"]) await site.keyboard.press(key);
  await teach.getByText("Box “To”").waitFor();

  await teach.getByRole("button", { name: "Point at it: The subject" }).click();
  await overlayOf(site).waitFor({ state: "attached" });
  await site.keyboard.press("Escape");
  await teach.getByText("Nothing was picked.").waitFor();
  await pointAt(teach, site, "The Send button", site.locator("button.send"));
  expect(await site.evaluate(() => document.body.dataset["reached"])).toBeUndefined();
  expect(practice.mailbox.sent).toEqual([]);
});

test("what can't be it is told in a sentence, and so is a page that does not answer", async () => {
  const { teach, site } = await startTeaching(browser, "Our mail", practice.draftUrl("housing-dump"));
  await pointAt(teach, site, "The text", site.locator("h1"));
  await teach.getByText("The text can’t be read there").waitFor();
  await pointAt(teach, site, "Who gets it", site.locator("#to"));
  await site.goto(practice.url);
  await teach.bringToFront();
  await teach.evaluate(() => dispatchEvent(new Event("focus")));
  await teach.getByText("Not on the page that is open now").waitFor();
  await closePage(site);
  await teach.getByRole("button", { name: "Point at it: The subject" }).click();
  await teach.getByText("The page could not be reached").waitFor();
});

test("an address that is none, and a file that holds no site, are told", async () => {
  const teach = await browser.extensionPage("teach.html");
  await teach.getByLabel("What people call it").fill("Our mail");
  await teach.getByLabel("Address of a page").fill("our mail");
  await teach.getByRole("button", { name: "Begin" }).click();
  await teach.getByText("This is not the address of a web page").waitFor();
  await teach.getByLabel("Address of a page").fill(practice.url);
  const json = JSON.stringify({ id: "x", routes: "none" });
  for (const text of ["no json", json]) {
    const file = { name: "site.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await teach.getByLabel("Go on from a file").setInputFiles(file);
    await teach.getByRole("button", { name: "Begin" }).click();
    await teach.getByText("This file does not hold a site").waitFor();
  }
});

describe("a site's own file", () => {
  /** The practice mail's adapter, for the renamed pages, loaded from a file. */
  const load = async () => {
    const { default: shipped } = await import("../../bundles/sites/practice.json", {
      with: { type: "json" },
    });
    const text = JSON.stringify({ ...shipped, id: "taught-practice" }).replaceAll(
      "form.compose",
      "form.letter",
    );
    const teach = await browser.extensionPage("teach.html");
    await teach.getByLabel("What people call it").fill("Our mail");
    await teach.getByLabel("Address of a page").fill(practice.draftUrl("housing-dump"));
    const file = { name: "site.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await teach.getByLabel("Go on from a file").setInputFiles(file);
    const [site] = await Promise.all([
      browser.context.waitForEvent("page"),
      teach.getByRole("button", { name: "Begin" }).click(),
    ]);
    // The first page of a tab that the extension opens comes as it is.
    await site.reload();
    await teach.getByRole("button", { name: "Save as a file" }).waitFor();
    return teach;
  };

  test("goes on where it stood, is saved as a file again, and is removed in the options", async () => {
    const teach = await load();
    const [saved] = await Promise.all([
      teach.waitForEvent("download"),
      teach.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("taught-practice.json");
    await expect
      .poll(
        async () => {
          await teach.getByRole("button", { name: "Save into the rules" }).click();
          return await teach.getByText("Saved. Load the page again").count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    const options = await browser.extensionPage("options.html");
    await options.getByRole("link", { name: "Teach Practice mail again" }).click();
    await options.getByText("You have not finished this site").waitFor();
    await options.goBack();
    await options.getByRole("button", { name: "Remove Practice mail" }).click();
    await options.getByRole("button", { name: "Remove Practice mail" }).waitFor({ state: "detached" });
  });

  test("is the only way where the organisation signs its rules", async () => {
    const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    const signer = "privateKey" in pair ? await signerOf(crypto.subtle, pair) : expect.fail("no pair");
    const packed = packOf(sampleWith());
    const signed = await signPack(packed.kind === "ok" ? packed.value : expect.fail("it packs"), signer);
    const options = await browser.extensionPage("options.html");
    const buffer = Buffer.from(JSON.stringify(signed));
    await options
      .getByLabel("Choose a rules file")
      .setInputFiles({ name: "rules.json", mimeType: "application/json", buffer });
    await options.getByText("Signed with the key").waitFor();
    const teach = await load();
    await teach.getByText("Your agency signs its rules").waitFor();
    expect(await teach.getByRole("button", { name: "Save into the rules" }).count()).toBe(0);
  });
});

test("a page that nothing protects is taught from the popup", async () => {
  const site = await browser.page(practice.draftUrl("housing-dump"));
  const [worker] = browser.context.serviceWorkers();
  const id = await worker?.evaluate(async (url) => {
    type Tabs = { query(of: object): Promise<readonly { readonly id: number; readonly url: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, site.url());
  const popup = await browser.context.newPage();
  await popup.addInitScript((tab) => {
    type Tabs = { query(of: object): Promise<unknown> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    // The popup lies over the page; a tab of its own does not.
    const all = tabs.query.bind(tabs);
    tabs.query = async (of) =>
      ((await all("active" in of ? {} : of)) as { readonly id: number }[]).filter(
        (one) => !("active" in of) || one.id === tab,
      );
  }, id);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const [teach] = await Promise.all([
    browser.context.waitForEvent("page"),
    popup.getByRole("link", { name: "Teach this site" }).click(),
  ]);
  await teach.getByRole("button", { name: "Begin" }).click();
  await pointAt(teach, site, "Who gets it", site.locator("#to"));
  await teach.getByText("Box “To”").waitFor();
});

/** What stands out of the page at the right. */
const tooWide = (page: Page) =>
  page
    .locator("body *")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML.slice(0, 80)),
    );

describe.each(["en", "es"] as const)("in %s", (language) => {
  test("axe finds nothing on the teach page, and nothing is cut off", { timeout: 120_000 }, async () => {
    const own = await startBrowser({ locale: language === "en" ? "en-US" : "es-US" });
    try {
      const page = await own.extensionPage("teach.html");
      await page.locator("main").waitFor();
      const look = async () => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await objections(page)).toEqual([]);
        }
        for (const width of [320, 1400]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await tooWide(page)).toEqual([]);
        }
      };
      await look();
      await page.locator("input[name=name]").fill("Our mail");
      await page.locator("input[name=address]").fill(practice.draftUrl("housing-dump"));
      await page.locator("button.main").click();
      await page.locator(".part").first().waitFor();
      await look();
    } finally {
      await own.stop();
    }
  });
});

test("axe finds nothing in the overlay", async () => {
  const built = await build({
    stdin: {
      contents: 'import { pick } from "./extension/teach/picker/overlay.ts"; window.pick = pick;',
      resolveDir: new URL("../../", import.meta.url).pathname,
    },
    bundle: true,
    write: false,
  });
  const page = await browser.page(practice.url);
  await page.route("**/plain", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><label>To <input></label></main>',
    }),
  );
  await page.goto(`${practice.url}plain`);
  // Open, so that axe can look in.
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      return attach.call(this, { mode: "open" });
    };
  });
  await page.evaluate(built.outputFiles[0]?.text ?? "");
  await page.evaluate(() => {
    const what = {
      box: "Box",
      list: "List",
      tick: "Tick",
      button: "Button",
      link: "Link",
      editor: "Editor",
      files: "Files",
      other: "Part",
    };
    const { pick } = window as unknown as { pick(words: object): Promise<unknown> };
    void pick({ title: "Point at: Who gets it", keys: "Click it.", what });
  });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page)).toEqual([]);
  }
});
