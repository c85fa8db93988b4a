import * as z from "zod/mini";
import { fieldId, groupId } from "../ids.ts";
import { words } from "./words.ts";

/** HL7 v3 ActCode InformationSensitivityPolicy codes, and our own with `x-` where HL7 has none. */
export const sensitivity = z.string().check(z.regex(/^([A-Z]+|x-[A-Z0-9]+)$/));

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
export type Regime = z.infer<typeof regime>;

export const removeUnit = z.enum(["value", "line", "sentence", "paragraph", "attachment"]);
export type RemoveUnit = z.infer<typeof removeUnit>;

/** One kind of detail: what it is called, how protected it is, and what goes with it when it is taken out. */
export const field = z.object({
  id: fieldId,
  group: groupId,
  class: z.enum(["open", "restricted", "unavailable"]),
  removeUnit,
  label: words,
  sensitivity: z._default(z.array(sensitivity), []),
  regimes: z._default(z.array(regime), []),
  hmis: z.optional(
    z.array(
      z.object({ element: z.string(), from: z.optional(z.iso.date()), until: z.optional(z.iso.date()) }),
    ),
  ),
  fhir: z.optional(z.string()),
  aliases: z.object({ en: z.array(z.string()), es: z.array(z.string()) }),
  appliesTo: z.optional(z.literal("attachments")),
  /** Whom the field is about when nothing in the text says so. */
  about: z._default(z.enum(["participant", "household", "other"]), "participant"),
});
export type Field = z.infer<typeof field>;

export const fieldsFile = z.object({
  version: z.string(),
  groups: z.record(groupId, words),
  fields: z.array(field),
});
