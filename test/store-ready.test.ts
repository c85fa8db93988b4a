import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What `web-ext lint` and Mozilla's store run. Exit 1 tells of errors, and the report has them. */
test("Mozilla's check of the built Firefox extension finds no error", { timeout: 180_000 }, async () => {
  const args = ["node_modules/addons-linter/bin/addons-linter", "--output", "json", ".output/firefox-mv3"];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    maxBuffer: 2 ** 26,
  }).catch((failed: { readonly stdout: string }) => failed);
  const report: { readonly errors: readonly object[]; readonly count: number } = JSON.parse(stdout);
  expect(report.errors).toEqual([]);
});
