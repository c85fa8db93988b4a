import { readFile } from "node:fs/promises";
import { type LogReport, sayLogProblem, verifyLog } from "../core/log/index.ts";
import { knownDevices, type Policy } from "../core/policy/index.ts";
import type { Say } from "../core/say.ts";
import { verifierOf } from "../core/signature.ts";
import { dayOf } from "../core/time.ts";
import { type Answer, refuse } from "./answer.ts";

/** `safe-disclosure log verify FILE`; with a policy, also whether the organisation knows the device. */
export async function verifyLogFile(file: string, policy: Policy | null, say: Say): Promise<Answer> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refuse(say("log-no-file", { file }));
  const text = textOf(bytes);
  const report = text === null ? null : await verifyLog(text, verifierOf(crypto.subtle));
  if (report === null || report.kind === "not-a-log") {
    return refuse(say("log-not-a-log"));
  }
  const { problems, lines, key } = report;
  const fine = say("log-fine", { count: lines.length, key });
  const unchanged = problems.length === 0;
  const found = unchanged ? [fine] : problems.map((problem) => sayLogProblem(problem, say));
  if (policy === null) return { exit: unchanged ? 0 : 1, out: found, err: [] };
  const { verified, said } = ofWhom(report, policy, say);
  return { exit: unchanged && verified ? 0 : 1, out: [...found, said], err: [] };
}

/** Whose log it is, as the organisation knows it. What it does not know is unverified, whatever the signatures say. */
function ofWhom(
  { key, lines }: Extract<LogReport, { readonly kind: "read" }>,
  policy: Policy,
  say: Say,
): { readonly verified: boolean; readonly said: string } {
  const device = knownDevices(policy).get(key);
  if (device === undefined) return { verified: false, said: say("log-unknown-device") };
  const { staff, until } = device;
  const person = policy.staff.find(({ id }) => id === staff)?.name ?? staff;
  const late = lines.filter(({ time }) => until !== undefined && dayOf(time) > until).length;
  return late > 0 && until !== undefined
    ? { verified: false, said: say("log-after-end", { person, day: until, count: late }) }
    : { verified: true, said: say("log-known-device", { person }) };
}

/** Exactly what the bytes say, or null: a decoder that mends would hide a change. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
