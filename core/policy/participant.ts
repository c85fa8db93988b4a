import * as z from "zod/mini";
import { participantId, programmeId } from "../ids.ts";
import { consent, limitation } from "./consent.ts";

const householdMember = z.strictObject({
  name: z.string(),
  relation: z.string(),
  adult: z._default(z.boolean(), false),
  /** An adult's own record, when the agency serves them too: their own permission is looked for there. */
  participant: z.optional(participantId),
});

const participant = z.strictObject({
  id: participantId,
  /** Random, the same on every device: what the log writes instead of a name (45 CFR 164.514(c)). */
  reference: z.string().check(z.minLength(8)),
  name: z.strictObject({ given: z.string(), family: z.string() }),
  alsoKnownAs: z._default(z.array(z.string()), []),
  programs: z.array(programmeId).check(z.minLength(1)),
  contacts: z._default(z.array(z.string()), []),
  adultOn: z.optional(z.iso.date()),
  household: z._default(z.array(householdMember), []),
  limitations: z._default(z.array(limitation), []),
  note: z.optional(z.string()),
});
export type Participant = z.infer<typeof participant>;

export const peopleFile = z.strictObject({ participants: z.array(participant), consents: z.array(consent) });
export type People = z.infer<typeof peopleFile>;
