import type { Say } from "../../core/say.ts";

/**
 * What gave a detail away, from its rule: `why-ssn-form` of `ssn/form`, else the sentence of its first or second
 * half (`why-label` of `driver-license/label`). Null when no sentence is written for it.
 */
export function sayWhy(rule: string, say: Say): string | null {
  const halves = rule.split("/");
  const ids = [halves.join("-"), halves[0] ?? "", halves.at(-1) ?? ""].map((name) => `why-${name}`);
  const said = ids.map((id) => ({ id, sentence: say(id) })).find(({ id, sentence }) => sentence !== id);
  return said?.sentence ?? null;
}
