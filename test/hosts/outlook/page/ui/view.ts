import type { Language, Say } from "../../../../../core/say.ts";
import type { Draft } from "../../item.ts";
import type { Outlook } from "../outlook.ts";

/** What every part of the page is drawn with. */
export interface View {
  readonly outlook: Outlook;
  readonly say: Say;
  readonly language: Language;
}

/** What to look for in a draft. What needs no change leaves webmail at once; here the add-in asks first. */
export function watchFor({ id, expected }: Draft, say: View["say"]): string {
  return say(expected === "covered" ? "outlook-watch-covered" : `draft-${id}.watch`);
}
