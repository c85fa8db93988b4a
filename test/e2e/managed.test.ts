import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyCode, packOf, signPack } from "../../core/policy/pack.ts";
import { type Signer, signerOf } from "../../core/signature.ts";
import { objections } from "../hosts/axe.ts";
import { closePage } from "../hosts/browser.ts";
import { type AgencyServer, filledIn, serveAgency } from "../hosts/deploy/agency-server.ts";
import { openPacker, type Packer } from "../hosts/deploy/crx.ts";
import { noPolicies, startManaged } from "../hosts/deploy/managed-chromium.ts";
import { until } from "../hosts/ports.ts";
import { type Practice, servePractice } from "../hosts/practice/serve.ts";
import { afterSend, watched } from "../hosts/sheet.ts";
import { sampleWith } from "../sample-files.ts";

const why = noPolicies();
/** In the agency's own build; in its settings only. */
const [mail, cases] = ["mail.agency.example", "cases.agency.example"];

/** `docs/deploy/chromium.json` as it stands, filled in, in Chromium. */
describe.skipIf(why !== null)(`an agency's own Chromium${why === null ? "" : ` (${why})`}`, () => {
  let folder: string;
  let agency: AgencyServer;
  let practice: Practice;
  let packer: Packer;
  let organisation: Signer;
  let context: BrowserContext;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "managed-"));
    agency = await serveAgency();
    practice = await servePractice();
    packer = openPacker(folder);
    organisation = await makeSigner();
    offer("0.1.0");
    await offerRules("7", "2026-11-20T08:00:00-08:00");
    const policies = JSON.parse(filledIn("chromium.json", values()));
    context = await startManaged({
      folder,
      // Or nobody may look into an extension that an organisation installed, a test neither.
      policies: JSON.stringify({ ...policies, DeveloperToolsAvailability: 1 }),
      certificate: agency.certificate.fingerprint,
      hosts: [mail, cases],
    });
  });
  afterAll(async () => {
    await context?.close();
    await practice?.stop();
    await agency?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const values = () => ({
    "EXTENSION-ID": packer.id,
    "ORGANISATION-KEY": keyCode(organisation.publicKey),
    "https://deploy.agency.example": agency.origin,
    "https://mail.": "http://mail.",
    "https://cases.": "http://cases.",
    "dana.whitfield@agency.example": "dana.whitfield@harborbridge.example",
  });
  const offer = (version: string) => {
    const update = filledIn("update.xml", values()).replace('version="0.1.0"', `version="${version}"`);
    agency.files.set("/update.xml", { type: "text/xml", body: update });
    const body = packer.pack(version, [`http://${mail}/*`]);
    agency.files.set("/safe-disclosure.crx", { type: "application/x-chrome-extension", body });
  };
  const offerRules = async (version: string, issued: string, signer = organisation) => {
    const packed = packOf(sampleWith(["agency/organisation.json", "version", version]), issued);
    const pack = packed.kind === "ok" ? packed.value : expect.fail("the sample agency packs");
    const body = JSON.stringify(await signPack(pack, signer));
    agency.files.set("/our-rules.json", { type: "application/json", body });
  };
  const extensions = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    await page.goto("chrome://extensions");
    const done = await work(page);
    await closePage(page);
    return done;
  };
  const info = () =>
    extensions((page) =>
      page.evaluate(async (id) => {
        type Private = { getExtensionInfo(id: string): Promise<Record<string, unknown>> };
        const all = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
        return await all.developerPrivate.getExtensionInfo(id).catch(() => null);
      }, packer.id),
    );
  const options = async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${packer.id}/options.html`);
    return page;
  };

  test("it installs itself, and nobody who sits there can take it off", async () => {
    await until("the extension", async () => (await info())?.["version"] === "0.1.0", 30_000);
    expect(await info()).toMatchObject({ state: "ENABLED", mustRemainInstalled: true, userMayModify: false });
  });

  test("the settings arrive after the start, and the rules are then fetched by themselves", {
    timeout: 120_000,
  }, async () => {
    const fetched = () => agency.asked.some(({ url }) => url === "/our-rules.json");
    // Chromium reads settings of extensions when its own start is over, which is when a page was shown.
    const shown = await context.newPage();
    await shown.goto(practice.url);
    await until("the rules", async () => fetched(), 90_000);
    await closePage(shown);
    const page = await options();
    await page.getByText("Harbor Bridge Community Services, version 7.").waitFor();
    await page.getByText("Your work address is dana.whitfield@harborbridge.example.").waitFor();
    await page.getByText("The rules are up to date.").waitFor();
    expect(await page.locator("input[type=file], input[name=sender]").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Remove these rules" }).count()).toBe(0);
    await closePage(page);
  });

  test("whoever hands out the rules learns nothing of who asks", async () => {
    const asked = agency.asked.filter(({ url }) => url.startsWith("/our-rules.json"));
    const told = asked.flatMap(({ headers }) => Object.keys(headers));
    expect(asked.map(({ url }) => url)).toEqual(asked.map(() => "/our-rules.json"));
    for (const name of ["cookie", "referer", "if-none-match", "authorization"])
      expect(told).not.toContain(name);
    expect(JSON.stringify(asked)).not.toMatch(/dana|seen/i);
  });

  test("pages of the agency's own build are protected without a click; others say what is missing", async () => {
    const draft = new URL(practice.draftUrl("housing-dump"));
    const page = await context.newPage();
    await page.goto(`http://${mail}:${draft.port}${draft.pathname}`);
    await watched(page);
    await page.click("button.send");
    expect(await afterSend(page, () => page.waitForURL(/\/practice\/sent$/))).toBe("sheet");
    await closePage(page);
    const shown = await options();
    await shown.getByText(`not yet: http://${cases}/*.`).waitFor();
    await shown.getByRole("button", { name: "Let Safe Disclosure onto these pages" }).waitFor();
    await closePage(shown);
  });

  test("the options say it in both languages, light and dark; axe finds nothing, nothing is cut off", async () => {
    const pictures = process.env["MANAGED_PICTURES"];
    const page = await options();
    for (const language of ["es", "en"] as const) {
      await page.getByRole("combobox").selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await objections(page), `${language} ${colorScheme}`).toEqual([]);
        for (const width of [320, 1400]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
          const path = `${pictures}/options-${language}-${colorScheme}-${width}.png`;
          if (pictures) await page.screenshot({ path, fullPage: true });
        }
      }
    }
    await page.getByRole("button", { name: "Make a report" }).click();
    const report = await page.getByRole("textbox", { name: "A report for support" }).inputValue();
    expect(JSON.parse(report)).toMatchObject({
      rules: { version: "7", signed: true },
      managed: { came: "taken" },
    });
    for (const value of [mail, cases, "dana", keyCode(organisation.publicKey)])
      expect(report).not.toContain(value);
    expect(await objections(page)).toEqual([]);
    await closePage(page);
  });

  test("newer rules come, older and foreign ones do not, and a server that is down takes none away", async () => {
    const page = await options();
    const look = async (said: RegExp) => {
      await page.getByRole("button", { name: "Look for new rules now" }).click();
      await page.getByText(said).waitFor();
    };
    await offerRules("8", "2026-11-21T08:00:00-08:00");
    await look(/The rules are up to date/);
    await page.getByText("version 8.").waitFor();
    await offerRules("6", "2026-11-19T08:00:00-08:00");
    await look(/older than the rules here/);
    await offerRules("9", "2026-11-22T08:00:00-08:00", await makeSigner());
    await look(/signed with another key/);
    agency.files.delete("/our-rules.json");
    await look(/not where the settings say/);
    expect(await page.getByText("version 8.").count()).toBe(1);
    await closePage(page);
  });

  test("there is no private window beside it", async () => {
    const page = await options();
    const said = await page.evaluate(() => {
      type Windows = { create(of: object): Promise<unknown> };
      const { windows } = (globalThis as unknown as { chrome: { windows: Windows } }).chrome;
      return windows.create({ incognito: true }).then(
        () => "opened",
        (error: Error) => error.message,
      );
    });
    expect(said).toMatch(/incognito mode is disabled/i);
    await closePage(page);
  });

  test("it updates from the agency's own server", async () => {
    offer("0.1.1");
    await extensions((page) =>
      page.evaluate(() => {
        type Private = { autoUpdate(): Promise<void> };
        const all = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
        return all.developerPrivate.autoUpdate();
      }),
    );
    await until("the update", async () => (await info())?.["version"] === "0.1.1", 20_000);
    const page = await options();
    await page.getByText("version 8.").waitFor();
    await closePage(page);
  });
});

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  return "privateKey" in pair ? await signerOf(crypto.subtle, pair) : expect.fail("no pair");
}
