import type { Participant } from "../policy/index.ts";

/** How many people of a bringing-in are new, are told otherwise than before, and are there no more. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

export function changesOf(before: readonly Participant[], after: readonly Participant[]): Changes {
  const old = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  let [added, changed] = [0, 0];
  for (const one of after) {
    const was = old.get(one.id);
    if (was === undefined) added++;
    else if (was !== JSON.stringify(one)) changed++;
  }
  return { added, changed, gone: old.size + added - after.length };
}
