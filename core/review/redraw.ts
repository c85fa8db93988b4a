import { millisOf } from "../time.ts";
import { timeOfRound } from "./beacon.ts";
import { type Candidate, candidatesIn, type HeadProblem } from "./candidate.ts";
import { type Declaration, parseDeclaration } from "./declaration.ts";
import type { DeviceLog } from "./device-log.ts";
import { drawSample, seedOf } from "./sample.ts";
import { type DrawnValue, readValue, type ValueProblem } from "./value.ts";

export type Redrawn =
  | {
      readonly kind: "drawn";
      readonly sample: readonly Candidate[];
      readonly proof: DrawnValue["proof"];
      /** The round was over when the declaration says that it was made: whoever made it could know the value. */
      readonly late: boolean;
    }
  | { readonly kind: "not-a-declaration" }
  | { readonly kind: "value"; readonly problem: ValueProblem }
  /** These logs are not those that were declared. */
  | { readonly kind: "heads"; readonly devices: readonly HeadProblem[] };

/**
 * The sample of a declaration's file, its value's file and the declared logs: the same for whoever has the three.
 * `read` gives one device's log by its key, null where there is none; one at a time, as there may be many.
 */
export async function redraw(
  declarationText: string,
  valueText: string,
  read: (key: string) => Promise<Pick<DeviceLog, "key" | "lines" | "problems"> | null>,
): Promise<Redrawn> {
  const declaration = parseDeclaration(declarationText);
  if (declaration === null) return { kind: "not-a-declaration" };
  const value = readValue(valueText, declaration.source);
  if ("kind" in value) return { kind: "value", problem: value };
  const candidates: Candidate[] = [];
  const devices: HeadProblem[] = [];
  for (const { key } of declaration.devices) {
    const found = candidatesIn(declaration, key, await read(key));
    if ("kind" in found) devices.push(found);
    else candidates.push(...found);
  }
  if (devices.length > 0) return { kind: "heads", devices };
  const sample = drawSample(candidates, declaration.rule, seedOf(declarationText, value.randomness));
  return { kind: "drawn", sample, proof: value.proof, late: isLate(declaration) };
}

/** Whether a declaration was made when its round was over. */
export function isLate({ source, at }: Pick<Declaration, "source" | "at">): boolean {
  return source.kind === "beacon" && timeOfRound(source.round) <= millisOf(at);
}
