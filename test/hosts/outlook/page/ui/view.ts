import type { Language, Say } from "../../../../../core/say.ts";
import type { Outlook } from "../outlook.ts";

/** What every part of the page is drawn with. */
export interface View {
  readonly outlook: Outlook;
  readonly say: Say;
  readonly language: Language;
}
