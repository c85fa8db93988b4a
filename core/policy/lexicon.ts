import * as z from "zod/mini";
import { fieldId } from "../ids.ts";

const terms = z.object({ en: z._default(z.array(z.string()), []), es: z._default(z.array(z.string()), []) });

/**
 * Words that tell a category. A `strong` word near a person is enough; a `weak` one needs a word of `near` in its
 * sentence. `not` are phrases in which the word means something else ("crack in the window"). A trailing `*`
 * stands for any ending ("indocumentad*").
 */
export const lexicon = z.object({
  id: z.string(),
  field: fieldId,
  source: z.optional(z.string()),
  strong: terms,
  weak: z._default(terms, { en: [], es: [] }),
  near: z._default(terms, { en: [], es: [] }),
  not: z._default(terms, { en: [], es: [] }),
});
export type Lexicon = z.infer<typeof lexicon>;
