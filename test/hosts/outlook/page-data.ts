import type { Language } from "../../../core/say.ts";
import type { Draft } from "./item.ts";
import type { Settings } from "./page/api.ts";

/** What the server writes into the practice page. */
export interface PageData {
  /** Fluent sources. */
  readonly words: Readonly<Record<Language, string>>;
  readonly drafts: readonly Draft[];
  /** Ids of the scenarios that this Outlook leaves out. */
  readonly leftOut: readonly string[];
  /** Where the add-in's pages lie, with a slash at the end. */
  readonly addinUrl: string;
  readonly settings: Partial<Settings>;
}
