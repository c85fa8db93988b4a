import { namedPeople } from "./named.ts";
import { isPrincipal } from "./person.ts";

/** The name or number of a participant, known to the policy or clearly one. */
export const participant = namedPeople("participant", isPrincipal, ({ rule }) =>
  /\/id$/.test(rule) ? "participant-id" : "participant-name",
);
