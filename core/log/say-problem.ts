import type { Say } from "../say.ts";
import type { LogProblem } from "./export.ts";

/** One sentence for a problem: `log-problem-<kind>`. */
export function sayLogProblem({ kind, ...facts }: LogProblem, say: Say): string {
  const count = "from" in facts ? facts.to - facts.from + 1 : 0;
  return say(`log-problem-${kind}`, { count, ...facts });
}
