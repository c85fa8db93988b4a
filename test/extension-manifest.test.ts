import { expect, test } from "vitest";
import config from "../wxt.config.ts";

/** The parts of the manifest that say where the extension may work at once. */
async function grantedIn(mode: string) {
  const make = typeof config.manifest === "function" ? config.manifest : expect.fail("no manifest");
  const made = await make({ mode, browser: "chrome", command: "build", manifestVersion: 3 });
  return made.host_permissions ?? [];
}

test("an agency's own build may work on no page that nobody added", async () => {
  expect(await grantedIn("production")).toEqual([]);
  expect(await grantedIn("practice")).toEqual(["http://127.0.0.1/*", "http://localhost/*"]);
});
