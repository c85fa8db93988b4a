import { about } from "./about.ts";
import { agreement } from "./agreement.ts";
import { bundle } from "./bundle.ts";
import { limitation } from "./limitation.ts";
import { narrative } from "./narrative.ts";
import { permission } from "./permission.ts";
import { protectedFacts } from "./protected.ts";
import { reduce } from "./reduce.ts";
import type { Rule } from "./rule.ts";

/**
 * Every rule of Stage 1. The worst objection decides and all are kept, so their order can't matter to the outcome:
 * it is the order in which equal objections are told, her own wish first.
 */
export const rules: readonly Rule[] = [
  limitation,
  bundle,
  about,
  protectedFacts,
  permission,
  agreement,
  narrative,
  reduce,
];
