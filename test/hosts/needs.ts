import { existsSync } from "node:fs";

/** A program of the machine that tests need, and the Debian packages that bring it. */
export interface Need {
  readonly what: string;
  readonly packages: readonly string[];
  present(): boolean;
}

const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium still takes `--load-extension`; branded Chrome gave it up (microsoft/playwright#36459). */
export function chromium(): string | null {
  return browsers.find((path) => existsSync(path)) ?? null;
}

export const browser: Need = {
  what: "Chromium",
  packages: ["chromium", "fonts-dejavu-core"],
  present: () => chromium() !== null,
};

const firefoxes = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

export function firefox(): string | null {
  return firefoxes.find((path) => existsSync(path)) ?? null;
}

export const secondBrowser: Need = {
  what: "Firefox",
  packages: ["firefox-esr", "fonts-dejavu-core"],
  present: () => firefox() !== null,
};

export const webmail: Need = {
  what: "Roundcube and its mail store",
  packages: [
    "debconf-utils",
    "roundcube-core",
    "roundcube-sqlite3",
    "php-cli",
    "php-sqlite3",
    "dovecot-imapd",
  ],
  present: () =>
    ["/var/lib/roundcube/public_html", "/usr/sbin/dovecot", "/usr/bin/php"].every((path) => existsSync(path)),
};

export const caseSystem: Need = {
  what: "Request Tracker",
  packages: ["debconf-utils", "request-tracker5", "rt5-db-sqlite", "rt5-standalone"],
  present: () =>
    ["/usr/share/request-tracker5/libexec/rt-server", "/usr/sbin/rt-setup-database-5"].every((path) =>
      existsSync(path),
    ),
};

export const pdfTools: Need = {
  what: "pdfinfo and pdftotext",
  packages: ["poppler-utils"],
  present: () => existsSync("/usr/bin/pdftotext"),
};
