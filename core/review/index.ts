export { acrossDevices, type SignedOff, signOffsOf } from "./across.ts";
export { addressOfRound, quicknet, roundAfter, timeOfRound } from "./beacon.ts";
export { type Month, monthOf } from "./calendar.ts";
export type { Candidate, HeadProblem } from "./candidate.ts";
export {
  type Declaration,
  type DeclaredDevice,
  digestOf,
  formatDeclaration,
  parseDeclaration,
} from "./declaration.ts";
export { declaredOf, sampleRule } from "./declare.ts";
export type { DeviceLog, DeviceProblem } from "./device-log.ts";
export { join } from "./join.ts";
export { entriesOf, staffOf } from "./month-view.ts";
export { type Redrawn, redraw } from "./redraw.ts";
export { takeIn } from "./take-in.ts";
export type { ValueProblem } from "./value.ts";
