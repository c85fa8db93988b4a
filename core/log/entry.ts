import * as z from "zod/mini";
import {
  bundleId,
  channelId,
  fieldId,
  noticeId,
  partnerId,
  programmeId,
  purposeId,
  siteId,
  staffId,
} from "../ids.ts";
import { type Day, isDay, isInstant } from "../time.ts";

const instant = z.string().check(z.refine(isInstant));
const day = z.string().check(z.refine(isDay));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const code = z.string().check(z.regex(/^[a-z0-9-]+$/));

/** A participant is one random reference, the same on every device: 45 CFR 164.514(c). */
const reference = z.string().check(z.minLength(8));

const about = z.union([
  z.strictObject({ kind: z.enum(["participant", "household"]), participant: reference }),
  z.strictObject({ kind: z.enum(["other", "unlisted", "nobody"]) }),
]);

const itemShape = z.strictObject({
  field: fieldId,
  about,
  /** What it left as, when it was reduced; `sentences` where no field was found in them. */
  as: z.nullable(code),
  /** `bundle/never`: the rule that objected and its code. */
  reasons: z.array(z.string().check(z.regex(/^[a-z-]+\/[a-z0-9-]+$/))),
});

/** How many items are remembered before all are forgotten: some megabytes. */
const mostKnown = 10_000;
const known = new Set<string>();

/**
 * An item is known by its text once it was found right. Items are most of a log, and most of them are the same field
 * about the same person again: this halves the time that reading many logs takes.
 */
function isItem(value: unknown): boolean {
  const text = JSON.stringify(value);
  if (known.has(text)) return true;
  if (!itemShape.safeParse(value).success) return false;
  if (known.size >= mostKnown) known.clear();
  known.add(text);
  return true;
}
const entryItem = z.custom<z.infer<typeof itemShape>>(isItem);

/** Recipients are named, because 45 CFR 164.528(b)(2)(ii) and 42 CFR 2.51(c) ask for it. */
const entryRecipient = z.strictObject({
  kind: z.enum(["partner", "participant", "team", "colleague", "unknown"]),
  via: z.enum(["to", "cc", "bcc"]),
  /** `address on file` for a participant's own. */
  address: z.string(),
  name: z.nullable(z.string()),
  partner: z.nullable(z.strictObject({ id: partnerId, name: z.string(), kind: z.string() })),
  participant: z.nullable(reference),
});

export const addressOnFile = "address on file";

/**
 * What is written about one send: list A of the law's requirements (45 CFR 164.528(b), 42 CFR 2.25 and 2.51,
 * 34 CFR 99.32), as names, ids and codes. There is no place in it for a participant's value.
 */
export const entryBody = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** `request`: a demand that was held; `refusal`: refused; `unreviewed`: it left without the log or without us. */
  kind: z.enum(["disclosure", "request", "refusal", "unreviewed"]),
  at: instant,
  policy: z.string(),
  sender: z.strictObject({
    address: z.string(),
    staff: z.nullable(staffId),
    name: z.nullable(z.string()),
    programmes: z.array(programmeId),
  }),
  participants: z.array(reference),
  recipients: z.array(entryRecipient),
  permissions: z.array(
    z.strictObject({
      kind: code,
      id: z.string(),
      until: z.nullable(day),
      participant: z.nullable(reference),
    }),
  ),
  /** Of the programmes that hold what was told: decides which accountings the entry belongs to. */
  regimes: z.array(code),
  /** 42 CFR 2.25(b): through an electronic health record. */
  viaEhr: z.boolean(),
  purpose: z.nullable(
    z.strictObject({ id: purposeId, sentence: z.strictObject({ en: z.string(), es: z.string() }) }),
  ),
  bundle: z.nullable(z.strictObject({ id: bundleId, version: z.string(), guessed: z.boolean() })),
  channel: channelId,
  included: z.array(entryItem),
  reduced: z.array(entryItem),
  excluded: z.array(entryItem),
  flagged: z.array(entryItem),
  overrides: z.array(z.strictObject({ field: fieldId, about, answer: code })),
  /** Holds that this send met, and what lifted them. */
  holds: z.array(z.strictObject({ code, how: code })),
  /** Who signed it off first; by the request's number an answer that is used twice shows. */
  signOff: z.exactOptional(
    z.strictObject({ by: staffId, at: instant, request: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  ),
  notices: z.array(z.strictObject({ id: noticeId, version: z.string() })),
  coverSheet: z.nullable(z.strictObject({ reference: z.string(), explainsScope: z.boolean() })),
  notChecked: z.array(
    z.strictObject({
      in: z.enum(["subject", "body", "field", "attachment"]),
      why: code,
      digest: z.string(),
      saidNothingAbout: z.boolean(),
    }),
  ),
  /** By digest: a file's name may be a participant's. */
  takenOut: z.array(z.strictObject({ digest: z.string(), by: z.enum(["sender", "decision"]) })),
  /** The approval's digest; its salt is not kept, so that nobody can try messages against it. */
  approval: sha256,
  reviewAfter: z.nullable(z.strictObject({ by: code, withinBusinessDays: z.number() })),
  /** Why a supervisor always sees it; empty when only chance decides. */
  sampled: z.array(code),
  /** 45 CFR 164.530(j)(2): six years. */
  retainUntil: day,
  /** What somebody typed, sealed by the host's own key; null when nobody typed anything. */
  words: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9_.-]+$/))),
});
export type EntryBody = z.infer<typeof entryBody>;
export type EntryItem = z.infer<typeof entryItem>;
export type EntryAbout = z.infer<typeof about>;
export type EntryRecipient = z.infer<typeof entryRecipient>;

/**
 * What became of an entry. The entry itself says `prepared`; a later line points back to it. `saved`: as files, for
 * somebody to hand over where we do not send. `delivered`: they say that they did.
 */
export const outcomeBody = z.strictObject({
  entry: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  outcome: z.enum(["released", "cancelled", "unreviewed", "saved", "delivered"]),
  /** The work address of whoever said what became of saved files. */
  by: z.exactOptional(z.string()),
  /** When saved files were delivered: the day of the disclosure, 45 CFR 164.528(b)(2)(i). */
  on: z.exactOptional(day),
});
export type OutcomeBody = z.infer<typeof outcomeBody>;

/** What somebody says of files that they saved: since when they are where they belong, or that they never will be. */
export type Handover = { readonly kind: "delivered"; readonly on: Day } | { readonly kind: "never" };

/**
 * A page of a site that we could not protect: its self-test failed. Once for each site and day, as a page that is
 * loaded a hundred times says nothing more. Which site is all that is written; what stood in the page is not ours.
 */
export const unprotectedBody = z.strictObject({ site: siteId });
export type UnprotectedBody = z.infer<typeof unprotectedBody>;

/** Somebody read an accounting of a participant's disclosures; which rule and which days, and nothing of what it says. */
export const readBody = z.strictObject({
  participant: reference,
  rule: code,
  from: day,
  to: day,
  /** The work address of whoever uses this browser; null where nobody has said it. */
  by: z.nullable(z.string()),
});
export type ReadBody = z.infer<typeof readBody>;
