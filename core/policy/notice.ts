import * as z from "zod/mini";
import { noticeId } from "../ids.ts";
import { words } from "./words.ts";

/** Words that go with a disclosure, exactly as the source has them. */
const notice = z.strictObject({
  id: noticeId,
  version: z.string(),
  source: z.optional(z.string()),
  /** The words of a rule stay English in every language. */
  text: words,
});
export type Notice = z.infer<typeof notice>;

export const noticesFile = z.strictObject({ notices: z.array(notice) });
