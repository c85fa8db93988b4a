import { readFile } from "node:fs/promises";
import { type DeviceLog, join, type Redrawn, redraw, takeIn } from "../core/review/index.ts";
import type { Say } from "../core/say.ts";
import { type Answer, refuse } from "./answer.ts";

interface Given {
  readonly declaration?: string | undefined;
  readonly value?: string | undefined;
}

/**
 * `safe-disclosure sample --declaration FILE --value FILE LOGS...`: draws a month's sample again, and prints a line
 * for each entry in it: its id, whose it is, and why.
 */
export async function sampleAgain(
  files: readonly string[],
  { declaration, value }: Given,
  say: Say,
): Promise<Answer> {
  if (declaration === undefined || value === undefined) return refuse(say("cli-sample-what"));
  const texts: string[] = [];
  for (const file of [declaration, value]) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) return refuse(say("cli-no-file", { file }));
    texts.push(text);
  }
  const logs = new Map<string, DeviceLog>();
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return refuse(say("cli-no-file", { file }));
    const log = await takeIn(file, bytes, crypto.subtle);
    if (log === null) return refuse(say("month-not-a-log", { file }));
    const before = logs.get(log.key);
    logs.set(log.key, before ? join([before, log]) : log);
  }
  const [declared = "", drawn = ""] = texts;
  return answerOf(await redraw(declared, drawn, async (key) => logs.get(key) ?? null), say);
}

function answerOf(redrawn: Redrawn, say: Say): Answer {
  switch (redrawn.kind) {
    case "not-a-declaration":
      return refuse(say("month-not-a-declaration"));
    case "value":
      return refuse(say(`month-value-${redrawn.problem.kind}`, { ...redrawn.problem }));
    case "heads": {
      const err = redrawn.devices.map(({ key, kind }) => say(`month-head-${kind}`, { key }));
      return { exit: 1, out: [], err };
    }
    case "drawn": {
      const out = redrawn.sample.map(({ id, staff, causes }) => [id, staff, causes.join(",")].join("\t"));
      const err = [say(`month-proof-${redrawn.proof}`)];
      if (redrawn.late) err.push(say("month-late"));
      return { exit: redrawn.late ? 1 : 0, out, err };
    }
    default:
      return redrawn satisfies never;
  }
}
