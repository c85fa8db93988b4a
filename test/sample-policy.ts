import { indexPolicy, type Policy, type PolicyIndex } from "../core/policy/index.ts";
import { parsePolicy } from "../core/policy/load.ts";
import { sampleWith } from "./sample-files.ts";

/** The sample agency as it ships, read by the real loader. */
export function samplePolicy(): Policy {
  const parsed = parsePolicy(sampleWith());
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

export function sampleIndex(): PolicyIndex {
  return indexPolicy(samplePolicy());
}
