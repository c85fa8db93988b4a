export { type ChainEnd, type NewLine, sealLine } from "./chain.ts";
export { makeDeviceKey } from "./device-key.ts";
export { type Draft, draftEntry } from "./draft.ts";
export type {
  EntryAbout,
  EntryBody,
  EntryItem,
  EntryRecipient,
  Handover,
  OutcomeBody,
} from "./entry.ts";
export { exportLog, type LogFile, type LogProblem, type LogReport, readLog, verifyLog } from "./export.ts";
export type { FreeWords } from "./free-words.ts";
export { lastOutcomes, type OutcomeLine } from "./last-outcomes.ts";
export { formatLine, hashOf, type LogLine, noPrevious, parseLine } from "./line.ts";
export { retainUntil } from "./retain.ts";
export { sayLogProblem } from "./say-problem.ts";
export { unseenEntry } from "./unseen.ts";
