import type { SheetInput } from "../review/input.ts";
import { receivers } from "../review/who.ts";
import { speaker } from "../words.ts";

/** "On its way to Keystone Homes with a cover sheet. Saved in your log." */
export function sentLine(input: SheetInput, coverSheet: boolean): string {
  const say = speaker(input.language);
  return say(coverSheet ? "quiet-sent-cover" : "quiet-sent", { who: receivers(input, say) });
}
