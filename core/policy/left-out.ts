import * as z from "zod/mini";
import type { Words } from "../say.ts";
import { fieldOrGroup } from "./field-or-group.ts";
import { words } from "./words.ts";

const part = z.strictObject({ label: words, of: z.array(fieldOrGroup).check(z.minLength(1)) });
const line = z.strictObject({
  label: words,
  of: z.union(
    [z.array(part), z.array(fieldOrGroup)],
    "must be a list of fields and groups, or of {label, of}",
  ),
});

export const leftOutFile = z.strictObject({ lines: z.array(line) });

/** A line of the cover sheet's standard list, with narrower lines for when it is not true as a whole. */
export interface LeftOut {
  readonly label: Words;
  readonly of: readonly (string | LeftOut)[];
}
