export type { Month } from "./calendar.ts";
export type { DeviceProblem } from "./device-log.ts";
