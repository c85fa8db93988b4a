import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { type Browser, built, closePage, startBrowser } from "../hosts/browser.ts";
import { serveCasework } from "../hosts/casework/serve.ts";
import { lookOver } from "../hosts/casework/share-as-person.ts";
import { browser as chromium } from "../hosts/needs.ts";
import { watched } from "../hosts/sheet.ts";
import type { Row } from "./time.ts";

const rounds = 9;
const what = "a busy page with us, to one without";
const target = "under 1.25";

/**
 * What a webmail does in a busy second, in the page: requests of both kinds, none of which sends, new elements and
 * frames. Gives milliseconds.
 */
const busy = `(async () => {
  const start = performance.now();
  const load = (url) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = resolve;
    request.open("POST", url);
    request.send(new FormData(document.querySelector("form.look-over")));
  });
  for (let turn = 0; turn < 25; turn += 1) {
    await Promise.all(Array.from({ length: 6 }, () => fetch("/style.css").then((one) => one.text())));
    await load("/caseload");
    const frame = document.body.appendChild(document.createElement("iframe"));
    for (let at = 0; at < 400; at += 1) {
      frame.contentWindow.document.body.append(frame.contentDocument.createElement("p"));
      document.body.append(document.createElement("i"));
    }
    frame.remove();
    for (const one of document.querySelectorAll("body > i")) one.remove();
  }
  return performance.now() - start;
})()`;

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** The guard in the page's own world, and the listeners for requests: what a page that sends nothing waits for. */
export async function guardCost(): Promise<readonly Row[]> {
  if (!chromium.present() || !existsSync(built))
    return [{ what, figure: "needs Chromium and the built extension", target, met: null }];
  const casework = await serveCasework();
  const browsers: Browser[] = [await startBrowser(), await startBrowser({ extension: null })];
  try {
    const pages: Page[] = [];
    for (const browser of browsers)
      pages.push(
        await lookOver(browser, casework, { number: "HB-1001", to: "jordan@keystonehomes.example" }),
      );
    const [ours, bare] = pages;
    if (!ours || !bare) throw new Error("two pages were opened");
    await watched(ours);
    const [withUs, without]: [number[], number[]] = [[], []];
    for (const page of pages) await page.evaluate(busy);
    for (let round = 0; round < rounds; round += 1) {
      withUs.push(await ours.evaluate<number>(busy));
      without.push(await bare.evaluate<number>(busy));
    }
    for (const page of pages) await closePage(page);
    const ratio = middle(withUs) / middle(without);
    return [{ what, figure: `${ratio.toFixed(2)} ×`, target, met: ratio < 1.25 }];
  } finally {
    for (const browser of browsers) await browser.stop();
    await casework.stop();
  }
}
