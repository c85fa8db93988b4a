import type { browser } from "wxt/browser";

type Permissions = Pick<typeof browser.permissions, "contains">;

/**
 * Those of the match patterns whose pages the browser keeps from us. An organisation can name pages in its settings,
 * and browsers leave it to whoever sits there to allow them (docs/deploy/README.md).
 */
export async function notAllowed(
  patterns: readonly string[],
  permissions: Permissions,
): Promise<readonly string[]> {
  const allowed = await Promise.all(
    patterns.map((pattern) => permissions.contains({ origins: [pattern] }).catch(() => false)),
  );
  return patterns.filter((_, index) => allowed[index] !== true);
}
