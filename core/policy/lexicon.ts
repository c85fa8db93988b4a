import * as z from "zod/mini";
import { fieldId } from "../ids.ts";

const terms = z.strictObject({
  en: z._default(z.array(z.string()), []),
  es: z._default(z.array(z.string()), []),
});
const none = { en: [], es: [] };

/**
 * Words that tell a field in running text. A `strong` one is enough; a `personal` one needs a person in its
 * sentence; a `weak` one needs a co-term there (a word of `near`, or a stronger one of the same lexicon) or the
 * shape that `when` names. `not` are phrases in which the word means something else ("crack in the window").
 *
 * In a term `/` parts words that may stand for each other ("drug use/abuse") and a trailing `*` any ending
 * ("indocumentad*"). A term with capitals ("ICE", "on PrEP") is found as written, or all in capitals.
 */
export const lexicon = z.strictObject({
  id: z.string(),
  field: fieldId,
  /**
   * `category`: the very word tells. `cue`: leads to an everyday detail ("needs two bedrooms"). `signal`: about the
   * message, not about a person.
   */
  kind: z._default(z.enum(["category", "cue", "signal"]), "category"),
  source: z.optional(z.string()),
  /** How far a finding reaches: the term itself, or to the end of its clause. */
  extent: z._default(z.enum(["term", "clause"]), "term"),
  /** Says less than whatever else is found in its clause, and gives way to it. */
  yields: z._default(z.boolean(), false),
  when: z.optional(
    z.object({
      before: z.optional(z.enum(["number", "person"])),
      after: z.optional(z.enum(["number", "name"])),
      beside: z.optional(z.literal("time")),
    }),
  ),
  strong: z._default(terms, none),
  personal: z._default(terms, none),
  weak: z._default(terms, none),
  near: z._default(terms, none),
  not: z._default(terms, none),
});
export type Lexicon = z.infer<typeof lexicon>;
/** How much a term of a lexicon tells by itself. */
export type Strength = "strong" | "personal" | "weak" | "near" | "not";
