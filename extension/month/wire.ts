import type { GivenLog } from "../../host/month/group.ts";

/** One device's files, for a worker to read, check, join and save. */
export interface MonthAsk {
  readonly group: readonly GivenLog[];
}

/** What became of each file of a group, and then that the group is done. */
export type MonthAnswer =
  | { readonly kind: "read"; readonly name: string; readonly size: number; readonly isLog: boolean }
  | { readonly kind: "done"; readonly saved: boolean; readonly count: number };
