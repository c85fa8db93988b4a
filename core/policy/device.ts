import * as z from "zod/mini";
import { staffId } from "../ids.ts";

/** A device that the organisation knows: whoever has it read the code of its key aloud, or sent it. */
export const device = z.strictObject({
  /** The code of the key that signs its log: a fingerprint in fours. */
  key: z.string().check(z.regex(/^[0-9a-f]{4}(-[0-9a-f]{4}){7}$/, "must be a device's code, as 9f2c-11ab-…")),
  staff: staffId,
  since: z.iso.date(),
  /** The last day on which it was theirs. */
  until: z.optional(z.iso.date()),
});
export type Device = z.infer<typeof device>;
