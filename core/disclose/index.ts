export { approve, verify } from "./approval.ts";
export { check } from "./check.ts";
export { type PrepareInput, prepare } from "./prepare.ts";
export type { Approval, Check, Context, Prepared, Stamp, Verdict } from "./send.ts";
