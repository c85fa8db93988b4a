import { unpack } from "../../core/compact/index.ts";
import { compile, type Knowledge } from "../../core/detect/index.ts";
import { indexPolicy, type Policy } from "../../core/policy/index.ts";

/** The packed policy: core/compact/with-policy.ts puts it in place. */
declare const SAFE_DISCLOSURE_POLICY: string;

let known: Knowledge | null = null;

/** The organisation's policy that was put into this script, compiled once. Throws where none was put in. */
export function knowledge(): Knowledge {
  known = known ?? compile(indexPolicy(unpack(SAFE_DISCLOSURE_POLICY) as Policy));
  return known;
}
