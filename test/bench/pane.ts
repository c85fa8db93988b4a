import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { outlookInChromium } from "../hosts/outlook/chromium.ts";
import { paneOver } from "../hosts/outlook/pane.ts";
import { milliseconds, type Row } from "./time.ts";

const addin = new URL("../../dist/outlook-practice", import.meta.url).pathname;
const turns = 5;

/** What Outlook's pane loads before it shows anything, and how long a press of its button takes. */
export async function paneRows(): Promise<readonly Row[]> {
  if (!existsSync(addin)) return [{ what: "Outlook pane", figure: "not built", target: "", met: null }];
  const scripts = readFileSync(`${addin}/taskpane.html`, "utf8").match(/assets\/[^"]+\.js/g) ?? [];
  const sizes = scripts.map((file) => gzipSync(readFileSync(`${addin}/${file}`), { level: 9 }).length);
  const size = sizes.reduce((sum, one) => sum + one, 0) / 1024;
  const outlook = await outlookInChromium({ addin, storage: "allowed" });
  const painted: number[] = [];
  const reviewed: number[] = [];
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      await outlook.compose("housing-dump");
      const start = performance.now();
      const pane = paneOver(await outlook.openPane("check"));
      await pane.ready();
      reviewed.push(performance.now() - start);
      const [first] = await pane.frame.evaluate(() =>
        performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
      );
      painted.push(first ?? Number.NaN);
    }
  } finally {
    await outlook.stop();
  }
  const within = (what: string, times: readonly number[], limit: number): Row => {
    const middle = [...times].sort((a, b) => a - b)[turns >> 1] ?? Number.NaN;
    return { what, figure: milliseconds(middle), target: `within ${limit} ms`, met: middle <= limit };
  };
  return [
    {
      what: "pane scripts, gzipped",
      figure: `${size.toFixed(0)} KB`,
      target: "at most 250 KB",
      met: size <= 250,
    },
    within("pane: first paint, from its frame", painted, 500),
    within("pane: button to review sheet", reviewed, 1500),
  ];
}
