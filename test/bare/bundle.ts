import { buildScript } from "../../outlook-addin/build/script.ts";

/**
 * `check` and all that it needs as one script for an old event runtime: `var SafeDisclosure`. A test's own source
 * takes the place of the entry where one is given.
 */
export function bundleCheck(source = 'export * from "./index.ts"'): Promise<string> {
  return buildScript({ source, folder: new URL(".", import.meta.url), global: "SafeDisclosure" });
}
