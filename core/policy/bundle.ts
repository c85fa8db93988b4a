import * as z from "zod/mini";
import { bundleId, channelId, fieldId, noticeId, purposeId } from "../ids.ts";
import { regime, sensitivity } from "./field.ts";
import { words } from "./words.ts";

export const aboutKind = z.enum(["participant", "household", "other"]);
export type AboutKind = z.infer<typeof aboutKind>;

/** What a field becomes when the bundle asks for less. */
export const reduction = z.enum(["age", "yes-no", "zip3", "small-cell"]);
export type Reduction = z.infer<typeof reduction>;

const groupName = z.string().check(z.regex(/^group:[a-z-]+$/));
const line = z.object({
  field: z.union([fieldId, groupName]),
  as: z.optional(reduction),
  about: z.optional(aboutKind),
});
const entry = z.union([fieldId, groupName, line]);
const requiredEntry = z.union([entry, z.object({ anyOf: z.array(entry) })]);
export type BundleEntry = z.infer<typeof entry>;
export type RequiredEntry = z.infer<typeof requiredEntry>;

export const permissionKind = z.enum([
  "consent",
  "agreement",
  "internal-need",
  "emergency",
  "mandated-report",
  "court-order",
  "own-request",
]);
export type PermissionKind = z.infer<typeof permissionKind>;

/** One condition of a threshold; the conditions of one `when` must all hold. */
const threshold = z.object({
  specificAuthorisationUsed: z.optional(z.boolean()),
  attachmentFields: z.optional(z.array(fieldId)),
  participantsAtLeast: z.optional(z.number()),
  exceptions: z.optional(z.boolean()),
  sensitivity: z.optional(z.array(sensitivity)),
  always: z.optional(z.boolean()),
});

const role = z.enum(["supervisor", "compliance"]);

export const bundle = z.object({
  id: bundleId,
  version: z.string(),
  label: words,
  purpose: z.object({ id: purposeId, statement: words, hl7: z.nullable(z.string()) }),
  /** How many people one message may be about. */
  participants: z.enum(["one", "household", "many"]),
  /** Kinds of partner; `participant` is a person's own address, `colleague` staff outside their team. */
  recipients: z.array(z.string()),
  channels: z.array(z.union([z.literal("any"), channelId])),
  permission: z.array(permissionKind),
  urgent: z._default(z.boolean(), false),
  needsAgreement: z._default(z.boolean(), false),
  required: z.array(requiredEntry),
  /** `from-order` stands for the list in the court's own order. */
  optional: z.array(z.union([z.literal("from-order"), entry])),
  unlessAuthorised: z.array(entry),
  never: z.array(entry),
  narrative: z.object({
    allow: z.enum(["none", "safety-note", "summary", "any"]),
    maxCharacters: z.optional(z.number()),
  }),
  refuse: z._default(
    z.array(
      z.object({
        when: z.object({ programRegime: z.array(regime) }),
        why: words,
        source: z.optional(z.string()),
      }),
    ),
    [],
  ),
  escalate: z.array(z.object({ when: threshold, to: role, why: words })),
  record: z._default(z.array(z.string()), []),
  after: z._default(z.array(z.string()), []),
  reviewAfter: z.optional(z.object({ by: role, withinBusinessDays: z.number() })),
  coverSheet: z._default(z.enum(["attach", "none"]), "attach"),
  notices: z.array(noticeId),
  guidance: words,
});
export type Bundle = z.infer<typeof bundle>;

export const bundlesFile = z.object({ bundles: z.array(bundle) });
