export { askedFor } from "./asked-for.ts";
export { type Confirmation, type Demands, demandsOf, type Evidence } from "./demands.ts";
export type { Drawing, Limitation, PermissionEvent, Signature } from "./event.ts";
export { sentUnder } from "./sent-under.ts";
export { type Standing, standingOf, standings } from "./standing.ts";
export { partnersOf } from "./take-back.ts";
export { whatCounts, withRecorded } from "./with-recorded.ts";
export { writeDown } from "./write-down.ts";
