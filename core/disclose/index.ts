export type { Approval, Check, Context, Prepared, Stamp, Verdict } from "./send.ts";
