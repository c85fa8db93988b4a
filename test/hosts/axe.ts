import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe objects to on a page or in a frame, a line each: the rule and where it was broken. */
export async function objections(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    type Rule = { id: string; nodes: readonly { target: readonly unknown[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Rule[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
