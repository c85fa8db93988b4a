import * as z from "zod/mini";
import { noticeId } from "../ids.ts";
import { words } from "./words.ts";

/** Words that go with a disclosure, exactly as the source has them. */
export const notice = z.object({
  id: noticeId,
  version: z.string(),
  source: z.optional(z.string()),
  text: words,
  /** `exact`: the English words of the rule are sent in every language. */
  exact: z._default(z.boolean(), false),
});
export type Notice = z.infer<typeof notice>;

export const noticesFile = z.object({ notices: z.array(notice) });
