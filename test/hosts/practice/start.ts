import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../../run/tool.ts";
import { built } from "../browser.ts";
import { serveCasework } from "../casework/serve.ts";
import { chromium } from "../needs.ts";
import { type ServedOutlook, serveOutlook } from "../outlook/serve.ts";
import { type Running, run } from "../running.ts";
import { servePractice } from "./serve.ts";

/** `npm start`: the practice mail, the practice Outlook and the practice case system, in a browser where there is one. */
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);
const addin = fileURLToPath(new URL("../../../dist/outlook-practice", import.meta.url));

await buildOrEnd("the extension", "build:extension");
await buildOrEnd("the Outlook add-in", "build:practice-outlook");
const casework = await serveCasework(4182);
const practice = await servePractice(4180, casework.url);
const outlook = existsSync(join(addin, "taskpane.html")) ? await serveOutlook({ addin, port: 4181 }) : null;
const profile = mkdtempSync(join(tmpdir(), "practice-"));
const browser = open(practice.url, outlook);
say("", `Practice mail:    ${practice.url}`, `Practice cases:   ${casework.url}`);
if (outlook) say(`Practice Outlook: ${outlook.url}`);
else say("The practice Outlook is left out: the add-in is not built (dist/outlook-practice is missing).");
say("");
if (browser) say("A Chromium window is opening, with Safe Disclosure in it.");
else explain(outlook);
say(
  "",
  "Open a draft, press Send, then look at what left.",
  "Or open a case, press Prepare a disclosure, and put it into the empty message of the practice mail.",
  "Where somebody else has to agree, press Ask for a sign-off and answer it in the popup's page Sign off.",
  "Press Ctrl+C here to stop.",
);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

async function buildOrEnd(what: string, script: string): Promise<void> {
  say(`Building ${what} …`);
  const build = await runTool("npm", ["run", "--if-present", script]);
  if (build.ok) return;
  say(build.output, `${what} could not be built, so there is nothing to practise with yet.`);
  process.exit(1);
}

/** Chromium in a profile of its own, which is thrown away; none without a screen to show it on. */
function open(mail: string, served: ServedOutlook | null): Running | null {
  const path = chromium();
  if (path === null || !hasScreen()) return null;
  return run(path, [
    `--user-data-dir=${profile}`,
    `--load-extension=${built}`,
    "--no-first-run",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(served ? [`--ignore-certificate-errors-spki-list=${served.fingerprint}`] : []),
    mail,
    ...(served ? [served.url] : []),
  ]);
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function explain(served: ServedOutlook | null): void {
  const why = chromium() === null ? "Chromium is not installed" : "this terminal has no screen";
  say(
    `No Chromium window could be opened here: ${why}. In Chrome, Edge or Chromium, once:`,
    "  1. Open chrome://extensions and switch on Developer mode.",
    `  2. Press "Load unpacked" and choose ${built}`,
    `  3. Open ${practice.url} or ${casework.url}`,
  );
  if (served)
    say(
      "For the practice Outlook no extension is needed:",
      `  1. Open ${served.url}`,
      "  2. The browser does not know the certificate, which was made here a moment ago: go on to 127.0.0.1.",
    );
}

async function stop(): Promise<void> {
  await Promise.all([browser?.stop(), practice.stop(), casework.stop(), outlook?.stop()]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  say("", "Stopped.");
  process.exit(0);
}
