import { safeParse } from "zod/mini";
import { adapter } from "../../core/policy/adapter.ts";
import type { SiteAdapter } from "../../core/policy/index.ts";

const found = import.meta.glob<Record<string, unknown>>("../../bundles/sites/*.json", {
  import: "default",
  eager: true,
});

/** The sites that we ship, for a browser that has no policy yet: it holds there and says so. */
export function knownSites(): readonly SiteAdapter[] {
  return Object.values(found).flatMap(({ $schema, ...json }) => {
    const parsed = safeParse(adapter, json);
    return parsed.success ? [parsed.data] : [];
  });
}
