import { sayLogProblem } from "../../core/log/index.ts";
import type { DeviceProblem } from "../../core/review/index.ts";
import type { Say } from "../../core/say.ts";

/** One sentence; of a line, with the file that it stands in. */
export function sayDeviceProblem(problem: DeviceProblem, say: Say): string {
  if (!("file" in problem)) return say(`month-problem-${problem.kind}`, { ...problem });
  const { file, hash: _hash, ...rest } = problem;
  const sentence =
    rest.kind === "clock-ahead"
      ? say("month-problem-clock-ahead", { line: rest.line })
      : sayLogProblem(rest, say);
  return `${file}: ${sentence}`;
}
