export {
  type ChainProblem,
  type NewLine,
  sealLine,
  type VerifySignature,
  verifyChain,
} from "./chain.ts";
export { makeDeviceKey } from "./device-key.ts";
export { type Draft, type DraftInput, draftEntry } from "./draft.ts";
export type { EntryAbout, EntryBody, EntryItem, EntryRecipient, OutcomeBody } from "./entry.ts";
export { exportLog, type LogProblem, type LogReport, verifyLog } from "./export.ts";
export type { FreeWords } from "./free-words.ts";
export { formatLine, type LogLine, parseLine } from "./line.ts";
export { sayLogProblem } from "./say-problem.ts";
