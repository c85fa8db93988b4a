import { readFile } from "node:fs/promises";
import { sayLogProblem, verifyLog } from "../core/log/index.ts";
import type { Say } from "../core/say.ts";
import { verifierOf } from "../core/signature.ts";
import { type Answer, refuse } from "./answer.ts";

/** `safe-disclosure log verify FILE` */
export async function verifyLogFile(file: string, say: Say): Promise<Answer> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refuse(say("log-no-file", { file }));
  const text = textOf(bytes);
  const report = text === null ? null : await verifyLog(text, verifierOf(crypto.subtle));
  if (report === null || report.kind === "not-a-log") {
    return refuse(say("log-not-a-log"));
  }
  const { problems, lines, key } = report;
  return problems.length === 0
    ? { exit: 0, out: [say("log-fine", { count: lines.length, key })], err: [] }
    : { exit: 1, out: problems.map((problem) => sayLogProblem(problem, say)), err: [] };
}

/** Exactly what the bytes say, or null: a decoder that mends would hide a change. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
