import * as z from "zod/mini";
import { bundleId, channelId, fieldId, noticeId, purposeId } from "../ids.ts";
import { aboutKind, regime, sensitivity } from "./field.ts";
import { fieldOrGroup } from "./field-or-group.ts";
import { words } from "./words.ts";

/** What a field becomes when the bundle asks for less. */
const reduction = z.enum(["age", "yes-no", "zip3", "small-cell"]);
export type Reduction = z.infer<typeof reduction>;

const line = z.strictObject({
  field: fieldOrGroup,
  as: z.optional(reduction),
  about: z.optional(aboutKind),
});
const entry = z.union(
  [fieldOrGroup, line],
  "must be a field's id, group: and a group's id, or {field, as, about}",
);
const requiredEntry = z.union(
  [entry, z.strictObject({ anyOf: z.array(entry).check(z.minLength(2)) })],
  "must be a line, or {anyOf} with lines",
);
export type BundleEntry = z.infer<typeof entry>;
export type RequiredEntry = z.infer<typeof requiredEntry>;

const permissionKind = z.enum([
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
const threshold = z.strictObject({
  specificAuthorisationUsed: z.optional(z.boolean()),
  attachmentFields: z.optional(z.array(fieldId)),
  participantsAtLeast: z.optional(z.number()),
  exceptions: z.optional(z.boolean()),
  sensitivity: z.optional(z.array(sensitivity)),
  always: z.optional(z.boolean()),
});

const role = z.enum(["supervisor", "compliance"]);

export const bundle = z
  .strictObject({
    id: bundleId,
    version: z.string(),
    label: words,
    purpose: z.strictObject({ id: purposeId, statement: words, hl7: z.nullable(z.string()) }),
    /** How many people one message may be about. */
    participants: z.enum(["one", "household", "many"]),
    /** Kinds of partner; `participant` is a person's own address, `colleague` staff outside their team. */
    recipients: z.array(z.string()),
    channels: z.array(z.union([z.literal("any"), channelId])),
    permission: z.array(permissionKind).check(z.minLength(1)),
    urgent: z._default(z.boolean(), false),
    needsAgreement: z._default(z.boolean(), false),
    required: z.array(requiredEntry),
    /** `from-order` stands for the list in the court's own order. */
    optional: z.array(z.union([z.literal("from-order"), entry])),
    unlessAuthorised: z.array(entry),
    never: z.array(entry),
    narrative: z.strictObject({
      allow: z.enum(["none", "safety-note", "summary", "any"]),
      maxCharacters: z.optional(z.number()),
    }),
    refuse: z._default(
      z.array(
        z.strictObject({
          when: z.strictObject({ programRegime: z.array(regime) }),
          why: words,
          source: z.optional(z.string()),
        }),
      ),
      [],
    ),
    escalate: z.array(z.strictObject({ when: threshold, to: role, why: words })),
    record: z._default(z.array(z.string()), []),
    after: z._default(z.array(z.string()), []),
    reviewAfter: z.optional(z.strictObject({ by: role, withinBusinessDays: z.number() })),
    coverSheet: z._default(z.enum(["attach", "none"]), "attach"),
    notices: z.array(noticeId),
    guidance: words,
    /** How a disclosure of this kind is prepared: which details are asked for first, and in which order. */
    form: z.optional(
      z.strictObject({
        sections: z
          .array(z.strictObject({ heading: words, fields: z.array(fieldId).check(z.minLength(1)) }))
          .check(z.minLength(1)),
        /** A call or an appointment with everybody in it goes along as a calendar file. */
        meeting: z._default(z.boolean(), false),
      }),
    ),
  })
  .check(
    z.refine((one) => !one.urgent || one.permission.includes("emergency"), {
      path: ["permission"],
      error: "must hold emergency, as the bundle is urgent",
    }),
    z.refine(
      ({ narrative: { allow, maxCharacters } }) =>
        allow === "none" || allow === "any" || maxCharacters !== undefined,
      {
        path: ["narrative", "maxCharacters"],
        error: "must say how long the note may be",
      },
    ),
  );
export type Bundle = z.infer<typeof bundle>;
