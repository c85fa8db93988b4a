export { approve, verify } from "./approval.ts";
export { check } from "./check.ts";
export { leavingDigest } from "./leaving.ts";
export { prepare } from "./prepare.ts";
export type { Check, Context, Prepared, Stamp, Verdict } from "./send.ts";
export { stampBytes, stampOf } from "./stamp.ts";
