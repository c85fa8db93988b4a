import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

const noStarts = "/usr/sbin/policy-rc.d";

/** What packages ask while they are installed: each is told to set nothing up, and to run nothing. */
const answers = `roundcube-core roundcube/dbconfig-install boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/rtname string agency.test
`;

/** May this process install Debian packages? */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs Debian packages. No service may start meanwhile: a package's default configuration would listen on
 * every address of the machine.
 */
export function install(packages: readonly string[]): void {
  const forbids = !existsSync(noStarts);
  if (forbids) writeFileSync(noStarts, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  try {
    execFileSync("apt-get", ["update", "-qq", ...wait], { env, stdio: "pipe" });
    if (existsSync("/usr/bin/debconf-set-selections"))
      execFileSync("debconf-set-selections", {
        input: answers,
      });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wait, ...packages], {
      env,
      stdio: "pipe",
      maxBuffer: 64e6,
    });
  } finally {
    if (forbids) rmSync(noStarts);
  }
}
