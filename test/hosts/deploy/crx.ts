import { execFileSync } from "node:child_process";
import { createHash, generateKeyPairSync } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built } from "../browser.ts";
import { chromium } from "../needs.ts";

/** The extension as an agency packs it by itself, with a key that names it everywhere. */
export interface Packer {
  readonly id: string;
  /** The bytes of the crx file. `hosts`: pages that this build may be on without a question. */
  pack(version: string, hosts: readonly string[]): Uint8Array;
}

export function openPacker(folder: string): Packer {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = join(folder, "key.pem");
  writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }));
  const digest = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
  return {
    // Chromium names an extension by its key's digest, in the letters a to p.
    id: [...digest.slice(0, 32)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join(""),
    pack(version, hosts) {
      const source = join(folder, version);
      cpSync(built, source, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8"));
      const { key: _practice, ...rest } = manifest;
      const own = { ...rest, version, host_permissions: [...rest.host_permissions, ...hosts] };
      writeFileSync(join(source, "manifest.json"), JSON.stringify(own));
      const profile = join(folder, "packing");
      execFileSync(
        chromium() ?? "",
        [
          "--headless",
          "--no-sandbox",
          `--user-data-dir=${profile}`,
          `--pack-extension=${source}`,
          `--pack-extension-key=${key}`,
        ],
        { stdio: "ignore" },
      );
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      return readFileSync(`${source}.crx`);
    },
  };
}
