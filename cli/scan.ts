import { readFile } from "node:fs/promises";
import { compile, scanText } from "../core/detect/index.ts";
import { indexPolicy } from "../core/policy/index.ts";
import type { Say } from "../core/say.ts";
import { type Answer, refuse } from "./answer.ts";
import { givenPolicy, refusePolicy } from "./given-policy.ts";

/** One line of the file: `{"id": …, "text": "…"}`; null where it is none. */
function recordOf(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== "object" || record === null || !("text" in record)) return null;
    const { text } = record;
    return typeof text === "string" ? { id: "id" in record ? record.id : null, text } : null;
  } catch {
    return null;
  }
}

/** `safe-disclosure scan --jsonl FILE`: what is found in each text, without a participant to look for. */
export async function scanFile(path: string, policyPath: string | undefined, say: Say): Promise<Answer> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return refuse(say("cli-no-file", { file: path }));
  const parsed = await givenPolicy(policyPath);
  if (parsed.kind === "problems") return refusePolicy(parsed, say);
  const knowledge = compile(indexPolicy(parsed.value));
  const out: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const record = recordOf(line);
    if (record === null) return refuse(say("cli-bad-line", { file: path, line: index + 1 }));
    const findings = scanText(record.text, knowledge).map(({ field, start, end, confidence, rule }) => ({
      field,
      start,
      end,
      confidence,
      rule,
    }));
    out.push(JSON.stringify({ id: record.id, findings }));
  }
  return { exit: 0, out, err: [] };
}
