import type { Hold, HoldCode } from "../../core/decide/index.ts";
import type { Say } from "../../core/say.ts";
import { sayHold, sayNext } from "../review/first-line.ts";
import type { SheetInput } from "../review/input.ts";

/** Their next step is one in the sheet at Send, which the form has not. */
const ofTheSheet: readonly HoldCode[] = ["channel", "incomplete", "nothing-left", "split", "flagged"];

/** What stands in the way and what to do about it, in whole sentences. */
export function sayHoldWhole(input: SheetInput, hold: Hold, say: Say): string {
  const why = sayHold(input, hold, say);
  const next = ofTheSheet.includes(hold.code) ? "" : sayNext(input, hold, say);
  return `${why.charAt(0).toLocaleUpperCase(input.language)}${why.slice(1)}. ${next}`.trim();
}
