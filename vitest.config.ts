import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Vitest 5 prints failures with `Map.groupBy`, which Node 20 lacks. */
function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
if (!("groupBy" in Map)) Object.assign(Map, { groupBy });

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{core,ui,files,cli,extension}/**/*.test.{ts,tsx}", "test/{*,bare/*}.test.ts"],
          environment: "node",
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // PHP's own server loses a page or an upload now and then, and nothing arrives. Only such a wait is tried
          // again, never an expectation: a message that arrives wrong fails at once.
          retry: {
            count: 2,
            condition: /no message reached the mail server|Test timed out|Timeout \d+ms exceeded/,
          },
        },
      },
    ],
  },
});
