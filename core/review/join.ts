import type { LogLine } from "../log/index.ts";
import { millisOf } from "../time.ts";
import type { DeviceLog, JoinProblem, LineProblem } from "./device-log.ts";

/**
 * What several files of one device tell together, in whatever order they come: a file that is there twice counts
 * once, and so does a line. Of a line whose copies differ the one is kept that no problem speaks of.
 */
export function join(logs: readonly [DeviceLog, ...DeviceLog[]]): DeviceLog {
  const parts = eachFileOnce(logs);
  const problems = parts.flatMap((log) => log.problems.filter(isOfLine));
  const copies = new Map<string, LogLine>();
  for (const { lines, problems } of parts) {
    const doubted = new Set(problems.flatMap((one) => (isOfLine(one) ? [one.hash] : [])));
    for (const line of lines)
      if (!copies.has(line.hash) || !doubted.has(line.hash)) copies.set(line.hash, line);
  }
  const lines = [...copies.values()].sort((a, b) => a.seq - b.seq || (a.hash < b.hash ? -1 : 1));
  const newest = logs.reduce((a, b) => (millisOf(b.at) > millisOf(a.at) ? b : a));
  const last = lines.at(-1);
  return {
    key: newest.key,
    files: parts.flatMap(({ files }) => files),
    at: newest.at,
    lines,
    problems: [...problems, ...missingParts(lines, problems), ...histories(lines, problems)],
    head: last ? { seq: last.seq, hash: last.hash } : newest.head,
  };
}

const isOfLine = (problem: DeviceLog["problems"][number]): problem is LineProblem => "file" in problem;

function eachFileOnce(logs: readonly DeviceLog[]): readonly DeviceLog[] {
  const seen = new Set<string>();
  return logs.filter(({ files }) => {
    const isNew = files.some(({ digest }) => !seen.has(digest));
    for (const { digest } of files) seen.add(digest);
    return isNew;
  });
}

/** Numbers that no file has, less those that a file itself is told to lack. */
function missingParts(lines: readonly LogLine[], problems: readonly LineProblem[]): readonly JoinProblem[] {
  const told = new Set(problems.map((one) => (one.kind === "gap" ? `${one.from}-${one.to}` : "")));
  const missing: JoinProblem[] = [];
  let expected = 1;
  for (const { seq } of lines) {
    if (seq > expected && !told.has(`${expected}-${seq - 1}`))
      missing.push({ kind: "missing-part", from: expected, to: seq - 1 });
    expected = seq + 1;
  }
  return missing;
}

/** The first number at which lines that this device signed do not make one chain, unless a file tells it already. */
function histories(lines: readonly LogLine[], problems: readonly LineProblem[]): readonly JoinProblem[] {
  const kinds: readonly LineProblem["kind"][] = ["altered", "bad-signature", "unknown-key", "broken", "fork"];
  const told = new Set(problems.map((one) => (kinds.includes(one.kind) ? one.hash : null)));
  const own = lines.filter(({ hash }) => !told.has(hash));
  let before = new Set<string>();
  let here = new Set<string>();
  let at = 0;
  for (const { seq, hash, previous } of own) {
    if (seq !== at) {
      before = seq === at + 1 ? here : new Set();
      here = new Set();
      at = seq;
    }
    here.add(hash);
    if (here.size > 1 || (before.size > 0 && !before.has(previous))) return [{ kind: "two-histories", seq }];
  }
  return [];
}
