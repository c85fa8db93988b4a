import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../../run/tool.ts";
import { built } from "../browser.ts";
import { chromium } from "../needs.ts";
import { type Running, run } from "../running.ts";
import { servePractice } from "./serve.ts";

/** `npm start`: the practice mail, with the extension in a browser where one can be opened. */
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

say("Building the extension …");
const build = await runTool("npm", ["run", "build:extension"]);
if (!build.ok) {
  say(build.output, "The extension could not be built, so there is nothing to practise with yet.");
  process.exit(1);
}
const practice = await servePractice(4180);
const profile = mkdtempSync(join(tmpdir(), "practice-"));
const browser = open(practice.url);
say("", `Practice mail: ${practice.url}`, "");
if (browser) say("A Chromium window is opening, with Safe Disclosure in it.");
else
  say(
    "No Chromium window could be opened here. In Chrome, Edge or Chromium, once:",
    "  1. Open chrome://extensions and switch on Developer mode.",
    `  2. Press "Load unpacked" and choose ${built}`,
    `  3. Open ${practice.url}`,
  );
say("", "Open a draft, press Send, then look at what left.", "Press Ctrl+C here to stop.");

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

/** Chromium in a profile of its own, which is thrown away; none without a screen to show it on. */
function open(url: string): Running | null {
  const path = chromium();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
  if (path === null || !hasScreen) return null;
  return run(path, [
    `--user-data-dir=${profile}`,
    `--load-extension=${built}`,
    "--no-first-run",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    url,
  ]);
}

async function stop(): Promise<void> {
  await Promise.all([browser?.stop(), practice.stop()]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  say("", "Stopped.");
  process.exit(0);
}
