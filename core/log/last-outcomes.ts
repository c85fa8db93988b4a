import type { LogLine } from "./line.ts";

export type OutcomeLine = Extract<LogLine, { kind: "outcome" }>;

/** What is known last of each entry, by the entry's id. */
export function lastOutcomes(lines: readonly LogLine[]): ReadonlyMap<string, OutcomeLine> {
  return new Map(lines.flatMap((line) => (line.kind === "outcome" ? [[line.body.entry, line]] : [])));
}
