import { type About, aboutKey } from "../detect/index.ts";
import type { FieldId } from "../ids.ts";
import type { OutgoingMessage } from "../message/index.ts";
import type { PolicyIndex } from "../policy/index.ts";
import type { Instant } from "../time.ts";
import { isOutside } from "./audience.ts";
import { fieldOf } from "./drafts.ts";
import type { Facts } from "./facts.ts";
import { judgeOne, staysInTeam } from "./judge.ts";
import { openFacts } from "./open-facts.ts";
import type { Choices, Item } from "./outcome.ts";

/** A disclosure that is not written yet: who would send it to whom, by which channel, about whom. */
export interface Intent {
  readonly message: Pick<OutgoingMessage, "sender" | "recipients" | "channel">;
  readonly people: readonly About[];
  readonly policy: PolicyIndex;
  readonly choices: Choices;
  readonly now: Instant;
}

/** Looked up once for all fields of a disclosure that is being prepared. */
export function factsOf({ message, ...given }: Intent): Facts {
  const empty: OutgoingMessage = {
    ...message,
    subject: "",
    body: { format: "text", source: "" },
    fields: [],
    attachments: [],
  };
  return openFacts({ ...given, message: empty, textAt: () => "" }).facts;
}

/**
 * Whether a field about somebody may leave, before there is any text: by the same rules as for what stands in a
 * message. The item has no places.
 */
export function mayLeave(field: FieldId, about: About, facts: Facts): Item {
  const draft = {
    id: `${field} ${aboutKey(about)}`,
    field: fieldOf(field, facts.policy),
    about,
    places: [],
    narratives: null,
    low: false,
  };
  return facts.recipients.some((standing) => isOutside(standing, about, facts))
    ? judgeOne(draft, facts)
    : staysInTeam(draft);
}
