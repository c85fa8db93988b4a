import type { SignedOff } from "../../core/decide/index.ts";
import type { MadeRoster } from "./model.ts";

/** Whether the files may be saved: something goes, and nothing is needed first that somebody did not sign off. */
export const maySave = (
  { going, decision: { holds } }: Pick<MadeRoster, "going" | "decision">,
  signOff: SignedOff | null,
): boolean => going > 0 && holds.every(({ code }) => signOff?.holds.includes(code) === true);
