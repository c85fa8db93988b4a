export { acrossDevices, type SignedOff, signOffsOf } from "./across.ts";
export { addressOfRound, quicknet, roundAfter, timeOfRound } from "./beacon.ts";
export { type Month, monthOf } from "./calendar.ts";
export type { Candidate, HeadProblem } from "./candidate.ts";
export { type Change, type ChangeTarget, targetsOf } from "./change.ts";
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
export { type EarlierSend, type MonthMeasures, measureMonth, policyChanges } from "./measures.ts";
export { entriesOf, staffOf } from "./month-view.ts";
export { countOutcomes, keyOf, reviewPairs, toReview } from "./progress.ts";
export {
  type Answer,
  type Answers,
  answers,
  isOwn,
  othersThan,
  outcomeOf,
  type Question,
  questions,
  type ReviewOutcome,
  reviewerOf,
} from "./questions.ts";
export { type Redrawn, redraw } from "./redraw.ts";
export { takeIn } from "./take-in.ts";
export type { ValueProblem } from "./value.ts";
