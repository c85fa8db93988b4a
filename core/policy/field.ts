import * as z from "zod/mini";
import { fieldId, groupId } from "../ids.ts";
import { words } from "./words.ts";

/** HL7 v3 ActCode InformationSensitivityPolicy codes, and our own with `x-` where HL7 has none. */
export const sensitivity = z
  .string()
  .check(z.regex(/^([A-Z]+|x-[A-Z0-9]+)$/, "must be a code of HL7, or x- and one of our own"));

export const regime = z.enum([
  "hmis",
  "hipaa",
  "part2",
  "vawa",
  "fvpsa",
  "voca",
  "rhy",
  "ferpa",
  "ferpa-recipient",
  "state",
]);

const removeUnit = z.enum(["value", "line", "sentence", "paragraph", "attachment"]);
export type RemoveUnit = z.infer<typeof removeUnit>;

/** Whom a fact is about: the participant, someone of their household, or anyone else. */
export const aboutKind = z.enum(["participant", "household", "other"]);
export type AboutKind = z.infer<typeof aboutKind>;

/** One kind of detail: what it is called, how protected it is, and what goes with it when it is taken out. */
const field = z.strictObject({
  id: fieldId,
  group: groupId,
  class: z.enum(["open", "restricted", "unavailable"]),
  removeUnit,
  label: words,
  sensitivity: z._default(z.array(sensitivity), []),
  regimes: z._default(z.array(regime), []),
  hmis: z.optional(
    z.array(
      z.strictObject({
        element: z.string(),
        from: z.optional(z.iso.date()),
        until: z.optional(z.iso.date()),
      }),
    ),
  ),
  fhir: z.optional(z.string()),
  aliases: z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) }),
  appliesTo: z.optional(z.literal("attachments")),
  /** Whom the field is about when nothing in the text says so. */
  about: z._default(aboutKind, "participant"),
});
export type Field = z.infer<typeof field>;

export const fieldsFile = z.strictObject({
  groups: z.record(groupId, words),
  fields: z.array(field),
});
