import type { Outgoing } from "./compose.ts";
import type { Looked } from "./desk.ts";

/**
 * Whether this page can't send what may go: a file that has to stay goes along whatever anybody does, or there is no
 * place for the cover sheet.
 */
export function isStuck({ limits, places }: Outgoing, { check }: Looked): boolean {
  if (!limits) return false;
  const stays = places.some(
    (place, index) => limits.fixed.includes(place) && check.plan.takeOut.includes(`attachment:${index}`),
  );
  return stays || (check.decision.disclosure && !limits.takesFiles);
}
