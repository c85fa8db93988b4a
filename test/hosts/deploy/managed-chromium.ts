import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromium as chromiumPath } from "../needs.ts";

const settings = "/etc/chromium";

/** Why no policy can be tried here; null where one can. Policies stand in `/etc`, and none may stay on the machine. */
export function noPolicies(): string | null {
  if (process.getuid?.() !== 0) return "needs root, for policies that only this test's browser sees";
  if (chromiumPath() !== "/usr/bin/chromium" || !existsSync(settings)) return "needs Debian's Chromium";
  try {
    execFileSync("unshare", ["-m", "true"], { stdio: "ignore" });
    return null;
  } catch {
    return "needs a mount namespace of its own (unshare -m)";
  }
}

interface Managed {
  /** For this test's files. */
  readonly folder: string;
  /** Of `docs/deploy/chromium.json`, filled in. */
  readonly policies: string;
  /** Hash of the one certificate that is trusted. */
  readonly certificate: string;
  /** Names that stand for 127.0.0.1. */
  readonly hosts: readonly string[];
}

/** Chromium as an agency's computer has it: its policies are bound over `/etc/chromium` for it alone. */
export async function startManaged({
  folder,
  policies,
  certificate,
  hosts,
}: Managed): Promise<BrowserContext> {
  const etc = join(folder, "etc");
  mkdirSync(join(etc, "policies/managed"), { recursive: true });
  const file = join(etc, "policies/managed/safe-disclosure.json");
  writeFileSync(file, policies);
  // Chromium leaves a file, and a folder, alone that may still be being written.
  const anHourAgo = new Date(Date.now() - 60 * 60_000);
  for (const path of [file, dirname(file)]) utimesSync(path, anHourAgo, anHourAgo);
  const start = join(folder, "chromium");
  const inside = `mount --make-rprivate / && mount --bind '${etc}' ${settings} && exec ${chromiumPath()} "$@"`;
  writeFileSync(start, `#!/bin/sh\nexec unshare -m sh -c '${inside.replaceAll("'", "'\\''")}' sh "$@"\n`);
  chmodSync(start, 0o755);
  return await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: start,
    channel: "chromium",
    headless: true,
    locale: "en-US",
    viewport: { width: 1200, height: 900 },
    // Both keep extensions of an organisation, and their updates, away from tests.
    ignoreDefaultArgs: ["--disable-extensions", "--disable-background-networking"],
    args: [
      "--no-sandbox",
      `--ignore-certificate-errors-spki-list=${certificate}`,
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(", ")}`,
    ],
  });
}
