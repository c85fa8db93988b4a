import type { PolicyIndex } from "../policy/index.ts";

/** The policy's labels, names and lexicons, compiled once. */
export interface Knowledge {
  readonly policy: PolicyIndex;
}
