import type { MadeRoster, Signed } from "./model.ts";

/** Whether the files may be saved: something goes, and nothing is needed first but a sign-off that somebody gave. */
export const maySave = (
  { going, decision: { holds } }: Pick<MadeRoster, "going" | "decision">,
  signed: Signed | null,
): boolean => going > 0 && holds.every(({ code }) => code === "sign-off" && signed?.kind === "approved");
