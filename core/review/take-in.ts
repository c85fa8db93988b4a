import { type LogFile, readLog } from "../log/index.ts";
import { digesterOf, verifierOf } from "../signature.ts";
import { millisOf } from "../time.ts";
import type { DeviceLog, LineProblem } from "./device-log.ts";
import { join } from "./join.ts";

/** What one file tells of its device; null for what is no log, bytes that are no text among it. */
export async function takeIn(
  name: string,
  bytes: Uint8Array,
  subtle: SubtleCrypto,
): Promise<DeviceLog | null> {
  const digest = digesterOf(subtle);
  const text = textOf(bytes);
  const file = text === null ? null : await readLog(text, verifierOf(subtle), "as-needed", digest);
  if (file === null || file.kind === "not-a-log") return null;
  const { key, at, lines, after } = file;
  const files = [{ name, digest: await digest(bytes) }];
  return join([{ key, files, at, lines, problems: problemsIn(file, name), head: after }]);
}

function problemsIn(
  { at, problems, places, lines }: Extract<LogFile, { kind: "read" }>,
  file: string,
): readonly LineProblem[] {
  const hashes = new Map(places.map((place, index) => [place, lines[index]?.hash ?? null]));
  const saved = millisOf(at);
  const ahead = lines.findIndex(({ time }) => millisOf(time) > saved);
  const clock = ahead < 0 ? [] : [{ kind: "clock-ahead" as const, line: places[ahead] ?? 1 }];
  return [...problems, ...clock].map((problem) => ({
    ...problem,
    file,
    hash: hashes.get(problem.line) ?? null,
  }));
}

/** Exactly what the bytes say, or null: a decoder that mends would hide a change. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
