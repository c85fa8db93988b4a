import type { Instant } from "../../core/time.ts";

const found = import.meta.glob<unknown>(["../../bundles/**/*.json", "!../../bundles/schemas/**"], {
  import: "default",
  eager: true,
});

/** The sample agency's policy directory, by path. */
export const files: ReadonlyMap<string, unknown> = new Map(
  Object.entries(found).map(([path, json]) => [path.replace("../../bundles/", ""), json]),
);

/** The day for which the sample agency's permissions were written. In practice it is always that day. */
export const sampleDay: Instant = "2026-11-20T16:55:00-08:00";
