import * as z from "zod/mini";

const terms = z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) });

/** Who somebody is to a participant. Children and spouses count as household; `former` and `outsider` never do. */
const relation = z.enum(["child", "spouse", "parent", "sibling", "kin", "former", "outsider"]);
export type Relation = z.infer<typeof relation>;

/** Words of everyday language that detection reads people, labels and values by. */
export const vocabularyFile = z.strictObject({
  /** They count only beside an owner ("her", "su", "Marisol's") or a name. */
  relations: z.array(z.strictObject({ relation, gender: z.nullable(z.enum(["m", "f"])), words: terms })),
  /** Words for somebody whom the agency serves. */
  roles: terms,
  /** Names that are ordinary words too: they count only where spelling and neighbours say so. */
  ordinaryNames: z.array(z.string()),
  /** Words behind which a name names a place: "Grace Street". */
  places: z.array(z.string()),
  /** Words behind which even a whole name names no person: "Robert Hale Plumbing". */
  organisations: z._default(z.array(z.string()), []),
  /** Words behind a sensitive one that make it a topic, and no fact about somebody: "HIV flyers". */
  topics: z._default(terms, { en: [], es: [] }),
  /** The writer, the reader, and what offices send each other: words of no note on a person. */
  office: z._default(z.array(z.string()), []),
  /** Words that often start a sentence before a name, and are no part of it. */
  beforeNames: z.array(z.string()),
  /** Words that may stand beside a label without changing what it names. */
  besideLabels: z.array(z.string()),
  /** Words that lead to a value in running text, by what they lead to. */
  leads: z.strictObject({
    ssn: terms,
    birth: terms,
    "participant-id": terms,
    "insurance-id": terms,
    "driver-license": terms,
    "passport-number": terms,
    "bank-account": terms,
    zip: terms,
    "po-box": terms,
  }),
});
export type Vocabulary = z.infer<typeof vocabularyFile>;
/** What words of `leads` lead to. */
export type Lead = keyof Vocabulary["leads"];
